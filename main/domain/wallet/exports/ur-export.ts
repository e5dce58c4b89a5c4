import { succeed } from '../../result.ts';
import { encodeUr } from '../../qr-text/encode-ur.ts';
import { writeDescriptor } from '../wallet.ts';
import type { ExportFormat } from './export-format.ts';

/** Bytes of the message in one code: about 450 characters, which small screens show and phones read. */
const FRAGMENT_BYTES = 200;

/** Uniform resources (BCR-2020-010, BCR-2023-010): the text of each QR code on a line of its own. */
export const UR_EXPORT: ExportFormat = {
  id: 'ur',
  name: 'UR',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) =>
    succeed(() => {
      const text = writeDescriptor(wallet);
      return [
        encodeUr({ kind: 'descriptor', text }, FRAGMENT_BYTES)
          .map((part) => `${part}\n`)
          .join(''),
      ];
    }),
};
