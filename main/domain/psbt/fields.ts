import { succeed, type Result } from '../result.ts';
import type { FieldRule, PsbtVersion } from './field-rule.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import type { PsbtEntry } from './read-map.ts';

/** The fields of one map by their name, and those of types that nobody has named. */
export type Fields<Name extends string> = {
  readonly known: ReadonlyMap<Name, readonly PsbtEntry[]>;
  readonly others: readonly PsbtEntry[];
};

const SILENT = 'PSBT_OUT_SP_V0_INFO';

/** Sorts the entries of a map, each of which has been looked at, by name, and refuses a map in which one is missing. */
export function sortFields<Rule extends FieldRule>(
  rules: readonly Rule[],
  entries: readonly PsbtEntry[],
  version: PsbtVersion,
): Result<Fields<Rule['name']>, PsbtFault> {
  const byType = Map.groupBy(entries, ({ type }) => type);
  const known = new Map<Rule['name'], readonly PsbtEntry[]>();
  for (const { type, name } of rules) {
    const found = byType.get(type);
    if (found !== undefined) known.set(name, found);
  }
  const missing = rules.find(
    ({ isRequired, only, name }) => isRequired && only === version && !known.has(name),
  );
  // Whom a silent payment pays is known only once every signer has added its share (BIP-375).
  if (missing !== undefined && rules.some(({ name }) => name === SILENT && known.has(name))) {
    return refusePsbt('psbt_silent_payment');
  }
  if (missing !== undefined) {
    return refusePsbt('psbt_field_missing', { field: missing.name, version });
  }
  const types = new Set(rules.map(({ type }) => type));
  return succeed({ known, others: entries.filter(({ type }) => !types.has(type)) });
}

/** The value of a field that stands at most once; null where it does not. */
export function valueOf<Name extends string>(
  { known }: Fields<Name>,
  name: Name,
): Uint8Array | null {
  return known.get(name)?.[0]?.value ?? null;
}

/** All entries of a field. */
export function entriesOf<Name extends string>(
  { known }: Fields<Name>,
  name: Name,
): readonly PsbtEntry[] {
  return known.get(name) ?? [];
}
