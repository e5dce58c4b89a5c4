import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { finding } from '../wallet-findings.ts';
import { boundName } from './bound-name.ts';
import { NOTHING_MORE } from './file-content.ts';
import type { FileKeyParts } from './file-key.ts';
import { readMultisig, type MultisigScript } from './multisig-candidate.ts';
import type { FileText, WalletFileContent } from './wallet-file.ts';

const SCRIPTS = new Map<string, MultisigScript>([
  ['P2SH', 'p2sh'],
  ['P2WSH', 'p2wsh'],
  ['P2SH-P2WSH', 'p2sh_p2wsh'],
  // What older firmware called the same.
  ['P2WSH-P2SH', 'p2sh_p2wsh'],
]);

/** `Policy: 2 of 3`, also written `2/3`. */
const POLICY = /^(?<threshold>\d{1,2})\s*(?:of|\/)\s*(?<total>\d{1,2})$/i;
const FINGERPRINT = /^[0-9a-f]{8}$/i;
/** Comments that carry something: Sparrow and Nunchuk put the path of each key into one. */
const COMMENTED_PATH = /^#\s*derivation\s*:\s*(?<path>.+)$/i;
const NO = /^(?:no|false|0)$/i;

const MARK = /^(?:policy|[0-9a-f]{8})\s{0,9}:/i;

type Lines = {
  name: string;
  policy: string;
  format: string;
  isSorted: boolean;
  path: string;
  keys: FileKeyParts[];
  unread: number;
};

/** Whether a text has the lines of a multisig set-up file. */
export function isMultisigText({ lines }: FileText): boolean {
  return lines.some((line) => MARK.test(line));
}

/**
 * Reads the multisig set-up text that Coldcard began and many programs write
 * (coldcard.com/docs/multisig, "setup file"). A path holds for the keys after it. Keys are sorted unless it says no.
 */
export function readMultisigText(file: FileText): Result<WalletFileContent, InspectFault> {
  const lines = readLines(file);
  const policy = POLICY.exec(lines.policy)?.groups;
  if (policy === undefined) return refuse('invalid', 'file_policy_missing');
  const script = SCRIPTS.get(lines.format.toUpperCase().replace('_', '-'));
  if (script === undefined) {
    return lines.format === ''
      ? refuse('invalid', 'file_incomplete')
      : refuse('unsupported', 'file_script_unknown');
  }
  const wallet = readMultisig({
    script,
    threshold: Number(policy['threshold']),
    total: Number(policy['total']),
    keys: lines.keys,
    isSorted: lines.isSorted,
  });
  if (!wallet.ok) return wallet;
  const { unread } = lines;
  return succeed({
    ...NOTHING_MORE,
    candidates: [wallet.value.candidate],
    name: boundName(lines.name),
    findings: [
      ...wallet.value.findings,
      ...(unread === 0 ? [] : [finding('file_parts_unread', { count: unread })]),
    ],
  });
}

function readLines(file: FileText): Lines {
  const lines: Lines = {
    name: '',
    policy: '',
    format: '',
    isSorted: true,
    path: '',
    keys: [],
    unread: 0,
  };
  for (const line of file.lines) addLine(lines, line);
  return lines;
}

function addLine(lines: Lines, line: string): void {
  if (line === '') return;
  if (line.startsWith('#')) {
    lines.path = COMMENTED_PATH.exec(line)?.groups?.['path']?.trim() ?? lines.path;
    return;
  }
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon)).trim();
  const value = line.slice(colon + 1).trim();
  if (FINGERPRINT.test(name)) {
    lines.keys.push({ fingerprint: name, path: lines.path, key: value });
  } else if (!setField(lines, name.toLowerCase(), value)) {
    lines.unread += 1;
  }
}

function setField(lines: Lines, name: string, value: string): boolean {
  if (name === 'name') lines.name = value;
  else if (name === 'policy') lines.policy = value;
  else if (name === 'format') lines.format = value;
  else if (name === 'derivation') lines.path = value;
  else if (name === 'sorted') lines.isSorted = !NO.test(value);
  else return false;
  return true;
}
