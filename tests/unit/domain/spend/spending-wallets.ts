import { HDKey } from '@scure/bip32';
import * as btc from '@scure/btc-signer';
import { Transaction } from 'bitcoinjs-lib';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Coin, Place } from '../../../../main/domain/spend/coin.ts';
import { readCoins } from '../../../../main/domain/spend/read-coins.ts';
import { withChecksum } from '../../../../main/domain/wallet/descriptor-checksum.ts';
import { deriveChain } from '../../../../main/domain/wallet/derive-addresses.ts';
import { readWallet } from '../../../../main/domain/wallet/read-wallet.ts';
import { viewWallet } from '../../../../main/domain/wallet/wallet-view.ts';
import type { Wallet } from '../../../../main/domain/wallet/wallet.ts';

/** Keys of tests, made from numbers. They never held money. */
export const MASTERS = [1, 2, 3].map((seed) => HDKey.fromMasterSeed(new Uint8Array(32).fill(seed)));

/** `[fingerprint/path]xpub/<0;1>/*` of one of the masters. */
function keyOf(master: HDKey, path: string, chains = '<0;1>'): string {
  const fingerprint = master.fingerprint.toString(16).padStart(8, '0');
  const xpub = master.derive(path.replaceAll('h', "'")).publicExtendedKey;
  return `[${fingerprint}${path.slice(1)}]${xpub}/${chains}/*`;
}

const [a = '', b = '', c = ''] = MASTERS.map((master) => keyOf(master, 'm/48h/0h/0h/2h'));
const one = (path: string): string => keyOf(MASTERS[0] as HDKey, path);
const NOBODY = '50929b74c1a04954b78b4b6035e97a5e078a5a0f28ec96d547bfee9ace803ac0';

export type SpendingWallet = {
  readonly name: string;
  readonly descriptor: string;
  /** Masters that sign, in turn, until it is enough. */
  readonly signers: readonly number[];
};

/** Every script that a payment can be built for. */
export const SPENDING_WALLETS: readonly SpendingWallet[] = [
  { name: 'pkh', descriptor: `pkh(${one('m/44h/0h/0h')})`, signers: [0] },
  { name: 'sh(wpkh)', descriptor: `sh(wpkh(${one('m/49h/0h/0h')}))`, signers: [0] },
  { name: 'wpkh', descriptor: `wpkh(${one('m/84h/0h/0h')})`, signers: [0] },
  { name: 'tr', descriptor: `tr(${one('m/86h/0h/0h')})`, signers: [0] },
  { name: 'sh(sortedmulti)', descriptor: `sh(sortedmulti(2,${a},${b},${c}))`, signers: [0, 2] },
  {
    name: 'sh(wsh(sortedmulti))',
    descriptor: `sh(wsh(sortedmulti(2,${a},${b},${c})))`,
    signers: [1, 2],
  },
  { name: 'wsh(sortedmulti)', descriptor: `wsh(sortedmulti(2,${a},${b},${c}))`, signers: [0, 1] },
  { name: 'wsh(multi)', descriptor: `wsh(multi(3,${a},${b},${c}))`, signers: [2, 1, 0] },
  {
    name: 'wsh(or_d): the key that can sign at once',
    descriptor: `wsh(or_d(pk(${a}),and_v(v:pkh(${b}),older(1000))))`,
    signers: [0],
  },
  {
    name: 'wsh(thresh)',
    descriptor: `wsh(thresh(2,pk(${a}),s:pk(${b}),sln:after(500)))`,
    signers: [0, 1],
  },
  {
    name: 'wsh(and_v with a key hash)',
    descriptor: `wsh(and_v(v:pkh(${a}),pk(${b})))`,
    signers: [1, 0],
  },
  { name: 'tr with a tree, by its key', descriptor: `tr(${a},pk(${b}))`, signers: [0] },
  { name: 'tr with a tree, by a script', descriptor: `tr(${a},pk(${b}))`, signers: [1] },
  {
    name: 'tr(multi_a) alone',
    descriptor: `tr(${NOBODY},multi_a(2,${a},${b},${c}))`,
    signers: [0, 2],
  },
  {
    name: 'tr(sortedmulti_a) with another script',
    descriptor: `tr(${NOBODY},{sortedmulti_a(2,${a},${b},${c}),and_v(v:pk(${a}),older(9))})`,
    signers: [1, 2],
  },
  {
    name: 'tr with a miniscript',
    descriptor: `tr(${NOBODY},{and_v(v:pk(${a}),pk(${b})),or_d(pk(${c}),and_v(v:pk(${a}),older(9)))})`,
    signers: [0, 1],
  },
];

export function openWallet(descriptor: string): Wallet {
  const reading = readWallet(withChecksum(descriptor), {});
  if (!reading.ok || reading.value.wallet === null) throw new Error(`No wallet: ${descriptor}`);
  return reading.value.wallet;
}

function scriptAt(wallet: Wallet, { chain, index }: Place): Uint8Array {
  const [derived] = deriveChain(wallet, chain, { start: index, count: 1 });
  return hexToBytes(derived?.scriptPubKey ?? '');
}

/** An earlier transaction that pays these places of a wallet, and a stranger in between. */
export function fundingOf(
  wallet: Wallet,
  paid: readonly (Place & { readonly valueSats: number })[],
  mark = 7,
): Uint8Array {
  const tx = new Transaction();
  tx.version = 2;
  tx.addInput(new Uint8Array(32).fill(mark), 0, 0xfffffffd, Uint8Array.of(0x51));
  tx.addOutput(Uint8Array.from([0, 20, ...new Uint8Array(20).fill(9)]), 7777n);
  for (const place of paid) tx.addOutput(scriptAt(wallet, place), BigInt(place.valueSats));
  return new Uint8Array(tx.toBuffer());
}

/** Coins of these amounts, on the first receive addresses. */
export function coinsOf(wallet: Wallet, amounts: readonly number[]): readonly Coin[] {
  const paid = amounts.map((valueSats, index) => ({ chain: 'receive' as const, index, valueSats }));
  const coins = readCoins(
    [{ bytes: fundingOf(wallet, paid) }],
    viewWallet(wallet, amounts.length),
    wallet.network,
  );
  if (!coins.ok) throw new Error('The coins cannot be read.');
  return coins.value;
}

/** What a device with one of the masters gives back: the PSBT with its signatures. */
export function signWith(psbt: Uint8Array, signer: number): Uint8Array {
  return signWithMaster(psbt, MASTERS[signer] as HDKey);
}

export function signWithMaster(psbt: Uint8Array, master: HDKey): Uint8Array {
  const tx = btc.Transaction.fromPSBT(psbt, { allowUnknownInputs: true });
  for (let at = 0; at < tx.inputsLength; at += 1) {
    for (const { path } of sourcesOf(tx, at, master.fingerprint)) {
      const node = path.reduce((key: HDKey, step) => key.deriveChild(step), master);
      tx.signIdx(node.privateKey as Uint8Array, at);
    }
  }
  return tx.toPSBT();
}

function sourcesOf(
  tx: btc.Transaction,
  at: number,
  fingerprint: number,
): readonly { readonly path: readonly number[] }[] {
  const { bip32Derivation = [], tapBip32Derivation = [] } = tx.getInput(at);
  const all = [
    ...bip32Derivation.map(([, source]) => source),
    ...tapBip32Derivation.map(([, { der }]) => der),
  ];
  return all.filter((source) => source.fingerprint === fingerprint);
}
