import { succeed } from '../../result.ts';
import { descriptorLines } from './descriptor-lines.ts';
import type { ExportFormat } from './export-format.ts';

/** Descriptors with checksums (BIP-380 to 389). The one format that can say every wallet. */
export const DESCRIPTOR_EXPORT: ExportFormat = {
  id: 'descriptor',
  name: 'Descriptor',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) => succeed(() => [descriptorLines(wallet)]),
};
