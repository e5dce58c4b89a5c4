const STEP = 1000;
const UNITS = ['bytes', 'kB', 'MB', 'GB'];

/** A number of bytes to its first digit (`200 kB`), so that it tells nothing of what was added to a file. */
export function roundSize(bytes: number): string {
  if (bytes < STEP) return 'nothing';
  const digits = Math.floor(Math.log10(bytes));
  const rounded = Math.round(bytes / 10 ** digits) * 10 ** digits;
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log10(rounded) / 3));
  return `${rounded / STEP ** unit} ${UNITS[unit]}`;
}
