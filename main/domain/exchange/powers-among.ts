import type { KeyPower, KeyRights } from './exchange-client.ts';

/** Rights of an exchange that go beyond reading. */
export type PowerTable = Readonly<Record<string, KeyPower>>;

/** The powers among the rights of a key. One that is neither harmless nor known counts as one, without its name. */
export function powersAmong(
  rights: readonly string[],
  harmless: readonly string[],
  known: PowerTable,
): KeyRights['powers'] {
  return rights
    .filter((right) => !harmless.includes(right))
    .map((right) => {
      const power = Object.hasOwn(known, right) ? known[right] : undefined;
      return power === undefined ? { power: 'more' as const, name: '?' } : { power, name: right };
    });
}
