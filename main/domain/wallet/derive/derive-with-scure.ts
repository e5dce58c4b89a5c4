import { sha256 } from '@noble/hashes/sha2.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import { Address, OutScript, tapLeafHash } from '@scure/btc-signer/payment.js';
import {
  compareBytes,
  NETWORK,
  tagSchnorr,
  taprootTweakPubkey,
  TEST_NETWORK,
} from '@scure/btc-signer/utils.js';
import type { Output } from '../agree-on-output.ts';
import {
  innerOf,
  keysOf,
  type DescriptorKey,
  type Expression,
  type ScriptTree,
} from '../descriptor/expression.ts';
import type { Chain, Network } from '../inspection.ts';
import { KEY_HEADERS, PLAIN_VERSION } from '../key-headers.ts';
import { stepsTo, type Wallet } from '../wallet.ts';
import { compileScript } from './compile-script.ts';

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
    const script = outputScript(wallet.expression, network, (key) => {
      const publicKey = keys[key];
      if (publicKey === undefined) throw new Error('A key of the wallet is missing.');
      return publicKey;
    });
    return { address: addressOf(script, network), scriptPubKey: bytesToHex(script) };
  };
}

function publicKeysOf(key: DescriptorKey, chain: Chain): (index: number) => Uint8Array {
  if (key.kind === 'single') return () => key.publicKey;
  const root = HDKey.fromExtendedKey(key.key.xpub, versionsOf(key.key.xpub));
  const node = stepsTo(key, chain).reduce((at, step) => at.deriveChild(step), root);
  return (index) => {
    const { publicKey } = key.path.isRanged ? node.deriveChild(index) : node;
    if (publicKey === null) throw new Error('No public key came out.');
    return publicKey;
  };
}

function versionsOf(xpub: string) {
  const header = KEY_HEADERS.find(({ prefix }) => xpub.startsWith(prefix));
  const network = header?.network ?? 'mainnet';
  return { public: PLAIN_VERSION[network], private: header?.privateVersion ?? 0 };
}

function outputScript(expression: Expression, network: typeof NETWORK, keyAt: KeyAt): Uint8Array {
  const [key = 0] = keysOf(expression);
  switch (expression.name) {
    case 'wpkh':
      return OutScript.encode({ type: 'wpkh', hash: hash160(keyAt(key)) });
    case 'pkh':
      return OutScript.encode({ type: 'pkh', hash: hash160(keyAt(key)) });
    case 'pk':
      return OutScript.encode({ type: 'pk', pubkey: keyAt(key) });
    case 'rawtr':
      return OutScript.encode({ type: 'tr', pubkey: xOnly(keyAt(key)) });
    case 'tr':
      return taproot(expression, keyAt);
    case 'sh':
      return OutScript.encode({
        type: 'sh',
        hash: hash160(innerScript(expression, network, keyAt)),
      });
    case 'wsh':
      return OutScript.encode({
        type: 'wsh',
        hash: sha256(innerScript(expression, network, keyAt)),
      });
    case 'addr':
    case 'raw':
      return fixedScript(expression, network);
    default:
      return compileScript(expression, keyAt);
  }
}

function innerScript(expression: Expression, network: typeof NETWORK, keyAt: KeyAt): Uint8Array {
  const inner = innerOf(expression);
  if (inner === null) throw new Error('Nothing stands inside the hash of a script.');
  const isOutput = inner.name === 'wpkh' || inner.name === 'wsh';
  return isOutput ? outputScript(inner, network, keyAt) : compileScript(inner, keyAt);
}

function taproot({ args }: Expression, keyAt: KeyAt): Uint8Array {
  const [first, second] = args;
  const internal = xOnly(keyAt(first?.kind === 'key' ? first.key : 0));
  const root = second?.kind === 'tree' ? merkleRoot(second.tree, keyAt) : new Uint8Array();
  return OutScript.encode({ type: 'tr', pubkey: taprootTweakPubkey(internal, root)[0] });
}

/** The hash of a tree (BIP-341). The library's own p2tr() refuses scripts that look like an output, as pkh() does. */
function merkleRoot(tree: ScriptTree, keyAt: KeyAt): Uint8Array {
  if (tree.kind === 'leaf') {
    return tapLeafHash(compileScript(tree.expression, (key) => xOnly(keyAt(key))));
  }
  const sides = [merkleRoot(tree.left, keyAt), merkleRoot(tree.right, keyAt)];
  return tagSchnorr('TapBranch', ...sides.toSorted(compareBytes));
}

function fixedScript({ args }: Expression, network: typeof NETWORK): Uint8Array {
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
