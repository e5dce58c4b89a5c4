import type { KeyProvenance, SavedWallet } from '../main/domain/profile/saved-wallet.ts';
import type { SeedMaker } from '../main/domain/provenance/advisory.ts';
import type { InspectCode } from '../main/domain/wallet/inspection.ts';
import type { Call, Empty } from './call.ts';
import type { CombineInput, InspectionView, ProvenanceFindingView } from './wallet-shapes.ts';

/** What setting up a wallet needs beside reading one. */
export type WizardCalls = {
  /** Makes one multisig wallet out of the keys of several devices, each in the form its device gave it. */
  'wallet.combine': Call<CombineInput, InspectionView, InspectCode>;
  /** Notes where the seed of one of a wallet's keys came from, or forgets it. */
  'wallet.setProvenance': Call<
    { walletId: string; key: number; provenance: KeyProvenance | null },
    { wallet: SavedWallet },
    'not_found' | 'unknown_device'
  >;
  /** Devices and programs that make seeds. */
  'device.catalog': Call<Empty, { devices: readonly SeedMaker[] }>;
  /** What is published about seeds that were made so, one entry a key. */
  'provenance.judge': Call<
    { provenance: readonly (KeyProvenance | null)[] },
    { findings: readonly ProvenanceFindingView[] }
  >;
};
