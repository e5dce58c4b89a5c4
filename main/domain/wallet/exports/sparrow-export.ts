import { succeed } from '../../result.ts';
import { readAccount } from './account.ts';
import { descriptorLines } from './descriptor-lines.ts';
import type { ExportFormat } from './export-format.ts';

/** Sparrow, "Output Descriptor" (github.com/sparrowwallet/sparrow, Descriptor.java). It sorts the keys of every multisig. */
export const SPARROW_EXPORT: ExportFormat = {
  id: 'sparrow',
  name: 'Sparrow',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) => {
    const account = readAccount(wallet);
    return account.ok ? succeed(() => [descriptorLines(wallet)]) : account;
  },
};
