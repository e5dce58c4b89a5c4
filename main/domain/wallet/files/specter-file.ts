import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { finding } from '../wallet-findings.ts';
import { boundName } from './bound-name.ts';
import { addUsualPaths, expandShorthand, rewriteDescriptor } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import { descriptorText, wholeNumber } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

const schema = v.object({
  label: v.optional(v.string()),
  name: v.optional(v.string()),
  blockheight: v.nullish(wholeNumber),
  descriptor: v.optional(descriptorText),
  recv_descriptor: v.optional(descriptorText),
  change_descriptor: v.optional(descriptorText),
});

/**
 * Wallets of Specter Desktop (github.com/cryptoadvance/specter-desktop), also written by Sparrow and Fully Noded. Keys
 * without a path, and receive descriptors alone, mean receive 0 and change 1: Specter has no other chains.
 */
export const SPECTER_FILE: WalletFileKind = {
  format: 'specter',
  looksLike: ({ json }) =>
    typeof fieldOf(json, 'recv_descriptor') === 'string' ||
    (typeof fieldOf(json, 'descriptor') === 'string' &&
      ['label', 'blockheight', 'devices'].some((name) => fieldOf(json, name) !== undefined)),
  read,
};

function read({ json }: FileText): Result<WalletFileContent, InspectFault> {
  const file = readShape(schema, json);
  if (!file.ok) return file;
  const { label, name, blockheight, change_descriptor: change } = file.value;
  const receive = file.value.recv_descriptor ?? file.value.descriptor;
  if (receive === undefined) return refuse('invalid', 'file_incomplete');
  const wallet = change === undefined ? completeWallet(receive) : succeed([receive, change]);
  if (!wallet.ok) return wallet;
  const candidate = readDescriptors(wallet.value);
  if (!candidate.ok) return candidate;
  return succeed({
    ...NOTHING_MORE,
    candidates: [candidate.value],
    name: boundName(label ?? name),
    birthHeight: blockheight ?? null,
    findings: change === undefined ? judgeChange(receive) : [],
  });
}

/** The receive descriptor with both chains. */
function completeWallet(receive: string): Result<readonly string[], InspectFault> {
  const whole = rewriteDescriptor(receive, (body) =>
    expandShorthand(addUsualPaths(body)).replaceAll('/0/*', '/<0;1>/*'),
  );
  return whole.ok ? succeed([whole.value]) : whole;
}

function judgeChange(receive: string): WalletFileContent['findings'] {
  return receive.includes('/0/*') ? [finding('file_change_assumed')] : [];
}
