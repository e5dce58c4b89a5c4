/**
 * The moment `months` calendar months after `iso` (ISO 8601 UTC), on the same day of the month or, where that month
 * is shorter, on its last day: 30 November + 3 months is 28 February.
 */
export function addMonths(iso: string, months: number): string {
  const from = new Date(iso);
  const firstOfMonth = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const target = new Date(firstOfMonth);
  const lastDay = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  target.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  target.setUTCHours(
    from.getUTCHours(),
    from.getUTCMinutes(),
    from.getUTCSeconds(),
    from.getUTCMilliseconds(),
  );
  return target.toISOString();
}
