import type { LeafProof, LeafVerdict } from '../../../../main/domain/reserves/verify-leaf.ts';
import type { ProofBalances, ProofFields } from '../../../../main/domain/reserves/inclusion.ts';
import { readCases } from '../wallet/read-cases.ts';

type Recipe = {
  readonly name: string;
  readonly fill_utf8: string;
  readonly repeat: number;
};
type Input = {
  readonly files?: readonly { readonly name: string; readonly bytes_base64: string }[];
  readonly recipe?: Recipe;
  readonly fields?: ProofFields;
};
type Expected = {
  readonly scheme: string;
  readonly root: string;
  readonly root_sums?: Readonly<Record<string, string>> | null;
  readonly your_balances: ProofBalances;
  readonly levels?: number;
  readonly asset_list?: string;
  readonly asset_count?: number;
  readonly flags: readonly string[];
  readonly fault?: string;
  readonly fault_any_of?: readonly string[];
  readonly must_flag?: readonly string[];
};

/** Published and generated proofs that hold. */
export const validProofs = readCases<Input, Expected>('reserves', 'valid');
/** Forged ones, each with the reason it has to be refused for, and a few that hold and need a warning. */
export const forgedProofs = readCases<Input, Expected>('reserves', 'invalid');

/** A case as it is handed to the verifier. */
export function proofOf({ files = [], recipe, fields }: Input): LeafProof {
  const handed = files.map(({ name, bytes_base64 }) => ({
    fileName: name,
    bytes: new Uint8Array(Buffer.from(bytes_base64, 'base64')),
  }));
  const made = recipe === undefined ? [] : [madeFile(recipe)];
  return { files: [...handed, ...made], ...(fields === undefined ? {} : { fields }) };
}

function madeFile({ name, fill_utf8, repeat }: Recipe) {
  return { fileName: name, bytes: new TextEncoder().encode(fill_utf8.repeat(repeat)) };
}

/** The reason of a refusal; what was found instead when there is none. */
export function reasonOf(verdict: LeafVerdict): string {
  return verdict.included ? `included in ${verdict.inclusion.root}` : verdict.reason;
}
