import { readFileSync } from 'node:fs';

/** A stored export with what reading it must give; see tests/vectors/exports/SOURCE.txt. */
export type ExportCase = {
  readonly id: string;
  readonly input: ExportInput;
  readonly expect: ExportExpectation;
};

type ExportInput = {
  readonly name: string;
  readonly bytes_base64?: string;
  readonly recipe?: {
    readonly prefix_base64: string;
    readonly fill_utf8: string;
    readonly repeat: number;
    readonly suffix_base64: string;
  };
};

export type ExportExpectation = {
  readonly verdict: string;
  readonly venue: string | null;
  readonly format: string | null;
  readonly scope?: string;
  readonly rows_read?: number;
  readonly allowed_skips?: readonly { readonly record: number; readonly reason: string }[];
  readonly balances_alternative?: Readonly<Record<string, string>>;
  readonly rows_skipped?: readonly { readonly record: number; readonly reason: string }[];
  readonly first_utc?: string | null;
  readonly last_utc?: string | null;
  readonly deposits?: number;
  readonly withdrawals?: number;
  readonly balances?: Readonly<Record<string, string>>;
  readonly balances_from_running_column?: Readonly<Record<string, string>>;
  readonly balances_by_export_name?: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
  readonly variant?: string;
};

/** Cases of one file in tests/vectors/exports. */
export function exportCases(file: string): readonly ExportCase[] {
  const url = new URL(`../../../../vectors/exports/${file}`, import.meta.url);
  const { cases }: { readonly cases: readonly ExportCase[] } = JSON.parse(
    readFileSync(url, 'utf8'),
  );
  return cases;
}

/** One case by the end of its id. */
export function exportCase(file: string, ending: string): ExportCase {
  const found = exportCases(file).find(({ id }) => id.endsWith(ending));
  if (found === undefined) throw new Error(`No case ${ending} in ${file}`);
  return found;
}

/** The bytes of a case, stored or made from its recipe. */
export function bytesOf({ input }: ExportCase): Uint8Array {
  const { bytes_base64: stored, recipe } = input;
  if (stored !== undefined) return Uint8Array.from(Buffer.from(stored, 'base64'));
  if (recipe === undefined) throw new Error('A case without bytes');
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(recipe.prefix_base64, 'base64'),
      Buffer.from(recipe.fill_utf8.repeat(recipe.repeat)),
      Buffer.from(recipe.suffix_base64, 'base64'),
    ]),
  );
}

/** The text of a stored UTF-8 case. */
export function textOf(one: ExportCase): string {
  return new TextDecoder().decode(bytesOf(one));
}
