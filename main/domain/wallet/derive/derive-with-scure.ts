import { sha256 } from '@noble/hashes/sha2.js';
import { schnorr, secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import { Address, OutScript, tapLeafHash } from '@scure/btc-signer/payment.js';
import {
  compareBytes,
  NETWORK,
  tagSchnorr,
  tapTweak,
  TEST_NETWORK,
} from '@scure/btc-signer/utils.js';
import type { Output } from '../agree-on-output.ts';
import {
  innerOf,
  type DescriptorKey,
  type Expression,
  type ScriptTree,
} from '../descriptor/expression.ts';
import type { FunctionName } from '../descriptor/functions.ts';
import type { Chain, Network } from '../inspection.ts';
import { KEY_HEADERS, PLAIN_VERSION } from '../key-headers.ts';
import { stepsTo, type Wallet } from '../wallet.ts';
import { compileScript } from './compile-script.ts';
import { publicKeyOf, rowWithNoble } from './row-with-noble.ts';

/** Signet has the addresses of testnet; regtest differs in bech32 only. */
const NETWORKS: Readonly<Record<Network, typeof NETWORK>> = {
  mainnet: NETWORK,
  testnet: TEST_NETWORK,
  signet: TEST_NETWORK,
  regtest: { ...TEST_NETWORK, bech32: 'bcrt' },
};

type KeyAt = (key: number) => Uint8Array;

/**
 * The second implementation, which shares no code with the first from the tree and the text of a key on: @scure/bip32 and
 * @scure/btc-signer on noble curves, and a miniscript compiler of our own. Takes and returns the same.
 */
export function deriveWithScure(wallet: Wallet, chain: Chain): (index: number) => Output {
  const network = NETWORKS[wallet.network];
  const rows = wallet.keys.map((key) => publicKeysOf(key, chain));
  return (index) => {
    const keys = rows.map((keyAt) => keyAt(index));
    const script = outputScript(
      wallet.expression,
      (key) => {
        const publicKey = keys[key];
        if (publicKey === undefined) throw new Error('A key of the wallet is missing.');
        return publicKey;
      },
      network,
    );
    return { address: addressOf(script, network), scriptPubKey: bytesToHex(script) };
  };
}

function publicKeysOf(key: DescriptorKey, chain: Chain): (index: number) => Uint8Array {
  if (key.kind === 'single') return () => key.publicKey;
  const root = HDKey.fromExtendedKey(key.key.xpub, versionsOf(key.key.xpub));
  const node = stepsTo(key, chain).reduce((at, step) => at.deriveChild(step), root);
  return key.path.isRanged ? rowWithNoble(node) : () => publicKeyOf(node);
}

function versionsOf(xpub: string) {
  const header = KEY_HEADERS.find(({ prefix }) => xpub.startsWith(prefix));
  const network = header?.network ?? 'mainnet';
  return { public: PLAIN_VERSION[network], private: header?.privateVersion ?? 0 };
}

type ScriptOf = (expression: Expression, keyAt: KeyAt, network: typeof NETWORK) => Uint8Array;

const firstKey = ({ args }: Pick<Expression, 'args'>, keyAt: KeyAt): Uint8Array => {
  const [first] = args;
  return keyAt(first?.kind === 'key' ? first.key : 0);
};

const SCRIPTS: ReadonlyMap<FunctionName, ScriptOf> = new Map<FunctionName, ScriptOf>([
  ['wpkh', (one, keyAt) => OutScript.encode({ type: 'wpkh', hash: hash160(firstKey(one, keyAt)) })],
  ['pkh', (one, keyAt) => OutScript.encode({ type: 'pkh', hash: hash160(firstKey(one, keyAt)) })],
  ['pk', (one, keyAt) => OutScript.encode({ type: 'pk', pubkey: firstKey(one, keyAt) })],
  ['rawtr', (one, keyAt) => OutScript.encode({ type: 'tr', pubkey: xOnly(firstKey(one, keyAt)) })],
  ['tr', taproot],
  ['sh', (...all) => OutScript.encode({ type: 'sh', hash: hash160(innerScript(...all)) })],
  ['wsh', (...all) => OutScript.encode({ type: 'wsh', hash: sha256(innerScript(...all)) })],
  ['addr', fixedScript],
  ['raw', fixedScript],
]);

function outputScript(expression: Expression, keyAt: KeyAt, network: typeof NETWORK): Uint8Array {
  const script = SCRIPTS.get(expression.name) ?? compileScript;
  return script(expression, keyAt, network);
}

function innerScript(expression: Expression, keyAt: KeyAt, network: typeof NETWORK): Uint8Array {
  const inner = innerOf(expression);
  if (inner === null) throw new Error('Nothing stands inside the hash of a script.');
  const isOutput = inner.name === 'wpkh' || inner.name === 'wsh';
  return isOutput ? outputScript(inner, keyAt, network) : compileScript(inner, keyAt);
}

function taproot({ args }: Expression, keyAt: KeyAt): Uint8Array {
  const [, second] = args;
  const internal = xOnly(firstKey({ args }, keyAt));
  const root = second?.kind === 'tree' ? merkleRoot(second.tree, keyAt) : new Uint8Array();
  return OutScript.encode({ type: 'tr', pubkey: outputKey(internal, root) });
}

/** BIP-341. Like the library's own taprootTweakPubkey(), but with a multiplication that hides nothing: all is public. */
function outputKey(internal: Uint8Array, root: Uint8Array): Uint8Array {
  const tweak = secp256k1.Point.BASE.multiplyUnsafe(tapTweak(internal, root));
  const { lift_x: lift, pointToBytes } = schnorr.utils;
  return pointToBytes(lift(bytesToNumberBE(internal)).add(tweak));
}

/** The hash of a tree (BIP-341). The library's own p2tr() refuses scripts that look like an output, as pkh() does. */
function merkleRoot(tree: ScriptTree, keyAt: KeyAt): Uint8Array {
  if (tree.kind === 'leaf') {
    return tapLeafHash(compileScript(tree.expression, (key) => xOnly(keyAt(key))));
  }
  const sides = [merkleRoot(tree.left, keyAt), merkleRoot(tree.right, keyAt)];
  return tagSchnorr('TapBranch', ...sides.toSorted(compareBytes));
}

function fixedScript({ args }: Expression, _keyAt: KeyAt, network: typeof NETWORK): Uint8Array {
  const [first] = args;
  if (first?.kind === 'hex') return hexToBytes(first.hex);
  if (first?.kind !== 'address') throw new Error('A fixed output has neither script nor address.');
  return OutScript.encode(Address(network).decode(first.address));
}

/** Null for a script that has no address. */
function addressOf(script: Uint8Array, network: typeof NETWORK): string | null {
  try {
    return Address(network).encode(OutScript.decode(script));
  } catch {
    return null;
  }
}

function hash160(bytes: Uint8Array): Uint8Array {
  return ripemd160(sha256(bytes));
}

function xOnly(publicKey: Uint8Array): Uint8Array {
  return publicKey.length === 32 ? publicKey : publicKey.slice(1, 33);
}
