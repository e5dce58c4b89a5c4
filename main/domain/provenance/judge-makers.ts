import type { KeyProvenance } from '../profile/saved-wallet.ts';
import type { MakerFinding } from './advisory.ts';

/** Warns where all keys of a wallet of several come from one maker: one fault there reaches every key. */
export function judgeMakers(
  keys: readonly (KeyProvenance | null)[],
  nameOf: (device: string) => string | null,
): readonly MakerFinding[] {
  const [first] = keys;
  const name = first === undefined || first === null ? null : nameOf(first.device);
  const isOne = keys.length > 1 && keys.every((one) => one?.device === first?.device);
  return isOne && name !== null ? [{ code: 'one_maker', severity: 'warn', params: { name } }] : [];
}
