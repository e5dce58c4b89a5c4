import type { KeyProvenance } from '../main/domain/profile/saved-wallet.ts';
import type { SeedMaker } from '../main/domain/provenance/advisory.ts';
import type { InspectCode } from '../main/domain/wallet/inspection.ts';
import type { Call, Empty } from './call.ts';
import type {
  CombineInput,
  InspectionView,
  OpenEncryptedInput,
  ProvenanceFindingView,
  WalletView,
} from './wallet-shapes.ts';

/** What setting up a wallet needs beside reading one. */
export type WizardCalls = {
  /** Makes one multisig wallet out of the keys of several devices, each in the form its device gave it. */
  'wallet.combine': Call<CombineInput, InspectionView, InspectCode>;
  /** Opens an encrypted backup (BIP-138) with the extended public key of any one device: the wallet in it, to be inspected. */
  'wallet.openEncrypted': Call<OpenEncryptedInput, { text: string }, InspectCode>;
  /** Notes where the seed of one of a wallet's keys came from, or forgets it. */
  'wallet.setProvenance': Call<
    { walletId: string; key: number; provenance: KeyProvenance | null },
    { wallet: WalletView },
    'not_found' | 'unknown_device'
  >;
  /** One code that a camera saw. `text` is the whole message once its last code was seen; then the scan is over. */
  'qr.collect': Call<
    { text: string; session?: string },
    {
      session: string | null;
      done: number;
      total: number;
      percent: number;
      text: string | null;
    },
    InspectCode
  >;
  /** The page may open the camera, video only, until `camera.stop`. */
  'camera.start': Call<Empty, Empty>;
  'camera.stop': Call<Empty, Empty>;

  /** Devices and programs that make seeds. */
  'device.catalog': Call<Empty, { devices: readonly SeedMaker[] }>;
  /** What is published about seeds that were made so, one entry a key. */
  'provenance.judge': Call<
    { provenance: readonly (KeyProvenance | null)[] },
    { findings: readonly ProvenanceFindingView[] }
  >;
};
