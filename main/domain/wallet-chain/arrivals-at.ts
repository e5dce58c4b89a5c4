import { readEntries } from './read-entries.ts';
import { timeOfEntry } from './time-of-entry.ts';
import type { WalletChain } from './wallet-chain.ts';

/** Coins that came in at one address. */
export type Arrival = {
  readonly txid: string;
  readonly vout: number;
  readonly valueSats: number;
  /** Null while no block has it. */
  readonly heightBlocks: number | null;
  /** Shown to be in the checked chain. */
  readonly isProven: boolean;
  /** When its block says that it was made, or when it was seen first. ISO 8601 UTC. */
  readonly at: string;
};

/** What came in at an address of the wallet, by its script in hex; whether it was spent since is not asked. Oldest first. */
export function arrivalsAt(chain: WalletChain, scriptHex: string): readonly Arrival[] {
  return [...readEntries(chain).values()]
    .filter(({ entry }) => entry.goneAt === null)
    .flatMap(({ entry, own }) =>
      own
        .filter(({ address }) => address.scriptHex === scriptHex)
        .map(({ vout, valueSats }): Arrival => {
          const { txid, block } = entry;
          const isProven = block?.isProven === true;
          const heightBlocks = block?.heightBlocks ?? null;
          return { txid, vout, valueSats, heightBlocks, isProven, at: timeOfEntry(entry) };
        }),
    )
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
