import { HDKey } from '@scure/bip32';
import * as btc from '@scure/btc-signer';
import { Transaction as BitcoinjsTransaction } from 'bitcoinjs-lib';
import type { WalletView } from '../../../../main/domain/psbt/wallet-view.ts';
import { withChecksum } from '../../../../main/domain/wallet/descriptor-checksum.ts';
import { readWallet } from '../../../../main/domain/wallet/read-wallet.ts';
import { viewWallet } from '../../../../main/domain/wallet/wallet-view.ts';

/** Keys of tests, made from numbers. They never held money. */
export const MASTERS = [1, 2, 3].map((seed) => HDKey.fromMasterSeed(new Uint8Array(32).fill(seed)));

const PURPOSES = {
  p2pkh: "m/44'/0'/0'",
  p2sh_p2wpkh: "m/49'/0'/0'",
  p2wpkh: "m/84'/0'/0'",
  p2wsh: "m/48'/0'/0'/2'",
  p2tr: "m/86'/0'/0'",
  p2tr_script: "m/86'/0'/0'",
} as const;

export type Kind = keyof typeof PURPOSES;
export const KINDS = Object.keys(PURPOSES) as Kind[];

export type Cosigner = { master: HDKey; node: HDKey; key: Uint8Array; path: number[] };

export const fingerprintOf = (master: HDKey): string =>
  master.fingerprint.toString(16).padStart(8, '0');

/** The internal key of a Taproot wallet that is spent by a script. It never signs. */
const INTERNAL = HDKey.fromMasterSeed(new Uint8Array(32).fill(4));

const known = new Map<string, readonly Cosigner[]>();

/** The keys at one address of a wallet of a kind. Deriving them takes long, so each is kept. */
export function cosignersAt(kind: Kind, chain: 0 | 1, index: number): readonly Cosigner[] {
  const name = `${kind}/${chain}/${index}`;
  const cosigners = known.get(name) ?? deriveCosigners(kind, chain, index);
  known.set(name, cosigners);
  return cosigners;
}

function deriveCosigners(kind: Kind, chain: 0 | 1, index: number): readonly Cosigner[] {
  const masters = kind === 'p2wsh' || kind === 'p2tr_script' ? MASTERS : MASTERS.slice(0, 1);
  return masters.map((master) => {
    const path = `${PURPOSES[kind]}/${chain}/${index}`;
    const node = master.derive(path);
    return { master, node, key: node.publicKey as Uint8Array, path: btc.bip32Path(path) };
  });
}

/** The payment of a wallet of a kind at one address: one key, 2 of 3, or a leaf of 2 of 3 under the first key. */
export function paymentAt(kind: Kind, chain: 0 | 1, index: number) {
  const keys = cosignersAt(kind, chain, index).map(({ key }) => key);
  const [first = new Uint8Array()] = keys;
  const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  switch (kind) {
    case 'p2pkh':
      return btc.p2pkh(first);
    case 'p2sh_p2wpkh':
      return btc.p2sh(btc.p2wpkh(first));
    case 'p2wpkh':
      return btc.p2wpkh(first);
    case 'p2wsh':
      return btc.p2wsh(btc.p2ms(2, sorted));
    case 'p2tr':
      return btc.p2tr(first.subarray(1));
    case 'p2tr_script':
      return btc.p2tr(internalKeyAt(kind, chain, index), {
        script: btc.p2tr_ms(
          2,
          keys.map((key) => key.subarray(1)),
        ).script,
      });
  }
}

function internalKeyAt(kind: Kind, chain: 0 | 1, index: number): Uint8Array {
  const { publicKey } = INTERNAL.derive(`${PURPOSES[kind]}/${chain}/${index}`);
  return (publicKey ?? new Uint8Array()).subarray(1);
}

/** An earlier transaction with one output, of which the txid is real. */
export function fundingOf(script: Uint8Array, valueSats: number, mark = 7) {
  const tx = new BitcoinjsTransaction();
  tx.version = 2;
  tx.addInput(new Uint8Array(32).fill(mark), 0, 0xfffffffd, Uint8Array.of(0x51));
  tx.addOutput(script, BigInt(valueSats));
  return { txid: tx.getId(), bytes: new Uint8Array(tx.toBuffer()) };
}

export type Plan = {
  readonly inputSats?: readonly number[];
  readonly paySats?: number;
  readonly changeSats?: number;
  /** Where change goes, when not to the wallet: the PSBT still says that it is the wallet's. */
  readonly changeScript?: Uint8Array;
  readonly changeIndex?: number;
  /** How the inputs show what they spend. */
  readonly show?: 'both' | 'previous' | 'witness' | 'nothing';
  readonly sighash?: number;
  readonly psbtVersion?: 0 | 2;
  readonly lockTime?: number;
};

/** Somebody else's address. */
export const PAYEE = btc.p2wpkh(
  HDKey.fromMasterSeed(new Uint8Array(32).fill(99)).publicKey as Uint8Array,
);

/** A payment out of a wallet of a kind, with change: unsigned, and with everything that a signer wants to see. */
export function prepare(kind: Kind, plan: Plan = {}): btc.Transaction {
  const { inputSats = [100_000], paySats = 60_000, changeSats = 39_000, changeIndex = 3 } = plan;
  const tx = new btc.Transaction({
    allowUnknownOutputs: true,
    allowLegacyWitnessUtxo: true,
    allowUnknownInputs: true,
    ...(plan.lockTime === undefined ? {} : { lockTime: plan.lockTime }),
  });
  inputSats.forEach((valueSats, at) => tx.addInput(inputOf(kind, valueSats, at, plan)));
  tx.addOutput({ script: PAYEE.script, amount: BigInt(paySats) });
  const change = paymentAt(kind, 1, changeIndex);
  tx.addOutput({
    script: plan.changeScript ?? change.script,
    amount: BigInt(changeSats),
    ...sourcesOf(kind, 1, changeIndex),
  });
  return tx;
}

function inputOf(kind: Kind, valueSats: number, at: number, plan: Plan) {
  const payment = paymentAt(kind, 0, at);
  const funding = fundingOf(payment.script, valueSats, at + 1);
  const { show = kind === 'p2pkh' ? 'previous' : 'both' } = plan;
  const {
    script: _script,
    type: _type,
    address: _address,
    ...rest
  } = payment as Record<string, unknown>;
  const inside = Object.fromEntries(
    ['redeemScript', 'witnessScript', 'tapInternalKey', 'tapMerkleRoot', 'tapLeafScript'].flatMap(
      (name) => (rest[name] === undefined ? [] : [[name, rest[name]]]),
    ),
  );
  return {
    txid: funding.txid,
    index: 0,
    sequence: 0xfffffffd,
    ...(show === 'both' || show === 'previous' ? { nonWitnessUtxo: funding.bytes } : {}),
    ...(show === 'both' || show === 'witness'
      ? { witnessUtxo: { script: payment.script, amount: BigInt(valueSats) } }
      : {}),
    ...inside,
    ...(plan.sighash === undefined ? {} : { sighashType: plan.sighash }),
    ...sourcesOf(kind, 0, at),
  };
}

function sourcesOf(kind: Kind, chain: 0 | 1, index: number) {
  const all = cosignersAt(kind, chain, index);
  return kind === 'p2tr' || kind === 'p2tr_script'
    ? {
        tapBip32Derivation: all.map(({ key, master, path }) => [
          key.subarray(1),
          { hashes: [], der: { fingerprint: master.fingerprint, path } },
        ]) as never,
      }
    : {
        bip32Derivation: all.map(({ key, master, path }) => [
          key,
          { fingerprint: master.fingerprint, path },
        ]) as never,
      };
}

/** Signs every input with the key of one of the masters. */
export function sign(
  tx: btc.Transaction,
  kind: Kind,
  who: number,
  allowed?: readonly number[],
): btc.Transaction {
  for (let at = 0; at < tx.inputsLength; at += 1) {
    const signer = cosignersAt(kind, 0, at)[who];
    const secret = signer?.node.privateKey ?? null;
    if (secret === null) throw new Error('No such signer.');
    tx.signIdx(secret, at, allowed === undefined ? undefined : [...allowed]);
  }
  return tx;
}

/** How many sign a wallet of a kind. */
export const quorumOf = (kind: Kind): readonly number[] =>
  kind === 'p2wsh' ? [0, 2] : kind === 'p2tr_script' ? [1, 2] : [0];

/** The same PSBT signed by as many as it takes. */
export function signed(kind: Kind, plan: Plan = {}): btc.Transaction {
  const tx = prepare(kind, plan);
  const allowed = plan.sighash === undefined ? undefined : [plan.sighash];
  for (const who of quorumOf(kind)) sign(tx, kind, who, allowed);
  return tx;
}

export const textOf = (tx: btc.Transaction, version: 0 | 2 = 0): string =>
  Buffer.from(tx.toPSBT(version)).toString('base64');

const PATHS: Readonly<Record<Kind, string>> = {
  p2pkh: '44h/0h/0h',
  p2sh_p2wpkh: '49h/0h/0h',
  p2wpkh: '84h/0h/0h',
  p2wsh: '48h/0h/0h/2h',
  p2tr: '86h/0h/0h',
  p2tr_script: '86h/0h/0h',
};

/** The watch-only descriptor of a wallet of a kind. */
export function descriptorOf(kind: Kind): string {
  const keyOf = (master: HDKey) => {
    const xpub = master.derive(PURPOSES[kind]).publicExtendedKey;
    return `[${fingerprintOf(master)}/${PATHS[kind]}]${xpub}/<0;1>/*`;
  };
  const keys = MASTERS.map(keyOf);
  const [first] = keys;
  const templates: Readonly<Record<Kind, string>> = {
    p2pkh: `pkh(${first})`,
    p2sh_p2wpkh: `sh(wpkh(${first}))`,
    p2wpkh: `wpkh(${first})`,
    p2wsh: `wsh(sortedmulti(2,${keys.join(',')}))`,
    p2tr: `tr(${first})`,
    p2tr_script: `tr(${keyOf(INTERNAL)},multi_a(2,${keys.join(',')}))`,
  };
  return withChecksum(templates[kind]);
}

const wallets = new Map<Kind, WalletView>();

/** The wallet as the inspection asks about it. */
export function walletOf(kind: Kind): WalletView {
  const wallet = wallets.get(kind) ?? readWalletOf(kind);
  wallets.set(kind, wallet);
  return wallet;
}

function readWalletOf(kind: Kind): WalletView {
  const reading = readWallet(descriptorOf(kind), {});
  if (!reading.ok || reading.value.wallet === null) throw new Error('No wallet was read.');
  return viewWallet(reading.value.wallet);
}
