import type { Network } from '../wallet/inspection.ts';

/**
 * Hash of the first block of each network, as it is shown: two chains that begin differently never meet. There are two
 * test networks in use, 3 and 4 (BIP-94). Source: src/kernel/chainparams.cpp of Bitcoin Core v29 (April 2025, MIT).
 */
export const GENESIS_HASHES: Readonly<Record<Network, readonly string[]>> = {
  mainnet: ['000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f'],
  testnet: [
    '000000000933ea01ad0ee984209779baaec3ced90fa3f408719526f8d77f4943',
    '00000000da84f2bafbbc53dee25a72ae507ff4914b867c565be350b0da8bf043',
  ],
  signet: ['00000008819873e925422c1ff0f99f7cc9bbb232af63a077a480a3633bee1ef6'],
  regtest: ['0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206'],
};
