import * as v from 'valibot';
import { fail, succeed, type Result } from '../result.ts';
import { parseExtendedKey } from '../wallet/extended-key.ts';
import { parseJsonSafely } from '../wallet/files/parse-json-safely.ts';
import type { LabelType, WalletLabel } from './wallet-label.ts';

/**
 * Why a record is left out. `unknown_type` is for later versions of the standard; `ambiguous` says a field twice;
 * `wrong_field` has a field of another kind, such as `"false"` for `false`.
 */
export type LabelProblem =
  'not_json' | 'too_large' | 'ambiguous' | 'wrong_field' | 'unknown_type' | 'wrong_reference';

/** Longest line, in characters. Labels are usually below 255 (BIP-329). */
const LONGEST_LINE = 64 * 1024;

const schema = v.object({
  type: v.string(),
  ref: v.string(),
  label: v.nullish(v.string(), null),
  origin: v.nullish(v.string(), null),
  spendable: v.nullish(v.boolean(), null),
});

const KNOWN = new Set(Object.keys(schema.entries));

const TRANSACTION = /^[0-9a-f]{64}$/i;
const OUTPOINT = /^[0-9a-f]{64}:(?:0|[1-9]\d{0,9})$/i;
const PUBLIC_KEY = /^(?:[0-9a-f]{64}|0[23][0-9a-f]{64}|04[0-9a-f]{128})$/i;
const ADDRESS = /^[0-9A-Za-z]{14,100}$/;

/** What each type points at. Whether an address is one, and whose, is asked elsewhere. */
const REFERENCES: Readonly<Record<LabelType, (ref: string) => boolean>> = {
  tx: (ref) => TRANSACTION.test(ref),
  addr: (ref) => ADDRESS.test(ref),
  pubkey: (ref) => PUBLIC_KEY.test(ref),
  input: (ref) => OUTPOINT.test(ref),
  output: (ref) => OUTPOINT.test(ref),
  xpub: (ref) => parseExtendedKey(ref).ok,
};

/** Whether a text can be what a label of this type points at. */
export function isReference(type: LabelType, ref: string): boolean {
  return REFERENCES[type](ref);
}

/** Some programs write the word out. */
const ALIASES: ReadonlyMap<string, string> = new Map([['address', 'addr']]);

/** Reads one line of a label file. The text of the label is kept exactly and never interpreted. */
export function readLabelRecord(line: string): Result<WalletLabel, LabelProblem> {
  const object = readObject(line);
  if (!object.ok) return object;
  const record = v.safeParse(schema, object.value);
  if (!record.success) return fail('wrong_field');
  const { ref, label, origin, spendable } = record.output;
  const type = typeOf(record.output.type);
  if (type === null) return fail('unknown_type');
  if (!isReference(type, ref)) return fail('wrong_reference');
  const others = Object.entries(object.value).filter(([name]) => !KNOWN.has(name));
  return succeed({ type, ref, label, origin, spendable, extra: Object.fromEntries(others) });
}

function readObject(line: string): Result<object, LabelProblem> {
  if (line.length > LONGEST_LINE) return fail('too_large');
  // Asked first: a parser that throws takes far longer, and a file can have a hundred thousand such lines.
  if (!/^\s*\{/.test(line)) return fail('not_json');
  const json = parseJsonSafely(line);
  if (!json.ok) return fail(json.error === 'malformed' ? 'not_json' : 'too_large');
  const { value, isAmbiguous } = json.value;
  if (isAmbiguous) return fail('ambiguous');
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? succeed(value)
    : fail('not_json');
}

function typeOf(text: string): LabelType | null {
  const name = ALIASES.get(text) ?? text;
  // Own names only: `constructor` is no type.
  return isLabelType(name) ? name : null;
}

function isLabelType(name: string): name is LabelType {
  return Object.hasOwn(REFERENCES, name);
}
