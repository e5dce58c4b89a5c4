import { judgeStandings } from './judge-standings.ts';
import { readEntries } from './read-entries.ts';
import { timeOfEntry } from './time-of-entry.ts';
import type { WalletChain } from './wallet-chain.ts';

/** What the chain says of receive addresses, by index. */
export type ReceiveHistory = {
  /** Those with any history, be it of payments that came to nothing: none of them is to be given out again. */
  readonly used: ReadonlySet<number>;
  /** Since when coins are there: when the first block with a payment was made, or when it was seen. ISO 8601 UTC. */
  readonly paidAt: ReadonlyMap<number, string>;
};

export const NO_HISTORY: ReceiveHistory = { used: new Set(), paidAt: new Map() };

/** Reads off a wallet's history which receive addresses were used, and which of them paid. */
export function receiveHistory(chain: WalletChain): ReceiveHistory {
  const used = chain.addresses.filter((one) => one.chain === 'receive').map(({ index }) => index);
  return { used: new Set(used), paidAt: firstPayments(chain) };
}

function firstPayments(chain: WalletChain): ReadonlyMap<number, string> {
  const read = readEntries(chain);
  const standings = judgeStandings(read, chain.refused);
  const paidAt = new Map<number, string>();
  for (const { entry, own } of read.values()) {
    if (standings.get(entry.txid)?.isCounted !== true) continue;
    const at = timeOfEntry(entry);
    for (const { address } of own.filter((one) => one.address.chain === 'receive')) {
      const before = paidAt.get(address.index) ?? at;
      paidAt.set(address.index, at < before ? at : before);
    }
  }
  return paidAt;
}
