import * as v from 'valibot';
import { fail, succeed, type Result } from '../../result.ts';
import { parseJsonSafely, type JsonFault, type SafeJson } from './parse-json-safely.ts';

/** From 4.5 on Electrum appends what changed to its file: `{…},\n{"op": "add", "path": …}` (RFC 6902). */
const PATCH = /\}\s*,\s*\{\s*"op"\s*:/;

const patches = v.array(v.object({ op: v.string(), path: v.string() }));

/** What says which wallet it is. History, labels and further addresses may change. */
const WALLET = /^\/(?:keystore|wallet_type|x\d+~1|seed|use_encryption)(?:\/|$)/;

/** The wallet file before its patches, as long as none of them touches the keys. */
export function readPatchedJson(text: string): Result<SafeJson, JsonFault> {
  if (!PATCH.test(text)) return fail('malformed');
  const parsed = parseJsonSafely(`[${text}]`);
  if (!parsed.ok || !Array.isArray(parsed.value.value)) return parsed;
  const [file, ...changes]: readonly unknown[] = parsed.value.value;
  const read = v.safeParse(patches, changes);
  if (!read.success || read.output.some(({ path }) => WALLET.test(path))) return fail('malformed');
  return succeed({ value: file, isAmbiguous: parsed.value.isAmbiguous });
}
