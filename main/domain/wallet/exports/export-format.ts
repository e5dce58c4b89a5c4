import type { Fault } from '../../fault.ts';
import { fail, type Result } from '../../result.ts';
import type { WalletLabel } from '../../labels/wallet-label.ts';
import type { Wallet } from '../wallet.ts';

/** Formats as the contract names them. */
export type ExportFormatId =
  | 'descriptor'
  | 'encrypted_descriptor'
  | 'bitcoin_core'
  | 'sparrow'
  | 'specter'
  | 'electrum'
  | 'caravan'
  | 'coldcard_multisig'
  | 'bluewallet'
  | 'nunchuk'
  | 'liana'
  | 'bsms'
  | 'bip329'
  | 'addresses_csv'
  | 'ur'
  | 'bbqr';

/** What about a wallet a format cannot say. Sentences: renderer/i18n, `exportReasons`. */
export type ExportReason =
  | 'export_multisig_only'
  | 'export_script'
  | 'export_conditions'
  | 'export_unsorted'
  | 'export_too_many_keys'
  | 'export_chains'
  | 'export_origins'
  | 'export_network'
  | 'export_liana_policy'
  | 'export_too_large'
  | 'export_bare_key';

export type ExportRefusal = {
  readonly ok: false;
  readonly error: Omit<Fault<'format_unsuited', ExportReason>, 'code'>;
};

/**
 * Gives the text of the file, in pieces where all of it takes long. Name and labels are the user's own and go into the
 * file where the format has room for them. `noise` is random bytes, `NOISE_BYTES` of them, for formats that encrypt.
 */
export type ExportWriter = (
  walletName: string,
  labels?: readonly WalletLabel[],
  noise?: Uint8Array,
) => Iterable<string>;

/** How a wallet is written for one other program, or in one standard. */
export type ExportFormat = {
  readonly id: ExportFormatId;
  /** The program or standard, as everybody calls it. */
  readonly name: string;
  readonly mediaType: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  /** What the file name says after the wallet's name, where the format's own would not do. */
  readonly fileTitle?: string;
  /** Refuses a wallet that would be another one in this format. */
  readonly prepare: (wallet: Wallet) => Result<ExportWriter, ExportRefusal['error']>;
};

/** Refuses a wallet for an exact reason. */
export function unsuited(
  reason: ExportReason,
  params: Readonly<Record<string, string | number>> = {},
): ExportRefusal {
  return fail({ reason, params });
}
