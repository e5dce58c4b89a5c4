import { hexToBytes } from '@noble/hashes/utils.js';
import { address, crypto, payments, type Network } from 'bitcoinjs-lib';
import { isMultisig } from '../classify-wallet.ts';
import { innerOf, keysOf, type Expression, type ScriptTree } from '../descriptor/expression.ts';
import type { FunctionName } from '../descriptor/functions.ts';
import { scriptWithBitcoinjs, type ScriptMaker } from './script-with-bitcoinjs.ts';
import { taprootScripts } from './taproot-scripts.ts';

/** The public keys of one index, in the order of the wallet. */
export type Keys = readonly Uint8Array[];

/** The output script that each set of keys leads to. */
export type OutputScripts = (sets: readonly Keys[]) => readonly Uint8Array[];

/** How the first implementation makes the output scripts of a descriptor. */
export function outputScripts(expression: Expression, network: Network): OutputScripts {
  const { name, args } = expression;
  const [first, second] = args;
  if (name === 'tr' && first?.kind === 'key' && second === undefined) {
    return (sets) => taprootScripts(sets.map((keys) => xOnly(at(keys, first.key))));
  }
  if (name === 'addr' || name === 'raw') {
    const script = fixedScript(expression, network);
    return (sets) => sets.map(() => script);
  }
  const script = outputScript(expression);
  return (sets) => sets.map(script);
}

/**
 * The everyday scripts are written down as BIP-16, 141 and 143 have them, 1 µs to 10 µs each, where `payments` with its
 * many checks takes 60 µs. A test holds them against `payments`.
 */
const MAKERS: ReadonlyMap<FunctionName, (expression: Expression) => ScriptMaker> = new Map<
  FunctionName,
  (expression: Expression) => ScriptMaker
>([
  ['wpkh', ofKey((key) => Uint8Array.of(0, 20, ...crypto.hash160(key)))],
  ['pkh', ofKey((key) => Uint8Array.of(0x76, 0xa9, 20, ...crypto.hash160(key), 0x88, 0xac))],
  ['pk', ofKey((pubkey) => outputOf(payments.p2pk({ pubkey })))],
  ['rawtr', ofKey((key) => outputOf(payments.p2tr({ pubkey: xOnly(key) })))],
  ['tr', taprootTree],
  ['sh', scriptHash],
  ['wsh', scriptHash],
]);

function outputScript(expression: Expression): ScriptMaker {
  return MAKERS.get(expression.name)?.(expression) ?? scriptWithBitcoinjs(expression, false);
}

function ofKey(script: (key: Uint8Array) => Uint8Array): (expression: Expression) => ScriptMaker {
  return (expression) => {
    const [place = 0] = keysOf(expression);
    return (keys) => script(at(keys, place));
  };
}

function scriptHash(expression: Expression): ScriptMaker {
  const inner = innerOf(expression);
  if (inner === null) throw new Error('Nothing stands inside the hash of a script.');
  const isSh = expression.name === 'sh';
  const isOutput = isSh && ['wpkh', 'wsh', 'pkh'].includes(inner.name);
  const script = isOutput ? outputScript(inner) : scriptWithBitcoinjs(inner, false);
  // Of other scripts, `payments` checks that they can be spent at all.
  if (!isOutput && !isMultisig(inner)) {
    const pay = isSh ? payments.p2sh : payments.p2wsh;
    return (keys) => outputOf(pay({ redeem: { output: script(keys) } }));
  }
  return isSh
    ? (keys) => Uint8Array.of(0xa9, 20, ...crypto.hash160(script(keys)), 0x87)
    : (keys) => Uint8Array.of(0, 32, ...crypto.sha256(script(keys)));
}

function taprootTree({ args }: Expression): ScriptMaker {
  const [first, second] = args;
  if (first?.kind !== 'key' || second?.kind !== 'tree') throw new Error('A tree is missing.');
  const tree = makeTree(second.tree);
  return (keys) => {
    const internalPubkey = xOnly(at(keys, first.key));
    return outputOf(payments.p2tr({ internalPubkey, scriptTree: tree(keys) }));
  };
}

type Taptree = NonNullable<Parameters<typeof payments.p2tr>[0]['scriptTree']>;

function makeTree(tree: ScriptTree): (keys: Keys) => Taptree {
  if (tree.kind === 'leaf') {
    const script = scriptWithBitcoinjs(tree.expression, true);
    return (keys) => ({ output: script(keys) });
  }
  const left = makeTree(tree.left);
  const right = makeTree(tree.right);
  return (keys) => [left(keys), right(keys)];
}

function fixedScript({ args }: Expression, network: Network): Uint8Array {
  const [first] = args;
  if (first?.kind === 'hex') return hexToBytes(first.hex);
  if (first?.kind !== 'address') throw new Error('A fixed output has neither script nor address.');
  return address.toOutputScript(first.address, network);
}

function outputOf({ output }: { readonly output?: Uint8Array | undefined }): Uint8Array {
  if (output === undefined) throw new Error('No output came out.');
  return output;
}

function xOnly(publicKey: Uint8Array): Uint8Array {
  return publicKey.length === 32 ? publicKey : publicKey.subarray(1, 33);
}

function at(keys: Keys, place: number): Uint8Array {
  const key = keys[place];
  if (key === undefined) throw new Error('An expression names a key that is not there.');
  return key;
}
