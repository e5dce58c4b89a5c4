import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import { parseExtendedKey } from '../extended-key.ts';
import type { InspectFault, Network, SingleKeyScript } from '../inspection.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { agreesWithDescriptor, cosignerCandidate } from './coldcard-account.ts';
import { NOTHING_MORE } from './file-content.ts';
import { readFileKey, type FileKey } from './file-key.ts';
import { checkNetwork, readNetwork } from './file-network.ts';
import { descriptorText, shortText } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { keyFingerprint } from './key-fingerprint.ts';
import type { MultisigScript } from './multisig-candidate.ts';
import { inPreference, judgeCount } from './prefer-candidate.ts';
import { singleKeyCandidate } from './single-key-candidate.ts';
import type {
  FileText,
  WalletFileCandidate,
  WalletFileContent,
  WalletFileKind,
} from './wallet-file.ts';

/** The accounts of one device, each under the BIP that gives it its path. */
const ACCOUNTS: readonly (readonly [string, SingleKeyScript])[] = [
  ['bip44', 'p2pkh'],
  ['bip49', 'p2sh_p2wpkh'],
  ['bip84', 'p2wpkh'],
  ['bip86', 'p2tr'],
];
/** And its keys for wallets of several keys. */
const COSIGNERS: readonly (readonly [string, MultisigScript])[] = [
  ['bip48_1', 'p2sh_p2wsh'],
  ['bip48_2', 'p2wsh'],
  ['bip45', 'p2sh'],
];

const header = v.object({
  chain: shortText,
  xfp: shortText,
  xpub: v.optional(descriptorText),
});
const accountShape = v.object({
  deriv: shortText,
  xpub: descriptorText,
  xfp: v.optional(shortText),
  _pub: v.optional(descriptorText),
  desc: v.optional(descriptorText),
  first: v.optional(v.pipe(v.string(), v.maxLength(100))),
});
type Account = v.InferOutput<typeof accountShape>;

/**
 * Coldcard's "Generic JSON" (github.com/Coldcard/firmware, docs/generic-wallet-export.md), also written by Passport,
 * Jade and Keystone: every account of one device. The same key stands there in several ways, which have to agree.
 */
export const COLDCARD_JSON_FILE: WalletFileKind = {
  format: 'coldcard_json',
  looksLike: ({ json }) =>
    fieldOf(json, 'xfp') !== undefined &&
    [...ACCOUNTS, ...COSIGNERS].some(([name]) => fieldOf(json, name) !== undefined),
  read,
};

function read({ json }: FileText): Result<WalletFileContent, InspectFault> {
  const file = readShape(header, json);
  if (!file.ok) return file;
  const network = readNetwork(file.value.chain);
  if (!network.ok) return network;
  const refused = checkMaster(file.value);
  if (refused !== null) return refused;
  const device = { fingerprint: file.value.xfp, network: network.value };
  const candidates = readAll(json, device);
  if (!candidates.ok) return candidates;
  return succeed({
    ...NOTHING_MORE,
    candidates: candidates.value,
    network: network.value,
    findings: judgeCount(candidates.value),
  });
}

/** The fingerprint of the device is that of its master key. */
function checkMaster({ xfp, xpub }: v.InferOutput<typeof header>): Refusal | null {
  const master = xpub === undefined ? null : parseExtendedKey(xpub);
  if (master === null) return null;
  if (!master.ok) return master;
  const isSame = keyFingerprint(master.value) === xfp.toLowerCase();
  return master.value.depth > 0 || isSame ? null : refuse('invalid', 'file_keys_disagree');
}

type Device = { readonly fingerprint: string; readonly network: Network | null };

function readAll(
  json: unknown,
  device: Device,
): Result<readonly WalletFileCandidate[], InspectFault> {
  const candidates: WalletFileCandidate[] = [];
  for (const [name, script] of ACCOUNTS) {
    const part = fieldOf(json, name);
    if (part === undefined) continue;
    const candidate = readAccount(part, script, device);
    if (!candidate.ok) return candidate;
    candidates.push(candidate.value);
  }
  for (const [name, script] of COSIGNERS) {
    const part = fieldOf(json, name);
    if (part === undefined) continue;
    const shape = readShape(accountShape, part);
    if (!shape.ok) return shape;
    const key = readKey(shape.value, device);
    if (!key.ok) return key;
    candidates.push(cosignerCandidate(script, key.value));
  }
  return succeed(inPreference(candidates));
}

function readAccount(
  part: unknown,
  script: SingleKeyScript,
  device: Device,
): Result<WalletFileCandidate, InspectFault> {
  const shape = readShape(accountShape, part);
  if (!shape.ok) return shape;
  const { first, desc } = shape.value;
  const key = readKey(shape.value, device);
  if (!key.ok) return key;
  const stated =
    first === undefined ? [] : [{ chain: 'receive', index: 0, address: first } as const];
  const candidate = singleKeyCandidate(script, key.value, stated);
  return agreesWithDescriptor(desc, candidate)
    ? succeed(candidate)
    : refuse('invalid', 'file_keys_disagree');
}

function readKey(
  account: Account,
  { fingerprint, network }: Device,
): Result<FileKey, InspectFault> {
  const key = readFileKey({ fingerprint, path: account.deriv, key: account.xpub });
  if (!key.ok) return key;
  const fits = checkNetwork(network, key.value.key.header.network);
  if (!fits.ok) return fits;
  return agrees(account, key.value) ? key : refuse('invalid', 'file_keys_disagree');
}

/** The account's own fingerprint and its key under another header are the same key again. */
function agrees({ xfp, _pub: other }: Account, { key }: FileKey): boolean {
  if (xfp !== undefined && xfp.toLowerCase() !== keyFingerprint(key)) return false;
  if (other === undefined) return true;
  const again = parseExtendedKey(other);
  return again.ok && again.value.xpub === key.xpub;
}
