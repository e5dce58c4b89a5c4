import * as v from 'valibot';
import type { BalancePage, BalanceRow, Params } from './exchange-client.ts';

/** The most entries that an account has in one reply. */
const MAX_ENTRIES = 20_000;

/** A number, which arrives as text; or text that holds one. */
export const amount = v.pipe(v.string(), v.maxLength(80));
export const assetName = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** Text that is only compared. */
export const word = v.pipe(v.string(), v.maxLength(1000));

export function list<S extends v.GenericSchema>(entry: S) {
  return v.pipe(v.array(entry), v.maxLength(MAX_ENTRIES));
}

/** What a schema makes of a reply; null where it does not fit. */
export function fit<S extends v.GenericSchema>(schema: S, json: unknown): v.InferOutput<S> | null {
  const fitted = v.safeParse(schema, json);
  return fitted.success ? fitted.output : null;
}

/** A reader of replies that have everything on one page. */
export function onePage<S extends v.GenericSchema>(
  schema: S,
  rowsOf: (reply: v.InferOutput<S>) => readonly BalanceRow[],
): (json: unknown) => BalancePage | null {
  return (json) => {
    const reply = fit(schema, json);
    return reply === null ? null : { rows: rowsOf(reply), next: null };
  };
}

/** A reader of replies that come in numbered pages, which are full as long as there are more. */
export function numberedPages<S extends v.GenericSchema>(
  schema: S,
  rowsOf: (reply: v.InferOutput<S>) => readonly BalanceRow[],
  pages: { readonly name: string; readonly size: number },
): (json: unknown, asked: Params) => BalancePage | null {
  return (json, asked) => {
    const reply = fit(schema, json);
    if (reply === null) return null;
    const rows = rowsOf(reply);
    return { rows, next: rows.length < pages.size ? null : raise(asked, pages.name) };
  };
}

function raise(params: Params, name: string): Params {
  return params.map(([key, value]) => [key, key === name ? String(Number(value) + 1) : value]);
}
