import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault, ScriptType } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { cosignerCandidate } from './coldcard-account.ts';
import { NOTHING_MORE } from './file-content.ts';
import { readFileKey } from './file-key.ts';
import { descriptorText, shortText } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { inPreference } from './prefer-candidate.ts';
import type {
  FileText,
  WalletFileCandidate,
  WalletFileContent,
  WalletFileKind,
} from './wallet-file.ts';

const KEYS = [
  ['p2wsh', 'p2wsh'],
  ['p2sh_p2wsh', 'p2sh_p2wsh'],
  ['p2wsh_p2sh', 'p2sh_p2wsh'],
  ['p2sh', 'p2sh'],
] as const satisfies readonly (readonly [string, ScriptType])[];

const schema = v.object({ xfp: shortText });
const keyText = v.optional(descriptorText);
const pathText = v.optional(shortText);

/** The keys that one Coldcard offers for wallets of several keys ("Export XPUB", `ccxp-….json`). */
export const COLDCARD_COSIGNER_FILE: WalletFileKind = {
  format: 'coldcard_cosigner',
  looksLike: ({ json }) => KEYS.some(([name]) => fieldOf(json, `${name}_deriv`) !== undefined),
  read,
};

function read({ json }: FileText): Result<WalletFileContent, InspectFault> {
  const file = readShape(schema, json);
  if (!file.ok) return file;
  const candidates: WalletFileCandidate[] = [];
  for (const [name, script] of KEYS) {
    const text = readShape(keyText, fieldOf(json, name));
    if (!text.ok) return text;
    const path = readShape(pathText, fieldOf(json, `${name}_deriv`));
    if (!path.ok) return path;
    if (text.value === undefined) continue;
    const key = readFileKey({ fingerprint: file.value.xfp, path: path.value, key: text.value });
    if (!key.ok) return key;
    const { use } = key.value.key.header;
    if (use.kind !== 'open' && use.script !== script)
      return refuse('invalid', 'file_keys_disagree');
    candidates.push(cosignerCandidate(script, key.value));
  }
  return candidates.length === 0
    ? refuse('invalid', 'file_incomplete')
    : succeed({ ...NOTHING_MORE, candidates: inPreference(candidates) });
}
