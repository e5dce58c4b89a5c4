import { succeed } from '../../result.ts';
import { writeDescriptor } from '../wallet.ts';
import { unsuited, type ExportFormat } from './export-format.ts';
import { isLianaPolicy } from './is-liana-policy.ts';

/** Liana, "Add an existing wallet" (github.com/wizardsardine/liana): its descriptor, which is all that Liana needs. */
export const LIANA_EXPORT: ExportFormat = {
  id: 'liana',
  name: 'Liana',
  mediaType: 'text/plain',
  extension: 'txt',
  prepare: (wallet) =>
    isLianaPolicy(wallet)
      ? succeed(() => [`${writeDescriptor(wallet)}\n`])
      : unsuited('export_liana_policy'),
};
