import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { boundName } from './bound-name.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import { readNetwork } from './file-network.ts';
import { descriptorText, keyList, shortText } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { judgeCount } from './prefer-candidate.ts';
import type {
  FileText,
  WalletFileCandidate,
  WalletFileContent,
  WalletFileKind,
} from './wallet-file.ts';

const schema = v.object({
  name: v.nullish(v.string()),
  network: shortText,
  accounts: keyList(v.object({ descriptor: descriptorText, name: v.nullish(v.string()) })),
});

/** A backup sealed with the keys of its own wallet. */
const SEALED = /^BIP(?:XXXX|\d{3,4})[^\n]/;

/** Backups of Liana (github.com/wizardsardine/liana, backup.rs): JSON, with labels and history that are not read here. */
export const LIANA_FILE: WalletFileKind = {
  format: 'liana',
  looksLike: ({ text, json }) =>
    SEALED.test(text) ||
    fieldOf(fieldOf(fieldOf(json, 'accounts'), '0'), 'descriptor') !== undefined,
  read,
};

function read({ text, json }: FileText): Result<WalletFileContent, InspectFault> {
  if (json === undefined && SEALED.test(text)) return refuse('unsupported', 'file_encrypted');
  const file = readShape(schema, json);
  if (!file.ok) return file;
  const { accounts, name } = file.value;
  const network = readNetwork(file.value.network);
  if (!network.ok) return network;
  const candidates: WalletFileCandidate[] = [];
  for (const { descriptor } of accounts) {
    const candidate = readDescriptors([descriptor.trim()]);
    if (!candidate.ok) return candidate;
    candidates.push(candidate.value);
  }
  return succeed({
    ...NOTHING_MORE,
    candidates,
    name: boundName(name ?? accounts[0]?.name),
    network: network.value,
    findings: judgeCount(candidates),
  });
}
