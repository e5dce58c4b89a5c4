/** What can stand where a function takes an argument; the last one may repeat or be left out. */
export type ArgumentRule =
  | 'key'
  | 'keys'
  | 'threshold'
  | 'lock'
  | 'hash32'
  | 'hash20'
  | 'script'
  | 'scripts'
  | 'tree'
  | 'address'
  | 'hex';

/**
 * Where a function can stand: on its own, directly in `sh` or `wsh`, as a script of a Taproot tree, or inside another
 * miniscript function of either.
 */
export type Place = 'top' | 'sh' | 'wsh' | 'in_wsh' | 'leaf' | 'in_leaf';

export type FunctionRule = {
  readonly args: readonly ArgumentRule[];
  readonly places: readonly Place[];
};

const WITNESS: readonly Place[] = ['wsh', 'in_wsh'];
const LEAF: readonly Place[] = ['leaf', 'in_leaf'];
const MINISCRIPT: readonly Place[] = [...WITNESS, ...LEAF];

/**
 * The functions of descriptors and of miniscript with what they take and where they may stand. Names are case-sensitive
 * (BIP-380): Sparrow once read SORTEDMULTI(2,…) as one of n (GHSA-rr8c-7vxh-fm72).
 */
export const FUNCTIONS = {
  // BIP-381 to 387
  pk: { args: ['key'], places: ['top', 'sh', ...MINISCRIPT] },
  pkh: { args: ['key'], places: ['top', 'sh', ...MINISCRIPT] },
  wpkh: { args: ['key'], places: ['top', 'sh'] },
  sh: { args: ['script'], places: ['top'] },
  wsh: { args: ['script'], places: ['top', 'sh'] },
  tr: { args: ['key', 'tree'], places: ['top'] },
  rawtr: { args: ['key'], places: ['top'] },
  combo: { args: ['key'], places: ['top'] },
  addr: { args: ['address'], places: ['top'] },
  raw: { args: ['hex'], places: ['top'] },
  multi: { args: ['threshold', 'keys'], places: ['top', 'sh', ...WITNESS] },
  sortedmulti: { args: ['threshold', 'keys'], places: ['top', 'sh', 'wsh'] },
  multi_a: { args: ['threshold', 'keys'], places: LEAF },
  sortedmulti_a: { args: ['threshold', 'keys'], places: ['leaf'] },
  // BIP-379
  '0': { args: [], places: MINISCRIPT },
  '1': { args: [], places: MINISCRIPT },
  pk_k: { args: ['key'], places: MINISCRIPT },
  pk_h: { args: ['key'], places: MINISCRIPT },
  older: { args: ['lock'], places: MINISCRIPT },
  after: { args: ['lock'], places: MINISCRIPT },
  sha256: { args: ['hash32'], places: MINISCRIPT },
  hash256: { args: ['hash32'], places: MINISCRIPT },
  ripemd160: { args: ['hash20'], places: MINISCRIPT },
  hash160: { args: ['hash20'], places: MINISCRIPT },
  andor: { args: ['script', 'script', 'script'], places: MINISCRIPT },
  and_v: { args: ['script', 'script'], places: MINISCRIPT },
  and_b: { args: ['script', 'script'], places: MINISCRIPT },
  and_n: { args: ['script', 'script'], places: MINISCRIPT },
  or_b: { args: ['script', 'script'], places: MINISCRIPT },
  or_c: { args: ['script', 'script'], places: MINISCRIPT },
  or_d: { args: ['script', 'script'], places: MINISCRIPT },
  or_i: { args: ['script', 'script'], places: MINISCRIPT },
  thresh: { args: ['threshold', 'scripts'], places: MINISCRIPT },
} as const satisfies Readonly<Record<string, FunctionRule>>;

export type FunctionName = keyof typeof FUNCTIONS;

/** Whether a text is the name of a function. */
export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

/** What may stand inside a function that stands at `place`. */
export function placeInside(name: FunctionName, place: Place): Place {
  if (name === 'sh' || name === 'wsh') return name;
  return place === 'leaf' || place === 'in_leaf' ? 'in_leaf' : 'in_wsh';
}
