import { arrivalsAt } from '../wallet-chain/arrivals-at.ts';
import type { WalletChain } from '../wallet-chain/wallet-chain.ts';

/** What one transaction paid to the address of a plan, as a sync found it. */
export type FoundArrival = {
  readonly txid: string;
  readonly sats: number;
  /** Null while no block has it. */
  readonly heightBlocks: number | null;
  readonly isProven: boolean;
  /** When its block was made, or when it was seen first. ISO 8601 UTC. */
  readonly at: string;
};

/** What came in at a receive address of a wallet, by transaction, oldest first. What was refused counts nowhere. */
export function arrivalsOf(chain: WalletChain, index: number): readonly FoundArrival[] {
  const place = chain.addresses.find((one) => one.chain === 'receive' && one.index === index);
  if (place === undefined) return [];
  const refused = new Set(chain.refused.map(({ txid }) => txid));
  const outputs = arrivalsAt(chain, place.scriptHex).filter(({ txid }) => !refused.has(txid));
  return [...Map.groupBy(outputs, ({ txid }) => txid).values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { txid, heightBlocks, isProven, at } = first;
    const sats = all.reduce((sum, { valueSats }) => sum + valueSats, 0);
    return [{ txid, sats, heightBlocks, isProven, at }];
  });
}
