import * as v from 'valibot';
import { succeed, type Result } from '../result.ts';
import { LEAF_REASONS, refuseLeaf, type LeafFault, type LeafReason } from './leaf-fault.ts';
import { LARGEST_PROOF, textOfProof, type ProofFile, type ProofFiles } from './proof-files.ts';
import { NumberText, readStrictJson } from './read-strict-json.ts';

/** A reason is what a schema says when something does not fit. */
const because = (reason: LeafReason): LeafReason => reason;

const AMOUNT = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const LONGEST_AMOUNT = 60;
/** More would be slow, and no known proof has a tenth of it. */
const MOST_NODES = 512;

/** Whether a text is an amount: plain ASCII digits with a point, no exponent, no plus sign, at most 60 characters. */
export function isAmount(text: string): boolean {
  return text.length <= LONGEST_AMOUNT && AMOUNT.test(text);
}

/** An amount in quotes, as it was written. */
export const amountText = v.pipe(
  v.string(because('malformed_number')),
  v.check(isAmount, because('malformed_number')),
);

/** A bare whole number of zero or above, as bigint. */
export const naturalNumber = v.pipe(
  v.instance(NumberText, because('malformed_number')),
  v.check(({ text }) => /^-?[0-9]{1,60}$/.test(text), because('malformed_number')),
  v.check(({ text }) => !text.startsWith('-'), because('negative_balance')),
  v.transform(({ text }) => BigInt(text)),
);

/** A small bare whole number: heights, levels, kinds of nodes. */
export const smallNumber = v.pipe(
  v.instance(NumberText, because('malformed_number')),
  v.check(({ text }) => /^-?[0-9]{1,9}$/.test(text), because('malformed_number')),
  v.transform(({ text }) => Number(text)),
);

/** So many lower-case hex digits. */
export function hexText(digits: number) {
  return v.pipe(
    v.string(because('malformed_hash')),
    v.check((text) => isHex(text, digits), because('malformed_hash')),
  );
}

/** Whether a text is so many lower-case hex digits. */
export function isHex(text: string, digits: number): boolean {
  return text.length === digits && /^[0-9a-f]*$/.test(text);
}

/** A list with at least one node. */
export function nodes<T extends v.GenericSchema>(node: T) {
  return v.pipe(
    v.array(node, because('missing_field')),
    v.minLength(1, because('missing_field')),
    v.maxLength(MOST_NODES, because('too_large')),
  );
}

/** A text that may hold anything. */
export const anyText = v.string(because('missing_field'));

/** Reads the one file that a scheme has. */
export function readOnlyProof<T extends v.GenericSchema>(
  [file]: ProofFiles,
  schema: T,
): Result<v.InferOutput<T>, LeafFault> {
  return file === undefined ? refuseLeaf('missing_file') : readProof(file, schema);
}

/** Reads the JSON of one proof after a schema whose messages are reasons. */
export function readProof<T extends v.GenericSchema>(
  file: ProofFile,
  schema: T,
): Result<v.InferOutput<T>, LeafFault> {
  const text = textOfProof(file, LARGEST_PROOF);
  if (!text.ok) return text;
  const json = readStrictJson(text.value);
  if (!json.ok) return refuseLeaf(json.error);
  const parsed = v.safeParse(schema, json.value, { abortEarly: true });
  return parsed.success ? succeed(parsed.output) : refuseLeaf(reasonOf(parsed.issues[0].message));
}

function reasonOf(message: string): LeafReason {
  return LEAF_REASONS.find((one) => one === message) ?? 'missing_field';
}
