import { bytesToHex } from '@noble/hashes/utils.js';
import { readChainTransaction } from '../chain/chain-transaction.ts';
import { showHash } from '../chain/hex-bytes.ts';
import { MAX_SATS, type TxInput } from '../transaction/raw-transaction.ts';
import type { ChainEntry, UsedAddress, WalletChain } from './wallet-chain.ts';

/** An output that pays the wallet. */
export type OwnOutput = {
  /** `txid:vout`. */
  readonly outpoint: string;
  readonly vout: number;
  readonly valueSats: number;
  readonly address: UsedAddress;
};

/** An output that a transaction spends. */
export type Spent = {
  /** `txid:vout`. */
  readonly outpoint: string;
  readonly txid: string;
  readonly vout: number;
};

/** A stored transaction, as its bytes say. */
export type ReadEntry = {
  readonly entry: ChainEntry;
  /** None for a coinbase. */
  readonly spends: readonly Spent[];
  readonly isCoinbase: boolean;
  /** Amounts of all outputs. */
  readonly paysSats: readonly number[];
  readonly own: readonly OwnOutput[];
};

/** The transactions of a wallet, by id. */
export type ReadEntries = ReadonlyMap<string, ReadEntry>;

type Reading = { readonly addresses: readonly UsedAddress[]; readonly read: ReadEntries };

/** What was read of a list stays with it for as long as it is held: nothing of either ever changes. */
const readings = new WeakMap<readonly ChainEntry[], Reading>();

/**
 * Reads the stored transactions. One whose bytes are not those of its id, or that pays more than there is, is left out. Of
 * two with one id, the one that is in a block stands. Whoever asks again about the same lists gets the same answer at once.
 */
export function readEntries({
  entries,
  addresses,
}: Pick<WalletChain, 'entries' | 'addresses'>): ReadEntries {
  const before = readings.get(entries);
  if (before?.addresses === addresses) return before.read;
  const read = readAll(entries, addresses);
  readings.set(entries, { addresses, read });
  return read;
}

function readAll(entries: readonly ChainEntry[], addresses: readonly UsedAddress[]): ReadEntries {
  const byScript = new Map(addresses.map((address) => [address.scriptHex, address]));
  const read = new Map<string, ReadEntry>();
  for (const entry of entries) {
    const earlier = read.get(entry.txid);
    if (earlier !== undefined && !isBetter(entry, earlier.entry)) continue;
    const one = readEntry(entry, byScript);
    if (one !== null) read.set(entry.txid, one);
  }
  return read;
}

function isBetter(entry: ChainEntry, earlier: ChainEntry): boolean {
  return rank(entry) > rank(earlier);
}

function rank({ block, goneAt }: ChainEntry): number {
  if (goneAt !== null) return 0;
  if (block === null) return 1;
  return block.isProven ? 3 : 2;
}

function readEntry(
  entry: ChainEntry,
  byScript: ReadonlyMap<string, UsedAddress>,
): ReadEntry | null {
  const reading = readChainTransaction(entry.hex);
  if (!reading.ok || reading.value.txid !== entry.txid) return null;
  const { inputs, outputs } = reading.value.tx;
  const paysSats = outputs.map(({ valueSats }) => valueSats);
  if (paysSats.reduce((sum, sats) => sum + sats, 0) > MAX_SATS) return null;
  const isCoinbase = inputs.some(isEmptyInput);
  const own = outputs.flatMap(({ valueSats, script }, vout): readonly OwnOutput[] => {
    const address = byScript.get(bytesToHex(script));
    return address === undefined ? [] : [{ ...nameOutput(entry.txid, vout), valueSats, address }];
  });
  const spends = isCoinbase ? [] : inputs.map(({ hash, vout }) => nameOutput(showHash(hash), vout));
  return { entry, spends, isCoinbase, paysSats, own };
}

function nameOutput(txid: string, vout: number): Spent {
  return { outpoint: `${txid}:${vout}`, txid, vout };
}

/** New coins come out of an input that names no output. */
function isEmptyInput({ hash, vout }: TxInput): boolean {
  return vout === 0xffffffff && hash.every((byte) => byte === 0);
}
