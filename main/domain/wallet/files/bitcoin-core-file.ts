import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { finding } from '../wallet-findings.ts';
import { boundName } from './bound-name.ts';
import { pairEntries, type CorePair } from './core-entries.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import { boundedList, descriptorText } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { parseJsonSafely } from './parse-json-safely.ts';
import { inPreference, judgeCount } from './prefer-candidate.ts';
import { scriptOfDescriptor } from './script-of-descriptor.ts';
import type {
  FileText,
  WalletFileCandidate,
  WalletFileContent,
  WalletFileKind,
} from './wallet-file.ts';

const MOST_ENTRIES = 1000;

const schema = boundedList(
  v.object({
    desc: descriptorText,
    active: v.optional(v.boolean()),
    internal: v.optional(v.boolean()),
  }),
  MOST_ENTRIES,
);

/** `importdescriptors '[…]'`, as it is typed into a console; signing devices export such a text. */
const COMMAND = /importdescriptors\s+'(?<json>\[[^']*\])'/;

/** `listdescriptors` of Bitcoin Core, and what `importdescriptors` takes (from version 0.21 on). */
export const BITCOIN_CORE_FILE: WalletFileKind = {
  format: 'bitcoin_core',
  looksLike: ({ text, json }) =>
    json === undefined ? COMMAND.test(text) : fieldOf(firstEntry(json), 'desc') !== undefined,
  read,
};

function firstEntry(json: unknown): unknown {
  return fieldOf(fieldOf(json, 'descriptors') ?? json, '0');
}

function read({ text, json: whole }: FileText): Result<WalletFileContent, InspectFault> {
  const json = whole ?? parseCommand(text);
  const entries = readShape(schema, fieldOf(json, 'descriptors') ?? json);
  if (!entries.ok) return entries;
  const wallets = entries.value.filter(({ desc }) => scriptOfDescriptor(desc) !== null);
  if (wallets.length === 0) return refuse('unsupported', 'file_without_wallet');
  const pairs = pairEntries(wallets);
  if (!pairs.ok) return pairs;
  const read = readPairs(pairs.value.pairs);
  if (!read.ok) return read;
  const candidates = read.value;
  const unread = entries.value.length - wallets.length + pairs.value.unread;
  return succeed({
    ...NOTHING_MORE,
    candidates,
    name: nameOf(json),
    findings: [
      ...judgeCount(candidates),
      ...(unread === 0 ? [] : [finding('file_parts_unread', { count: unread })]),
    ],
  });
}

function nameOf(json: unknown): string | null {
  const name = fieldOf(json, 'wallet_name');
  return boundName(typeof name === 'string' ? name : null);
}

/** Active descriptors first: those are the ones that Bitcoin Core takes new addresses from. */
function readPairs(
  pairs: readonly CorePair[],
): Result<readonly WalletFileCandidate[], InspectFault> {
  const active: WalletFileCandidate[] = [];
  const rest: WalletFileCandidate[] = [];
  for (const { descriptors, isActive } of pairs) {
    const candidate = readDescriptors(descriptors);
    if (!candidate.ok) return candidate;
    (isActive ? active : rest).push(candidate.value);
  }
  return succeed([...inPreference(active), ...inPreference(rest)]);
}

function parseCommand(text: string): unknown {
  const parsed = parseJsonSafely(COMMAND.exec(text)?.groups?.['json'] ?? '');
  return parsed.ok && !parsed.value.isAmbiguous ? parsed.value.value : undefined;
}
