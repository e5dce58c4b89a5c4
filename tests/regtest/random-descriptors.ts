import { bytesToHex } from '@noble/hashes/utils.js';
import { decodeBase58Check } from '../../main/domain/wallet/decode-base58check.ts';
import { readCases } from '../unit/domain/wallet/read-cases.ts';

/** Numbers that look random and are the same in every run. */
type Chance = {
  /** A whole number from 0 to `below` − 1. */
  readonly number: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** True once in `n` times. */
  readonly once: (n: number) => boolean;
};

/** What one descriptor is made with: each key is used once. */
type Kit = Chance & {
  readonly key: (form?: 'any' | 'extended') => string;
  readonly keys: (count: number) => string;
  readonly isTaproot: boolean;
};

/** The account keys of all wallets in the vectors, with their origins and as single keys. */
const ACCOUNT_KEYS = [
  ...new Map(
    readCases<unknown, { descriptor: string }>('wallets', 'valid')
      .flatMap(({ expect }) => [
        ...(expect?.descriptor ?? '').matchAll(/(?<origin>\[[^\]]*\])(?<xpub>xpub\w+)/g),
      ])
      .map(([, origin = '', xpub = '']) => [
        xpub,
        { origin, xpub, hex: bytesToHex(decodeBase58Check(xpub).payload.subarray(-33)) },
      ]),
  ).values(),
];

const SUFFIXES = ['/<0;1>/*', '/<0;1>/*', '/<0;1>/*', '/0/*', '/*', '/<2;3>/*', '/7/<0;1>/*'];
const DELAYS = [1, 16, 17, 127, 128, 144, 1000, 32767, 32768, 52560, 65535, 4194305, 4259839];
const TIMES = [
  1,
  16,
  17,
  128,
  500_000,
  840_000,
  499_999_999,
  500_000_000,
  1_893_456_000,
  2 ** 31 - 1,
];

/** Kinds of descriptors, each with what makes one. */
export const DESCRIPTOR_KINDS: Readonly<Record<string, (kit: Kit) => string>> = {
  pkh: ({ key }) => `pkh(${key()})`,
  wpkh: ({ key }) => `wpkh(${key()})`,
  'sh(wpkh)': ({ key }) => `sh(wpkh(${key()}))`,
  tr: ({ key }) => `tr(${key()})`,
  'sh(multi)': (kit) => `sh(${quorum(kit, 'multi', 15)})`,
  'sh(sortedmulti)': (kit) => `sh(${quorum(kit, 'sortedmulti', 15)})`,
  'wsh(multi)': (kit) => `wsh(${quorum(kit, 'multi', 15)})`,
  'wsh(sortedmulti)': (kit) => `wsh(${quorum(kit, 'sortedmulti', 15)})`,
  'sh(wsh(multi))': (kit) => `sh(wsh(${quorum(kit, 'multi', 15)}))`,
  'sh(wsh(sortedmulti))': (kit) => `sh(wsh(${quorum(kit, 'sortedmulti', 15)}))`,
  'tr with multi_a': (kit) => `tr(${kit.key()},${quorum(kit, 'multi_a', 15)})`,
  'tr with sortedmulti_a': (kit) => `tr(${kit.key()},${quorum(kit, 'sortedmulti_a', 15)})`,
  'tr with a tree': (kit) => `tr(${kit.key()},${tree(kit, 3)})`,
  'wsh with miniscript': (kit) => `wsh(${base(kit, 3)})`,
  'sh(wsh) with miniscript': (kit) => `sh(wsh(${base(kit, 2)}))`,
};

/** Makes `count` descriptors of one kind. The same seed gives the same ones. */
export function randomDescriptors(kind: string, count: number, seed: number): readonly string[] {
  const make = DESCRIPTOR_KINDS[kind];
  if (make === undefined) throw new Error(`No such kind: ${kind}`);
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => make(kitOf(chance, kind)));
}

function kitOf(chance: Chance, kind: string): Kit {
  const isTaproot = kind.startsWith('tr');
  const unused = [...ACCOUNT_KEYS];
  const suffix = chance.pick(SUFFIXES);
  const key: Kit['key'] = (form = 'any') => {
    const [taken] = unused.splice(chance.number(unused.length), 1);
    if (taken === undefined) throw new Error('No key is left.');
    const { origin, xpub, hex } = taken;
    const marked = chance.once(2) ? origin.replaceAll('h', "'") : origin;
    const shown = chance.once(4) ? '' : marked;
    if (form === 'extended' || !chance.once(12)) return `${shown}${xpub}${suffix}`;
    return chance.pick([`${shown}${xpub}/0/5`, isTaproot ? hex.slice(2) : hex, `${shown}${hex}`]);
  };
  // The first key carries the chains, so that a descriptor of several keys is a wallet of addresses.
  let isFirst = true;
  const next: Kit['key'] = (form) => {
    const given = key(isFirst ? 'extended' : form);
    isFirst = false;
    return given;
  };
  return {
    ...chance,
    isTaproot,
    key: next,
    keys: (count) => Array.from({ length: count }, () => next()).join(','),
  };
}

/** Thresholds from 1 of 1 on; most are small, as in use. */
function quorum(kit: Kit, name: string, most: number): string {
  const keys = 1 + kit.number(kit.once(4) ? most : 5);
  return `${name}(${1 + kit.number(keys)},${kit.keys(keys)})`;
}

function tree(kit: Kit, depth: number): string {
  if (depth > 0 && !kit.once(3)) return `{${tree(kit, depth - 1)},${tree(kit, depth - 1)}}`;
  return kit.once(4)
    ? quorum(kit, kit.pick(['multi_a', 'sortedmulti_a']), 4)
    : base(kit, kit.number(2));
}

/** An expression of type B (BIP-379), mostly well typed and mostly sane: both programs have to say whether it is. */
function base(kit: Kit, depth: number): string {
  if (depth <= 0) return kit.pick(LEAVES)(kit);
  return kit.pick(BRANCHES)(kit, depth - 1);
}

type Maker = (kit: Kit, depth: number) => string;

const signature: Maker = (kit) =>
  kit.pick<() => string>([
    () => `pk(${kit.key()})`,
    () => `pk(${kit.key()})`,
    () => `pkh(${kit.key()})`,
    () => `c:pk_k(${kit.key()})`,
    () => quorum(kit, kit.isTaproot ? 'multi_a' : 'multi', 3),
  ])();

const condition: Maker = (kit) =>
  kit.pick<() => string>([
    () => `older(${kit.pick(DELAYS)})`,
    () => `after(${kit.pick(TIMES)})`,
    () => `sha256(${hex(kit, 32)})`,
    () => `hash256(${hex(kit, 32)})`,
    () => `ripemd160(${hex(kit, 20)})`,
    () => `hash160(${hex(kit, 20)})`,
  ])();

const single: Maker = (kit) => `pk(${kit.key()})`;
const locked: Maker = (kit, depth) => `and_v(v:${signature(kit, depth)},${condition(kit, depth)})`;

const LEAVES: readonly ((kit: Kit) => string)[] = [
  (kit) => signature(kit, 0),
  (kit) => signature(kit, 0),
  (kit) => locked(kit, 0),
];

const BRANCHES: readonly Maker[] = [
  locked,
  (kit, depth) => `and_v(v:${signature(kit, depth)},${base(kit, depth)})`,
  (kit, depth) => `and_v(v:${condition(kit, depth)},${base(kit, depth)})`,
  (kit, depth) => `and_b(${single(kit, depth)},a:${base(kit, depth)})`,
  (kit, depth) => `and_b(${base(kit, depth)},s:${single(kit, depth)})`,
  (kit, depth) => `or_b(${single(kit, depth)},s:${single(kit, depth)})`,
  (kit, depth) => `or_b(${signature(kit, depth)},a:${signature(kit, depth)})`,
  (kit, depth) => `or_d(${signature(kit, depth)},${base(kit, depth)})`,
  (kit, depth) => `or_i(${base(kit, depth)},${base(kit, depth)})`,
  (kit, depth) => `andor(${signature(kit, depth)},${condition(kit, depth)},${base(kit, depth)})`,
  (kit, depth) => `andor(${single(kit, depth)},${base(kit, depth)},${base(kit, depth)})`,
  (kit, depth) => `and_n(${single(kit, depth)},${base(kit, depth)})`,
  (kit, depth) => `t:or_c(${single(kit, depth)},v:${base(kit, depth)})`,
  (kit, depth) => `t:and_v(v:${single(kit, depth)},v:${base(kit, depth)})`,
  (kit, depth) =>
    `thresh(${1 + kit.number(3)},${single(kit, depth)},s:${single(kit, depth)},a:${signature(kit, depth)})`,
  (kit) =>
    `thresh(${2 + kit.number(2)},${single(kit, 0)},s:${single(kit, 0)},${kit.pick(['snl', 'sln', 'sdv'])}:${condition(kit, 0)})`,
  (kit, depth) => `${kit.pick(['n', 'l', 'u', 'j', 'tv'])}:${base(kit, depth)}`,
  (kit) => `c:or_i(pk_k(${kit.key()}),pk_h(${kit.key()}))`,
  (kit) => `c:andor(${single(kit, 0)},pk_k(${kit.key()}),pk_h(${kit.key()}))`,
  (kit, depth) => `c:and_v(v:${condition(kit, depth)},pk_k(${kit.key()}))`,
  (kit, depth) =>
    `or_d(${single(kit, depth)},and_b(${single(kit, depth)},sdv:${condition(kit, 0)}))`,
];

function hex({ number }: Chance, bytes: number): string {
  return Array.from({ length: bytes }, () => number(256).toString(16).padStart(2, '0')).join('');
}

/** mulberry32, a public-domain generator of 32 bits. */
function chanceOf(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    once: (n) => number(n) === 0,
    pick: (from) => {
      const picked = from[number(from.length)];
      if (picked === undefined) throw new Error('Nothing to pick from.');
      return picked;
    },
  };
}
