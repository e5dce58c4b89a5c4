/** Structures that wallets exchange, under the CBOR tags of version 1 and 2 (BCR-2020-006). */
export type RegistryKind =
  | 'seed'
  | 'bip39'
  | 'hd_key'
  | 'key_path'
  | 'coin_info'
  | 'ec_key'
  | 'address'
  | 'output'
  | 'share'
  | 'psbt'
  | 'account';

const KINDS: ReadonlyMap<number, RegistryKind> = new Map([
  [300, 'seed'],
  [40300, 'seed'],
  [301, 'bip39'],
  [303, 'hd_key'],
  [40303, 'hd_key'],
  [304, 'key_path'],
  [40304, 'key_path'],
  [305, 'coin_info'],
  [40305, 'coin_info'],
  [306, 'ec_key'],
  [40306, 'ec_key'],
  [307, 'address'],
  [40307, 'address'],
  [308, 'output'],
  [40308, 'output'],
  [309, 'share'],
  [40309, 'share'],
  [310, 'psbt'],
  [40310, 'psbt'],
  [311, 'account'],
  [40311, 'account'],
]);

/** Functions of a descriptor under their tags in version 1 (BCR-2020-010). Version 3 has the descriptor as text. */
const FUNCTIONS: ReadonlyMap<number, string> = new Map([
  [400, 'sh'],
  [401, 'wsh'],
  [402, 'pk'],
  [403, 'pkh'],
  [404, 'wpkh'],
  [405, 'combo'],
  [406, 'multi'],
  [407, 'sortedmulti'],
  [408, 'raw'],
  [409, 'tr'],
  [410, 'cosigner'],
]);

/** What a CBOR tag stands for; null for one that no wallet message of ours has. */
export function kindOfTag(tag: number): RegistryKind | null {
  return KINDS.get(tag) ?? null;
}

/** The function of a descriptor that a CBOR tag stands for; null for every other tag. */
export function functionOfTag(tag: number): string | null {
  return FUNCTIONS.get(tag) ?? null;
}

/** The tag of a descriptor's function; null for one that version 1 has no tag for. */
export function tagOfFunction(name: string): number | null {
  for (const [tag, one] of FUNCTIONS) if (one === name) return tag;
  return null;
}
