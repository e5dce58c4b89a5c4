import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatement } from '../../../main/domain/exposure/imports/read-statement.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MIB = 1024 * 1024;

let app: InProcessApp;
beforeAll(async () => {
  app = await openInProcessApp();
});
afterAll(() => app.close());

/** A workbook with one worksheet, with parts changed or added. */
function workbook(rows: string, parts: Zippable = {}): Buffer {
  const relations = '<Relationship Id="r1" Target="worksheets/sheet1.xml"/>';
  const all: Zippable = {
    'xl/workbook.xml': strToU8(
      `<workbook ${NAMESPACES}><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet ${NAMESPACES}><sheetData>${rows}</sheetData></worksheet>`,
    ),
    ...parts,
  };
  return Buffer.from(zipSync(all));
}

const shared = '<c t="s"><v>0</v></c>';
const strings = (text: string): Zippable => ({
  'xl/sharedStrings.xml': strToU8(`<sst ${NAMESPACES}><si><t>${text}</t></si></sst>`),
});
const ENTITIES = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join('');
const outside: Zippable = Object.fromEntries(
  ['../escaped.csv', '../../../../tmp/escaped', '/etc/escaped', 'C:\\escaped', '..\\escaped', 'xl/../../escaped', 'xl/worksheets/../../../escaped.xml', 'a\0b', '_xproto__', `${'a/'.repeat(2000)}b`]
    .map((name) => [name, strToU8('asset,amount\nBTC,1\n')]),
); // prettier-ignore

type PackedFile = readonly [what: string, make: () => Buffer, code: string];

const FILES: readonly PackedFile[] = [
  ['cells that share a text of 100 kB, a thousand times', () => workbook(`<row>${shared.repeat(100)}</row>`.repeat(10), strings('x '.repeat(50_000))), 'file_too_large'],
  ['cells that share a text of 100 kB, 20,000 times', () => workbook(`<row>${shared.repeat(100)}</row>`.repeat(200), strings('x '.repeat(50_000))), 'file_too_large'],
  ['entities that grow', () => workbook('', { 'xl/sharedStrings.xml': strToU8(`<!DOCTYPE s [<!ENTITY e0 "x">${ENTITIES}]><sst><si><t>&e9;</t></si></sst>`) }), 'not_csv'],
  ['an entity from a file', () => workbook('', { 'xl/sharedStrings.xml': strToU8('<!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>') }), 'not_csv'],
  ['elements in each other without end', () => workbook('<a>'.repeat(20_000)), 'not_csv'],
  ['more parts than any workbook has', () => workbook('', Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`xl/worksheets/s${at}.xml`, strToU8('<a/>')]))), 'file_too_large'],
  ['a worksheet outside of it', () => workbook('', { 'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="../../../../etc/passwd"/></Relationships>') }), 'not_csv'],
  ['parts with names of other places', () => renamed(zipSync(outside)), 'not_csv'],
]; // prettier-ignore

/** `HOLDFAST_LARGE_FILES=1 npm test` makes these as well. Packing them takes longer than refusing them. */
const LARGE: readonly PackedFile[] = [
  ['a bomb: half a gigabyte of nothing in half a megabyte', () => workbook(' '.repeat(500 * MIB)), 'file_too_large'],
  ['a bomb of shared texts', () => workbook(`<row>${shared}</row>`, strings(' '.repeat(129 * MIB))), 'file_too_large'],
  ['a hundred megabytes of elements', () => workbook('<a/>'.repeat(25 * MIB)), 'not_csv'],
  ['a bomb in a part that nobody reads', () => workbook('', { 'xl/media/a.png': new Uint8Array(200 * MIB) }), 'not_csv'],
  ['a bomb in a bomb', () => Buffer.from(zipSync({ 'a.xlsx': workbook(' '.repeat(50 * MIB)) })), 'not_csv'],
]; // prettier-ignore

/** The library that packs cannot write this name itself. */
function renamed(zip: Uint8Array): Buffer {
  const text = Buffer.from(zip).toString('latin1');
  return Buffer.from(text.replaceAll('_xproto__', '__proto__'), 'latin1');
}

describe('a packed file with', () => {
  it.each(FILES)(
    '%s is refused within a second',
    (_name, make, code) => {
      const bytes = make();
      const before = process.threadCpuUsage().user;
      const read = readStatement(bytes, 'a.xlsx');
      expect(read).toMatchObject({ ok: false, error: { code } });
      expect(process.threadCpuUsage().user - before).toBeLessThan(1_000_000);
    },
    60_000,
  );
});

describe('the window stays usable while it is given', () => {
  const some = process.env['HOLDFAST_LARGE_FILES'] === '1' ? LARGE : FILES.slice(0, 1);
  it.each(some)(
    '%s',
    async (_name, make, code) => {
      const bytesBase64 = make().toString('base64');
      const before = process.threadCpuUsage().user;
      const reply = await app.call('import.preview', { fileName: 'a.xlsx', bytesBase64 });
      const here = process.threadCpuUsage().user - before;
      expect(reply).toMatchObject({ ok: false, error: { code } });
      expect(here).toBeLessThan(1_000_000);
      expect(process.memoryUsage().rss / MIB).toBeLessThan(2500);
    },
    300_000,
  );
});

it('nothing of any of them became a property of everything', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
