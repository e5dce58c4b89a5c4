import { readStatement } from '../../../../../main/domain/exposure/imports/read-statement.ts';
import type { Statement } from '../../../../../main/domain/exposure/imports/statement.ts';
import { sumBalances } from '../../../../../main/domain/exposure/imports/merge-statements.ts';

/** Reads a text as the file `ledgers.csv` in UTF-8. */
export function readText(text: string, now?: string): ReturnType<typeof readStatement> {
  return readStatement(new TextEncoder().encode(text), 'ledgers.csv', now);
}

/** Reads a text that has to be readable. */
export function statementOf(text: string, now?: string): Statement {
  const read = readText(text, now);
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** Totals by coin. A list, because a coin may be called `__proto__`. */
export function balancesOf({
  lines,
}: Pick<Statement, 'lines'>): readonly (readonly [string, string])[] {
  return sumBalances(lines).map(({ asset, amount }) => [asset, amount]);
}

/** Codes of the findings, sorted. */
export function codesOf({ findings }: Statement): readonly string[] {
  return findings.map(({ code }) => code).toSorted();
}

/** The newest header of Kraken's ledger. */
export const HEADER =
  'txid,refid,time,type,subtype,aclass,subclass,asset,wallet,amount,fee,balance';

/** A Kraken ledger of the newest variant. */
export function ledger(...records: readonly string[]): string {
  return [HEADER, ...records, ''].join('\n');
}

type RecordParts = {
  readonly id: string;
  readonly refid?: string;
  readonly time?: string;
  readonly type?: string;
  readonly subclass?: string;
  readonly asset?: string;
  readonly wallet?: string;
  readonly amount: string;
  readonly fee?: string;
  readonly balance: string;
};

/** One record of the newest variant; a deposit of BTC unless told otherwise. */
export function record(parts: RecordParts): string {
  const { id, refid = 'R1', time = '2024-01-01 00:00:00', type = 'deposit' } = parts;
  const { subclass = 'crypto', asset = 'BTC', wallet = 'spot / main', fee = '0' } = parts;
  const cells = [id, refid, time, type, '', 'currency', subclass, asset, wallet, parts.amount, fee];
  return [...cells, parts.balance].join(',');
}
