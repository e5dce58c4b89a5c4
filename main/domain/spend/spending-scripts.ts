import { bytesToHex } from '@noble/hashes/utils.js';
import { payments } from 'bitcoinjs-lib';
import { keyRows } from '../wallet/derive/key-rows.ts';
import { scriptWithBitcoinjs } from '../wallet/derive/script-with-bitcoinjs.ts';
import { deriveChain } from '../wallet/derive-addresses.ts';
import {
  functionsIn,
  innerOf,
  keysOf,
  type Expression,
  type ScriptTree,
} from '../wallet/descriptor/expression.ts';
import type { Wallet } from '../wallet/wallet.ts';
import type { Place } from './coin.ts';

/** A script of a Taproot tree at one address. */
export type SpendingLeaf = {
  readonly expression: Expression;
  readonly script: Uint8Array;
  readonly controlBlock: Uint8Array;
  readonly depth: number;
};

/** What a signer has to be shown of one address of a wallet beside the output itself. */
export type SpendingScripts = {
  readonly address: string | null;
  readonly output: Uint8Array;
  /** The public key of each key of the wallet, in its order, 33 bytes (32 for some in Taproot). */
  readonly keys: readonly Uint8Array[];
  readonly redeemScript: Uint8Array | null;
  readonly witnessScript: Uint8Array | null;
  readonly taproot: {
    readonly internalKey: Uint8Array;
    readonly merkleRoot: Uint8Array | null;
    readonly leaves: readonly SpendingLeaf[];
  } | null;
};

/** Version of every script of a Taproot tree that means something (BIP-342). */
export const TAPSCRIPT = 0xc0;

const SPENDABLE: ReadonlySet<string> = new Set(['pkh', 'wpkh', 'sh', 'wsh', 'tr']);

/** Whether the scripts behind an address of a wallet can be shown: of everything that is saved as a wallet, they can. */
export function hasSpendingScripts({ expression }: Wallet): boolean {
  return SPENDABLE.has(expression.name);
}

type Inside = Pick<SpendingScripts, 'redeemScript' | 'witnessScript' | 'taproot'> & {
  readonly output: Uint8Array | undefined;
};
type Keys = readonly Uint8Array[];

/**
 * The scripts behind one address. The output that they lead to has to be the one that both implementations derive;
 * anything else is a fault of ours, and throws.
 */
export function spendingScripts(wallet: Wallet, place: Place): SpendingScripts {
  const known = remembered.get(wallet) ?? new Map<string, SpendingScripts>();
  remembered.set(wallet, known);
  const name = `${place.chain}/${place.index}`;
  const scripts = known.get(name) ?? makeScripts(wallet, place);
  known.set(name, scripts);
  return scripts;
}

/** Deriving by two implementations takes some 50 ms, and a payment asks for the same address many times. */
const remembered = new WeakMap<Wallet, Map<string, SpendingScripts>>();

function makeScripts(wallet: Wallet, { chain, index }: Place): SpendingScripts {
  const [agreed] = deriveChain(wallet, chain, { start: index, count: 1 });
  const keys = keyRows(wallet, chain).flatMap((row) => row(index, 1));
  const { output, ...inside } = scriptsOf(wallet.expression, keys);
  if (output === undefined || agreed?.scriptPubKey !== bytesToHex(output)) {
    throw new Error('The scripts of an address do not lead to it.');
  }
  return { address: agreed.address, output, keys, ...inside };
}

function scriptsOf(expression: Expression, keys: Keys): Inside {
  const { name } = expression;
  if (name === 'tr')
    return { redeemScript: null, witnessScript: null, ...taprootOf(expression, keys) };
  if (name === 'sh') return scriptHashOf(innerOf(expression), keys);
  if (name === 'wsh') return witnessScriptOf(innerOf(expression), keys);
  const pubkey = keyOf(expression, keys);
  const { output } = name === 'pkh' ? payments.p2pkh({ pubkey }) : payments.p2wpkh({ pubkey });
  return { ...NOTHING_INSIDE, output };
}

const NOTHING_INSIDE = { redeemScript: null, witnessScript: null, taproot: null } as const;

function witnessScriptOf(inner: Expression | null, keys: Keys): Inside {
  const witnessScript = scriptIn(inner, keys);
  const { output } = payments.p2wsh({ redeem: { output: witnessScript } });
  return { ...NOTHING_INSIDE, output, witnessScript };
}

function scriptHashOf(inner: Expression | null, keys: Keys): Inside {
  const isNested = inner?.name === 'wpkh' || inner?.name === 'wsh';
  const nested = isNested ? scriptsOf(inner, keys) : null;
  const redeemScript = nested?.output ?? scriptIn(inner, keys);
  const { output } = payments.p2sh({ redeem: { output: redeemScript } });
  return { ...NOTHING_INSIDE, output, redeemScript, witnessScript: nested?.witnessScript ?? null };
}

function scriptIn(inner: Expression | null, keys: Keys): Uint8Array {
  if (inner === null) throw new Error('Nothing stands inside the hash of a script.');
  return scriptWithBitcoinjs(inner, false)(keys);
}

function taprootOf({ args }: Expression, keys: Keys): Pick<Inside, 'output' | 'taproot'> {
  const [first, second] = args;
  if (first?.kind !== 'key') throw new Error('A Taproot output has no key.');
  const internalKey = xOnly(keys[first.key] ?? new Uint8Array());
  if (second?.kind !== 'tree') {
    const { output } = payments.p2tr({ internalPubkey: internalKey });
    return { output, taproot: { internalKey, merkleRoot: null, leaves: [] } };
  }
  const leaves = leavesWithDepth(second.tree, 0).map(({ expression, depth }) => {
    return { expression, depth, script: scriptWithBitcoinjs(expression, true)(keys) };
  });
  const scriptTree = treeOf(second.tree, keys);
  const { output, hash } = payments.p2tr({ internalPubkey: internalKey, scriptTree });
  const withProofs = leaves.map((leaf) => {
    const redeem = { output: leaf.script, redeemVersion: TAPSCRIPT };
    const { witness } = payments.p2tr({ internalPubkey: internalKey, scriptTree, redeem });
    return { ...leaf, controlBlock: witness?.at(-1) ?? new Uint8Array() };
  });
  return { output, taproot: { internalKey, merkleRoot: hash ?? null, leaves: withProofs } };
}

type Taptree = NonNullable<Parameters<typeof payments.p2tr>[0]['scriptTree']>;

function treeOf(tree: ScriptTree, keys: Keys): Taptree {
  return tree.kind === 'leaf'
    ? { output: scriptWithBitcoinjs(tree.expression, true)(keys) }
    : [treeOf(tree.left, keys), treeOf(tree.right, keys)];
}

function leavesWithDepth(
  tree: ScriptTree,
  depth: number,
): readonly { readonly expression: Expression; readonly depth: number }[] {
  return tree.kind === 'leaf'
    ? [{ expression: tree.expression, depth }]
    : [...leavesWithDepth(tree.left, depth + 1), ...leavesWithDepth(tree.right, depth + 1)];
}

function keyOf(expression: Expression, keys: Keys): Uint8Array {
  const [place = 0] = keysOf(expression);
  return keys[place] ?? new Uint8Array();
}

/** The 32 bytes that Taproot knows of a key (BIP-340). */
export function xOnly(key: Uint8Array): Uint8Array {
  return key.length === 32 ? key : key.subarray(1, 33);
}

/** Places of the keys that a script names, at any depth. */
export function keysWithin(expression: Expression): readonly number[] {
  return functionsIn(expression).flatMap(keysOf);
}
