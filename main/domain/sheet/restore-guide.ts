import { EXPORT_FORMATS } from '../wallet/exports/export-formats.ts';
import type { ExportFormatId } from '../wallet/exports/export-format.ts';
import type { Wallet } from '../wallet/wallet.ts';

/** Programs that a sheet explains. Steps: renderer/i18n, `sheet.guides`. */
export type RestoreGuideId =
  'sparrow' | 'bitcoin_core' | 'electrum' | 'specter' | 'liana' | 'nunchuk';

type RestoreGuide = {
  readonly id: RestoreGuideId;
  /** Where this format cannot say a wallet, the program would show another one. */
  readonly format: ExportFormatId;
  readonly why: string;
};

/** How many programs a sheet explains, so that the end of one of them is not the end of the sheet. */
const PROGRAMS = 3;

/** In the order in which they are offered. */
const RESTORE_GUIDES: readonly RestoreGuide[] = [
  { id: 'sparrow', format: 'sparrow', why: 'Reads the QR code of the sheet by camera.' },
  { id: 'bitcoin_core', format: 'bitcoin_core', why: 'Knows every descriptor there is.' },
  { id: 'electrum', format: 'electrum', why: 'In use since 2011, on every system.' },
  { id: 'specter', format: 'specter', why: 'Reads descriptors, Taproot too.' },
  { id: 'liana', format: 'liana', why: 'Knows waiting times and miniscript.' },
  { id: 'nunchuk', format: 'nunchuk', why: 'Runs on phones.' },
];

/** Up to three programs that restore exactly this wallet. */
export function restoreGuides(wallet: Wallet): readonly RestoreGuideId[] {
  return RESTORE_GUIDES.filter(({ format }) =>
    EXPORT_FORMATS.some(({ id, prepare }) => id === format && prepare(wallet).ok),
  )
    .slice(0, PROGRAMS)
    .map(({ id }) => id);
}
