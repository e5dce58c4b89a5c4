import type { Fault } from '../../fault.ts';
import { fail, succeed, type Result } from '../../result.ts';
import type { WalletLabel } from '../../labels/wallet-label.ts';
import type { Wallet } from '../wallet.ts';
import type { ExportFormat, ExportFormatId, ExportReason } from './export-format.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { toSlug } from './file-name.ts';

/** A file to save. Its name is plain ASCII and never a path; `pieces` is its text, in order. */
export type PreparedExport = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly pieces: Iterable<string>;
};

/** What a format may take besides the wallet. */
type ExportExtras = {
  readonly labels?: readonly WalletLabel[];
  /** `NOISE_BYTES` random bytes; formats that encrypt need them. */
  readonly noise?: Uint8Array;
};

/** Random bytes that the largest wallet needs in a format that encrypts: a nonce, and 255 entries of 32 bytes. */
export const NOISE_BYTES = 12 + 255 * 32;

export type ExportFault = Fault<'format_unsuited', ExportReason>;

/** Formats that can say a wallet without making it another one. */
export function formatsFor(wallet: Wallet): readonly ExportFormat[] {
  return EXPORT_FORMATS.filter(({ prepare }) => prepare(wallet).ok);
}

/** Writes a wallet in a format. One that cannot say it is refused by the exact reason, with the names of those that can. */
export function exportWallet(
  wallet: Wallet,
  name: string,
  id: ExportFormatId,
  { labels = [], noise }: ExportExtras = {},
): Result<PreparedExport, ExportFault> {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(`No writer for the format ${id}`);
  const writer = format.prepare(wallet);
  if (!writer.ok) {
    const formats = formatsFor(wallet).map((one) => one.name);
    const params = { ...writer.error.params, format: format.name, formats: formats.join(', ') };
    return fail({ ...writer.error, code: 'format_unsuited', params, fields: ['format'] });
  }
  return succeed({
    fileName: `${toSlug(name)}-${format.fileTitle ?? toSlug(id)}.${format.extension}`,
    mediaType: format.mediaType,
    pieces: writer.value(name, labels, noise),
  });
}
