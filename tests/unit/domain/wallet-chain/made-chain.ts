import { Transaction } from 'bitcoinjs-lib';
import { historyStatus } from '../../../../main/domain/chain/history-status.ts';
import { mergeFound } from '../../../../main/domain/wallet-chain/merge-found.ts';
import type {
  FoundOnChain,
  UsedAddress,
  WalletChain,
} from '../../../../main/domain/wallet-chain/wallet-chain.ts';

export const WALLET = { id: 'wallet', network: 'mainnet', descriptor: 'wpkh(…)' } as const;
export const AT = '2026-11-24T12:00:00.000Z';
export const LATER = '2026-11-25T12:00:00.000Z';
export const TIP = 900_000;

/** An address of the wallet. The script is of no key: nothing is ever spent here. */
export function own(chain: UsedAddress['chain'], index: number): UsedAddress {
  const program = Buffer.alloc(20, chain === 'receive' ? 1 : 2);
  program.writeUInt32BE(index, 16);
  return addressOf(chain, index, `0014${program.toString('hex')}`);
}

export function addressOf(
  chain: UsedAddress['chain'],
  index: number,
  scriptHex: string,
): UsedAddress {
  return { chain, index, scriptHex, status: historyStatus([{ txid: scriptHex, height: 0 }]) ?? '' };
}

/** Somebody else's script. */
export const THEIRS = `0014${'ee'.repeat(20)}`;

export type MadeTx = { readonly txid: string; readonly hex: string };

/** Where a payment goes, and how much. */
type To = readonly (readonly [UsedAddress | string, number])[];

/** A transaction that spends outputs, `txid:vout`; a number stands for an output of a stranger. */
export function pay(from: readonly (string | number)[], to: To, lockTime = 0): MadeTx {
  const tx = new Transaction();
  tx.version = 2;
  tx.locktime = lockTime;
  for (const spent of from) {
    const [txid = '', vout = '0'] =
      typeof spent === 'number' ? [spent.toString(16).padStart(64, '0')] : spent.split(':');
    tx.addInput(new Uint8Array(Buffer.from(txid, 'hex').toReversed()), Number(vout), 0xfffffffd);
  }
  return withOutputs(tx, to);
}

/** New coins for the wallet. */
export function mine(to: To, lockTime = 0): MadeTx {
  const tx = new Transaction();
  tx.locktime = lockTime;
  tx.addInput(new Uint8Array(32), 0xffffffff, 0xffffffff, Uint8Array.of(1, 2));
  return withOutputs(tx, to);
}

function withOutputs(tx: Transaction, to: To): MadeTx {
  for (const [where, sats] of to) {
    const hex = typeof where === 'string' ? where : where.scriptHex;
    tx.addOutput(new Uint8Array(Buffer.from(hex, 'hex')), BigInt(sats));
  }
  return { txid: tx.getId(), hex: tx.toHex() };
}

export type Placed = FoundOnChain['entries'][number];

/** In a block that is proven to have it. Blocks are ten minutes apart. */
export function inBlock({ txid, hex }: MadeTx, heightBlocks: number, isProven = true): Placed {
  const hash = isProven ? heightBlocks.toString(16).padStart(64, '0') : null;
  const time = isProven ? 1_700_000_000 + (heightBlocks - TIP) * 600 : null;
  return { txid, hex, block: { heightBlocks, isProven, hash, time } };
}

export function waiting({ txid, hex }: MadeTx): Placed {
  return { txid, hex, block: null };
}

const FIRST_20 = Array.from({ length: 20 }, (_, index) => [
  own('receive', index),
  own('change', index),
]).flat();

/** What a sync finds; every address of the wallet counts as used. */
export function found(entries: readonly Placed[], rest: Partial<FoundOnChain> = {}): FoundOnChain {
  return {
    server: { id: 'server', name: 'Own node' },
    tip: { heightBlocks: TIP, hash: '0'.repeat(64), time: 1_700_000_000, isStale: false },
    replacedFrom: null,
    looked: { receive: 40, change: 40 },
    addresses: FIRST_20,
    entries,
    refused: [],
    comparison: null,
    ...rest,
  };
}

/** The same merged, with ids that count on. */
export function merge(
  before: WalletChain | null,
  what: FoundOnChain,
  { at = AT, isFirstOfRun = false } = {},
): WalletChain {
  let ids = before?.events.length ?? 0;
  const newId = (): string => {
    ids += 1;
    return `event-${ids}`;
  };
  return mergeFound(before, what, WALLET, { at, newId, isFirstOfRun });
}

/** What is known of the wallet after one sync. */
export function known(entries: readonly Placed[], rest: Partial<FoundOnChain> = {}): WalletChain {
  return merge(null, found(entries, rest));
}
