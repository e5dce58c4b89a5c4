import type { Locale } from '../../../preload/shapes.ts';
import type { ExportedFile, PaperFormatId } from '../../../preload/wallet-shapes.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { sheetFacts } from '../../domain/sheet/sheet-facts.ts';
import { toSlug } from '../../domain/wallet/exports/file-name.ts';
import type { Wallet } from '../../domain/wallet/wallet.ts';
import { writePdf } from '../../services/paper/write-pdf.ts';
import { composeLetter } from './compose-letter.ts';
import { composeSheet } from './compose-sheet.ts';

/** A wallet that was saved, and what was read from its descriptor. */
type WalletToPrint = { readonly saved: SavedWallet; readonly wallet: Wallet };

/** Prints a saved wallet as a PDF in the user's language. Works without a window, and needs no printer. */
export async function printWallet(
  format: PaperFormatId,
  { saved, wallet }: WalletToPrint,
  locale: Locale,
  now: Date,
): Promise<ExportedFile> {
  const at = now.toISOString();
  const paper: Paper =
    format === 'sheet_pdf'
      ? composeSheet(sheetFacts(wallet, saved, at), locale, at)
      : composeLetter(saved, locale, at);
  return {
    fileName: `${toSlug(saved.name)}-${format === 'sheet_pdf' ? 'sheet' : 'letter'}.pdf`,
    mediaType: 'application/pdf',
    bytesBase64: Buffer.from(await writePdf(paper)).toString('base64'),
  };
}
