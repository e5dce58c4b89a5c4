import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { BIP32Factory, type BIP32Interface } from 'bip32';
import { address, initEccLib, networks, payments } from 'bitcoinjs-lib';
import type { Output } from '../agree-on-output.ts';
import type { DescriptorKey, Expression, ScriptTree } from '../descriptor/expression.ts';
import { innerOf, keysOf } from '../descriptor/expression.ts';
import type { Chain, Network } from '../inspection.ts';
import { secp256k1 } from '../secp256k1.ts';
import { stepsTo, type Wallet } from '../wallet.ts';
import { scriptWithBitcoinjs, type ScriptMaker } from './script-with-bitcoinjs.ts';

/** Signet has the addresses of testnet. */
const NETWORKS: Readonly<Record<Network, typeof networks.bitcoin>> = {
  mainnet: networks.bitcoin,
  testnet: networks.testnet,
  signet: networks.testnet,
  regtest: networks.regtest,
};

const bip32 = BIP32Factory(secp256k1);
initEccLib(secp256k1);

/** The output script that a list of public keys leads to. */
type OutputMaker = (publicKeys: readonly Uint8Array[]) => Uint8Array;

/**
 * The first implementation: bip32 and bitcoinjs-lib on libsecp256k1, with @bitcoinerlab/miniscript. Goes down to the chain
 * once and returns the function that gives the output at an index.
 */
export function deriveWithBitcoinjs(wallet: Wallet, chain: Chain): (index: number) => Output {
  const network = NETWORKS[wallet.network];
  const keys = wallet.keys.map((key) => publicKeysOf(key, chain, network));
  const output = makeOutput(wallet.expression, network);
  return (index) => {
    const script = output(keys.map((keyAt) => keyAt(index)));
    return { address: addressOf(script, network), scriptPubKey: bytesToHex(script) };
  };
}

function publicKeysOf(
  key: DescriptorKey,
  chain: Chain,
  network: typeof networks.bitcoin,
): (index: number) => Uint8Array {
  if (key.kind === 'single') return () => key.publicKey;
  const root = bip32.fromPublicKey(key.key.publicKey, key.key.chainCode, network);
  const node = stepsTo(key, chain).reduce((at: BIP32Interface, step) => at.derive(step), root);
  return key.path.isRanged ? (index) => node.derive(index).publicKey : () => node.publicKey;
}

function makeOutput(expression: Expression, network: typeof networks.bitcoin): OutputMaker {
  const inner = innerOf(expression);
  const [key = 0] = keysOf(expression);
  switch (expression.name) {
    case 'wpkh':
      return (keys) => outputOf(payments.p2wpkh({ pubkey: at(keys, key), network }));
    case 'pkh':
      return (keys) => outputOf(payments.p2pkh({ pubkey: at(keys, key), network }));
    case 'pk':
      return (keys) => outputOf(payments.p2pk({ pubkey: at(keys, key), network }));
    case 'rawtr':
      return (keys) => outputOf(payments.p2tr({ pubkey: xOnly(at(keys, key)), network }));
    case 'tr':
      return makeTaproot(expression, network);
    case 'sh':
    case 'wsh':
      return makeHash(expression.name, inner, network);
    case 'addr':
    case 'raw': {
      const script = fixedScript(expression, network);
      return () => script;
    }
    default:
      return scriptWithBitcoinjs(expression, false);
  }
}

function makeHash(
  name: 'sh' | 'wsh',
  inner: Expression | null,
  network: typeof networks.bitcoin,
): OutputMaker {
  if (inner === null) throw new Error('Nothing stands inside the hash of a script.');
  const isOutput = inner.name === 'wpkh' || inner.name === 'wsh' || inner.name === 'pkh';
  const script =
    name === 'sh' && isOutput ? makeOutput(inner, network) : scriptWithBitcoinjs(inner, false);
  return name === 'sh'
    ? (keys) => outputOf(payments.p2sh({ redeem: { output: script(keys) }, network }))
    : (keys) => outputOf(payments.p2wsh({ redeem: { output: script(keys) }, network }));
}

function makeTaproot({ args }: Expression, network: typeof networks.bitcoin): OutputMaker {
  const [first, second] = args;
  const key = first?.kind === 'key' ? first.key : 0;
  const tree = second?.kind === 'tree' ? makeTree(second.tree) : null;
  return (keys) => {
    const internalPubkey = xOnly(at(keys, key));
    const payment =
      tree === null
        ? payments.p2tr({ internalPubkey, network })
        : payments.p2tr({ internalPubkey, scriptTree: tree(keys), network });
    return outputOf(payment);
  };
}

type Taptree = NonNullable<Parameters<typeof payments.p2tr>[0]['scriptTree']>;

function makeTree(tree: ScriptTree): (keys: readonly Uint8Array[]) => Taptree {
  if (tree.kind === 'leaf') {
    const script: ScriptMaker = scriptWithBitcoinjs(tree.expression, true);
    return (keys) => ({ output: script(keys) });
  }
  const left = makeTree(tree.left);
  const right = makeTree(tree.right);
  return (keys) => [left(keys), right(keys)];
}

function fixedScript({ args }: Expression, network: typeof networks.bitcoin): Uint8Array {
  const [first] = args;
  if (first?.kind === 'hex') return hexToBytes(first.hex);
  if (first?.kind !== 'address') throw new Error('A fixed output has neither script nor address.');
  return address.toOutputScript(first.address, network);
}

/** Null for a script that has no address: bare keys, bare multisig, anything else. */
function addressOf(script: Uint8Array, network: typeof networks.bitcoin): string | null {
  try {
    return address.fromOutputScript(script, network);
  } catch {
    return null;
  }
}

function outputOf({ output }: { readonly output?: Uint8Array | undefined }): Uint8Array {
  if (output === undefined) throw new Error('No output came out.');
  return output;
}

function xOnly(publicKey: Uint8Array): Uint8Array {
  return publicKey.length === 32 ? publicKey : publicKey.subarray(1, 33);
}

function at(keys: readonly Uint8Array[], place: number): Uint8Array {
  const key = keys[place];
  if (key === undefined) throw new Error('An expression names a key that is not there.');
  return key;
}
