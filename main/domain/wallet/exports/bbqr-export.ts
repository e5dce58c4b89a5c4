import { succeed } from '../../result.ts';
import { encodeBbqr } from '../../qr-text/encode-bbqr.ts';
import { writeDescriptor } from '../wallet.ts';
import { unsuited, type ExportFormat } from './export-format.ts';

/** BBQr (github.com/coinkite/BBQr) with the descriptor as text: each QR code on a line of its own. */
export const BBQR_EXPORT: ExportFormat = {
  id: 'bbqr',
  name: 'BBQr',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) => {
    const parts = encodeBbqr(new TextEncoder().encode(writeDescriptor(wallet)), 'U');
    return parts === null
      ? unsuited('export_too_large')
      : succeed(() => [parts.map((part) => `${part}\n`).join('')]);
  },
};
