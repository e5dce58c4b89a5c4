import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { Script, type ScriptOP } from '@scure/btc-signer/script.js';
import type { Argument, Expression } from '../descriptor/expression.ts';

type KeyAt = (key: number) => Uint8Array;

type Ops = readonly ScriptOP[];

/** What a function makes of its parts, as BIP-379 and BIP-387 spell it out. */
type Parts = {
  readonly keys: readonly Uint8Array[];
  readonly number: number;
  readonly hash: Uint8Array;
  /** The scripts inside, in their order; `a`, `b` and `c` are the first three. */
  readonly inner: readonly Ops[];
  readonly a: Ops;
  readonly b: Ops;
  readonly c: Ops;
};

const hashLock = (name: 'SHA256' | 'HASH256' | 'RIPEMD160' | 'HASH160') => (parts: Parts) =>
  ['SIZE', Uint8Array.of(32), 'EQUALVERIFY', name, parts.hash, 'EQUAL'] satisfies Ops;

const checkMultisig = (keys: readonly Uint8Array[], threshold: number): Ops => [
  threshold,
  ...keys,
  keys.length,
  'CHECKMULTISIG',
];

const checkSigAdd = (keys: readonly Uint8Array[], threshold: number): Ops => [
  ...keys.flatMap((key, at): ScriptOP[] => [key, at === 0 ? 'CHECKSIG' : 'CHECKSIGADD']),
  threshold,
  'NUMEQUAL',
];

/** The script of each function. */
const FRAGMENTS: Readonly<Record<string, (parts: Parts) => Ops>> = {
  '0': () => [0],
  '1': () => [1],
  pk_k: ({ keys }) => keys,
  pk_h: ({ keys }) => keyHash(keys),
  pk: ({ keys }) => [...keys, 'CHECKSIG'],
  pkh: ({ keys }) => [...keyHash(keys), 'CHECKSIG'],
  older: ({ number }) => [number, 'CHECKSEQUENCEVERIFY'],
  after: ({ number }) => [number, 'CHECKLOCKTIMEVERIFY'],
  sha256: hashLock('SHA256'),
  hash256: hashLock('HASH256'),
  ripemd160: hashLock('RIPEMD160'),
  hash160: hashLock('HASH160'),
  andor: ({ a, b, c }) => [...a, 'NOTIF', ...c, 'ELSE', ...b, 'ENDIF'],
  and_v: ({ a, b }) => [...a, ...b],
  and_b: ({ a, b }) => [...a, ...b, 'BOOLAND'],
  and_n: ({ a, b }) => [...a, 'NOTIF', 0, 'ELSE', ...b, 'ENDIF'],
  or_b: ({ a, b }) => [...a, ...b, 'BOOLOR'],
  or_c: ({ a, b }) => [...a, 'NOTIF', ...b, 'ENDIF'],
  or_d: ({ a, b }) => [...a, 'IFDUP', 'NOTIF', ...b, 'ENDIF'],
  or_i: ({ a, b }) => ['IF', ...a, 'ELSE', ...b, 'ENDIF'],
  thresh: ({ inner, number }) => [
    ...inner.flatMap((ops, at): Ops => (at === 0 ? ops : [...ops, 'ADD'])),
    number,
    'EQUAL',
  ],
  multi: ({ keys, number }) => checkMultisig(keys, number),
  sortedmulti: ({ keys, number }) => checkMultisig(sortKeys(keys), number),
  multi_a: ({ keys, number }) => checkSigAdd(keys, number),
  sortedmulti_a: ({ keys, number }) => checkSigAdd(sortKeys(keys), number),
};

/** What each wrapper makes of the script inside it (BIP-379). */
const WRAPPERS: Readonly<Record<string, (ops: Ops) => Ops>> = {
  a: (ops) => ['TOALTSTACK', ...ops, 'FROMALTSTACK'],
  s: (ops) => ['SWAP', ...ops],
  c: (ops) => [...ops, 'CHECKSIG'],
  d: (ops) => ['DUP', 'IF', ...ops, 'ENDIF'],
  v: (ops) => verify(ops),
  j: (ops) => ['SIZE', '0NOTEQUAL', 'IF', ...ops, 'ENDIF'],
  n: (ops) => [...ops, '0NOTEQUAL'],
  t: (ops) => [...ops, 1],
  l: (ops) => ['IF', 0, 'ELSE', ...ops, 'ENDIF'],
  u: (ops) => ['IF', ...ops, 'ELSE', 0, 'ENDIF'],
};

const VERIFYING: Readonly<Record<string, ScriptOP>> = {
  CHECKSIG: 'CHECKSIGVERIFY',
  CHECKMULTISIG: 'CHECKMULTISIGVERIFY',
  EQUAL: 'EQUALVERIFY',
  NUMEQUAL: 'NUMEQUALVERIFY',
};

/** The script inside `sh`, `wsh` or a leaf of `tr`. `keyAt` gives keys in the form that the place takes. */
export function compileScript(expression: Expression, keyAt: KeyAt): Uint8Array {
  return Script.encode([...compile(expression, keyAt)]);
}

function compile({ name, wrappers, args }: Expression, keyAt: KeyAt): Ops {
  const fragment = FRAGMENTS[name];
  if (fragment === undefined) throw new Error('No script is known for a function.');
  const ops = fragment(partsOf(args, keyAt));
  return wrappers
    .split('')
    .toReversed()
    .reduce((inside: Ops, letter) => {
      const wrapper = WRAPPERS[letter];
      if (wrapper === undefined) throw new Error('No script is known for a wrapper.');
      return wrapper(inside);
    }, ops);
}

function partsOf(args: readonly Argument[], keyAt: KeyAt): Parts {
  const inner = args.flatMap((one) =>
    one.kind === 'expression' ? [compile(one.expression, keyAt)] : [],
  );
  const [a = [], b = [], c = []] = inner;
  const [first] = args;
  return {
    keys: args.flatMap((one) => (one.kind === 'key' ? [keyAt(one.key)] : [])),
    number: first?.kind === 'number' ? first.value : 0,
    hash: first?.kind === 'hex' ? hexToBytes(first.hex) : new Uint8Array(),
    inner,
    a,
    b,
    c,
  };
}

function keyHash([key = new Uint8Array()]: readonly Uint8Array[]): Ops {
  return ['DUP', 'HASH160', ripemd160(sha256(key)), 'EQUALVERIFY'];
}

/** The last operation verifies by itself where it can. */
function verify(ops: Ops): Ops {
  const last = ops.at(-1);
  const verifying = typeof last === 'string' ? VERIFYING[last] : undefined;
  return verifying === undefined ? [...ops, 'VERIFY'] : [...ops.slice(0, -1), verifying];
}

/** BIP-67: by the order of their bytes. */
function sortKeys(keys: readonly Uint8Array[]): readonly Uint8Array[] {
  return keys.toSorted((one, other) => (bytesToHex(one) < bytesToHex(other) ? -1 : 1));
}
