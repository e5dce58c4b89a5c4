import { readEntries } from './read-entries.ts';
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
    .flatMap(({ entry: { txid, block, firstSeenAt }, own }) =>
      own
        .filter(({ address }) => address.scriptHex === scriptHex)
        .map(({ vout, valueSats }): Arrival => {
          const time = block?.time ?? null;
          const at = time === null ? firstSeenAt : new Date(time * 1000).toISOString();
          const isProven = block?.isProven === true;
          return { txid, vout, valueSats, heightBlocks: block?.heightBlocks ?? null, isProven, at };
        }),
    )
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
