import { zoneClock } from '../checklist/zone-clock.ts';
import type { DatedSubject, Reminder } from './reminder.ts';
import { URGENCY_RULES } from './urgency-rules.ts';

const DAY_MS = 86_400_000;

/** The user's moment: ISO 8601 UTC, and the zone (IANA) whose calendar counts the days. */
export type LocalMoment = { readonly at: string; readonly timeZone: string };

/**
 * How urgent each is, the earliest first; what is further off than a month is left out. What has ended is overdue to the
 * second; the rest counts in days on the user's calendar, however long those days are.
 */
export function judgeDue(
  dated: readonly DatedSubject[],
  { at, timeZone }: LocalMoment,
): readonly Reminder[] {
  const clock = zoneClock(timeZone);
  const dayOf = (iso: string): number => Math.floor(clock.wallAt(Date.parse(iso)) / DAY_MS);
  const today = dayOf(at);
  return dated
    .flatMap((one): readonly Reminder[] => {
      const daysLeft = dayOf(one.at) - today;
      if (one.at <= at) return [{ ...one, daysLeft, urgency: 'overdue' }];
      const rule = URGENCY_RULES.find(({ withinDays }) => daysLeft <= withinDays);
      return rule === undefined ? [] : [{ ...one, daysLeft, urgency: rule.urgency }];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
