import { sha256 } from '@noble/hashes/sha2.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import { Address, OutScript } from '@scure/btc-signer/payment.js';
import { NETWORK, TEST_NETWORK } from '@scure/btc-signer/utils.js';
import type { Output } from '../agree-on-output.ts';
import {
  innerOf,
  type Argument,
  type DescriptorKey,
  type Expression,
  type ScriptTree,
} from '../descriptor/expression.ts';
import type { FunctionName } from '../descriptor/functions.ts';
import type { Chain, Network } from '../inspection.ts';
import { KEY_HEADERS, PLAIN_VERSION } from '../key-headers.ts';
import { stepsTo, type Wallet } from '../wallet.ts';
import { compileScript } from './compile-script.ts';
import { keyNodeOf, rowWithNoble } from './row-with-noble.ts';
import { taprootWithScure, xOnly } from './taproot-with-scure.ts';

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
  const rows = wallet.keys.map((key) => publicKeysWithScure(key, chain));
  return (index) => {
    const keys = rows.map((keyAt) => keyAt(index));
    return outputOf(
      wallet.expression,
      (key) => {
        const publicKey = keys[key];
        if (publicKey === undefined) throw new Error('A key of the wallet is missing.');
        return publicKey;
      },
      network,
    );
  };
}

/** The public keys of one key of a wallet on a chain, by the second implementation. */
export function publicKeysWithScure(
  key: DescriptorKey,
  chain: Chain,
): (index: number) => Uint8Array {
  if (key.kind === 'single') return () => key.publicKey;
  const root = keyNodeOf(HDKey.fromExtendedKey(key.key.xpub, versionsOf(key.key.xpub)));
  const node = stepsTo(key, chain).reduce((at, step) => rowWithNoble(at)(step), root);
  if (!key.path.isRanged) return () => node.publicKey;
  const childAt = rowWithNoble(node);
  return (index) => childAt(index).publicKey;
}

function versionsOf(xpub: string) {
  const header = KEY_HEADERS.find(({ prefix }) => xpub.startsWith(prefix));
  const network = header?.network ?? 'mainnet';
  return { public: PLAIN_VERSION[network], private: header?.privateVersion ?? 0 };
}

/** What an output pays to, in the library's form, out of which it makes both script and address. */
type Payment = Parameters<typeof OutScript.encode>[0];
type PaymentOf = (expression: Expression, keyAt: KeyAt, network: typeof NETWORK) => Payment;

const PAYMENTS: ReadonlyMap<FunctionName, PaymentOf> = new Map<FunctionName, PaymentOf>([
  ['wpkh', (one, keyAt) => ({ type: 'wpkh', hash: hash160(firstKey(one, keyAt)) })],
  ['pkh', (one, keyAt) => ({ type: 'pkh', hash: hash160(firstKey(one, keyAt)) })],
  ['pk', (one, keyAt) => ({ type: 'pk', pubkey: firstKey(one, keyAt) })],
  ['rawtr', (one, keyAt) => ({ type: 'tr', pubkey: xOnly(firstKey(one, keyAt)) })],
  [
    'tr',
    (one, keyAt) => ({
      type: 'tr',
      pubkey: taprootWithScure(firstKey(one, keyAt), treeOf(one), keyAt),
    }),
  ],
  ['sh', (one, keyAt, network) => ({ type: 'sh', hash: hash160(inside(one, keyAt, network)) })],
  ['wsh', (one, keyAt, network) => ({ type: 'wsh', hash: sha256(inside(one, keyAt, network)) })],
  ['addr', ({ args: [first] }, _, network) => Address(network).decode(addressIn(first))],
]);

function outputOf(expression: Expression, keyAt: KeyAt, network: typeof NETWORK): Output {
  const payment = PAYMENTS.get(expression.name)?.(expression, keyAt, network);
  const script = payment === undefined ? bareScript(expression, keyAt) : OutScript.encode(payment);
  const address = addressOf(() => payment ?? OutScript.decode(script), network);
  return { address, scriptPubKey: bytesToHex(script) };
}

/** The script inside `sh` or `wsh`. */
function inside(expression: Expression, keyAt: KeyAt, network: typeof NETWORK): Uint8Array {
  const inner = innerOf(expression);
  if (inner === null) throw new Error('Nothing stands inside the hash of a script.');
  const isOutput = inner.name === 'wpkh' || inner.name === 'wsh';
  const payment = isOutput ? PAYMENTS.get(inner.name) : undefined;
  return payment === undefined
    ? compileScript(inner, keyAt)
    : OutScript.encode(payment(inner, keyAt, network));
}

function bareScript(expression: Expression, keyAt: KeyAt): Uint8Array {
  const [first] = expression.args;
  return expression.name === 'raw' && first?.kind === 'hex'
    ? hexToBytes(first.hex)
    : compileScript(expression, keyAt);
}

/** Null for a script that has no address. */
function addressOf(paymentOf: () => Payment, network: typeof NETWORK): string | null {
  try {
    return Address(network).encode(paymentOf());
  } catch {
    return null;
  }
}

function addressIn(argument: Argument | undefined): string {
  if (argument?.kind !== 'address') throw new Error('A fixed output has no address.');
  return argument.address;
}

function firstKey({ args: [first] }: Expression, keyAt: KeyAt): Uint8Array {
  return keyAt(first?.kind === 'key' ? first.key : 0);
}

function treeOf({ args: [, second] }: Expression): ScriptTree | null {
  return second?.kind === 'tree' ? second.tree : null;
}

function hash160(bytes: Uint8Array): Uint8Array {
  return ripemd160(sha256(bytes));
}
