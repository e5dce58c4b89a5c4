/** `4.1.9`, `v1.3.2Q`, `6.4.1X`: three numbers at most, whatever stands around them. */
const VERSION = /(\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?/;

/** The numbers of a version as the user typed it; null where there are none. */
export function readVersion(text: string): readonly number[] | null {
  const [, ...parts] = VERSION.exec(text) ?? [];
  return parts.length === 0 ? null : parts.map((part) => Number(part ?? 0));
}

/** The first or the last version that a bound of an advisory takes in, of which `3.x` has many. Throws at one without numbers. */
export function boundOf(text: string, end: 'first' | 'last'): readonly number[] {
  const [, major] = /^(\d{1,5})\.x$/.exec(text) ?? [];
  const rest = end === 'first' ? 0 : Infinity;
  const bound = major === undefined ? readVersion(text) : [Number(major), rest, rest];
  if (bound === null) throw new Error('An advisory names a version without numbers');
  return bound;
}

/** Negative where `a` came first, positive where it came later. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
