import { GENESIS_HASHES } from '../genesis-blocks.ts';

/** A chain of blocks with rules of its own. Wallets know one test network, but there are two: 3 and 4 (BIP-94). */
export type HeaderNetwork = 'mainnet' | 'testnet3' | 'testnet4' | 'signet' | 'regtest';

const [TESTNET3, TESTNET4] = GENESIS_HASHES.testnet;

const NETWORKS: ReadonlyMap<string | undefined, HeaderNetwork> = new Map([
  [GENESIS_HASHES.mainnet[0], 'mainnet'],
  [TESTNET3, 'testnet3'],
  [TESTNET4, 'testnet4'],
  [GENESIS_HASHES.signet[0], 'signet'],
  [GENESIS_HASHES.regtest[0], 'regtest'],
]);

/** The chain that begins with a block, by its hash as it is shown; null for one that is not known here. */
export function headerNetworkOf(genesisHash: string): HeaderNetwork | null {
  return NETWORKS.get(genesisHash) ?? null;
}
