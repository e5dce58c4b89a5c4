/** Moves the decimal point of a plain decimal to the right, or to the left when `places` is negative; exact. */
function shiftPoint(decimal: string, places: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = `${'0'.repeat(Math.max(0, -places))}${whole}${fraction}${'0'.repeat(Math.max(0, places))}`;
  const point = whole.length + Math.max(0, -places) + places;
  const shifted = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return shifted
    .replace(/0+$/, '')
    .replace(/\.$/, '')
    .replace(/^0+(?=\d)/, '');
}

/** 0.185 → 18.5 */
export function shareToPercent(share: string): string {
  return shiftPoint(share, 2);
}

/** 18.5 → 0.185 */
export function percentToShare(percent: string): string {
  return shiftPoint(percent, -2);
}
