import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault, SingleKeyScript } from '../inspection.ts';
import { purposeOf } from '../purposes.ts';
import { refuse } from '../refuse.ts';
import { NOTHING_MORE } from './file-content.ts';
import { readFileKey, type FileKey } from './file-key.ts';
import { descriptorText, shortText } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { inPreference, judgeCount } from './prefer-candidate.ts';
import { singleKeyCandidate } from './single-key-candidate.ts';
import type { FileText, WalletFileContent } from './wallet-file.ts';

const schema = v.object({
  ExtPubKey: descriptorText,
  AccountKeyPath: v.nullish(shortText),
  MasterFingerprint: v.nullish(shortText),
  TaprootExtPubKey: v.nullish(descriptorText),
  TaprootAccountKeyPath: v.nullish(shortText),
  EncryptedSecret: v.nullish(v.unknown()),
});

/** Whether a file is one of the programs that call their key `ExtPubKey`. */
export function hasAccountKey({ json }: FileText): boolean {
  return fieldOf(json, 'ExtPubKey') !== undefined;
}

/**
 * Reads the account of a file with an `ExtPubKey`, and the Taproot account beside it if there is one. `usualPath` is
 * that of the program where the file leaves the path out.
 */
export function readAccountKeys(
  { json }: FileText,
  usualPath: (key: string) => string | null,
): Result<WalletFileContent, InspectFault> {
  const file = readShape(schema, json);
  if (!file.ok) return file;
  const { ExtPubKey, AccountKeyPath, MasterFingerprint, EncryptedSecret } = file.value;
  const { TaprootExtPubKey, TaprootAccountKeyPath } = file.value;
  if (typeof EncryptedSecret === 'string') return refuse('invalid', 'private_key');
  const key = readFileKey({
    fingerprint: MasterFingerprint,
    path: AccountKeyPath ?? usualPath(ExtPubKey),
    key: ExtPubKey,
  });
  if (!key.ok) return key;
  const script = scriptOf(key.value);
  if (script === null) return refuse('unsupported', 'file_script_unknown');
  const first = singleKeyCandidate(script, key.value);
  if (typeof TaprootExtPubKey !== 'string') {
    return succeed({ ...NOTHING_MORE, candidates: [first] });
  }
  const taproot = readFileKey({
    fingerprint: MasterFingerprint,
    path: TaprootAccountKeyPath,
    key: TaprootExtPubKey,
  });
  if (!taproot.ok) return taproot;
  const candidates = inPreference([first, singleKeyCandidate('p2tr', taproot.value)]);
  return succeed({ ...NOTHING_MORE, candidates, findings: judgeCount(candidates) });
}

/** By the key's header, else by its path, else the script of both programs; null for keys of other wallets. */
function scriptOf({ origin, key }: FileKey): SingleKeyScript | null {
  const { use } = key.header;
  if (use.kind === 'multisig') return null;
  if (use.kind === 'single_sig') return use.script;
  const purpose = purposeOf(origin);
  return purpose === null ? 'p2wpkh' : purpose.script;
}
