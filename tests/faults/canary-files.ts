import { strToU8, zipSync } from 'fflate';

/** A way in which a file can hold a text. */
export type CanaryFile = {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: (text: string) => Uint8Array;
};

const KRAKEN = '"txid","refid","time","type","subtype","aclass","asset","amount","fee","balance"\n';
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const ledger = (text: string): string =>
  `${KRAKEN}"L1","R1","2026-01-02 03:04:05","deposit",${cell(text)},"currency","XXBT","1","0","1"\n`;
const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const CANARY_FILES: readonly [CanaryFile, ...CanaryFile[]] = [
  { name: 'text', fileName: 'a.txt', bytes: (text) => Buffer.from(text) },
  { name: 'UTF-16', fileName: 'a.txt', bytes: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  {
    name: 'cell of an export',
    fileName: 'ledgers.csv',
    bytes: (text) => Buffer.from(ledger(text)),
  },
  {
    name: 'label of BIP-329',
    fileName: 'labels.jsonl',
    bytes: (text) =>
      Buffer.from(
        JSON.stringify({
          type: 'addr',
          ref: 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu',
          label: text,
        }),
      ),
  },
  {
    name: 'JSON in JSON',
    fileName: 'wallet.json',
    bytes: (text) => Buffer.from(JSON.stringify({ keystore: { note: JSON.stringify([text]) } })),
  },
  { name: 'cell of a workbook', fileName: 'ledgers.xlsx', bytes: workbook },
  {
    name: 'PDF',
    fileName: 'a.pdf',
    bytes: (text) =>
      Buffer.from(`%PDF-1.4\n1 0 obj<</Title(${text})>>endobj\nstream\n${text}\nendstream\n%%EOF`),
  },
  {
    name: 'between other bytes',
    fileName: 'a.bin',
    bytes: (text) =>
      Buffer.concat([Buffer.from([0, 255, 1]), Buffer.from(text), Buffer.from([0, 254])]),
  },
];

/** The ledger as an .xlsx of one sheet, with its texts in the cells. */
function workbook(text: string): Uint8Array {
  const rows = [
    KRAKEN.trim().replaceAll('"', '').split(','),
    ['L1', 'R1', '2026-01-02 03:04:05', 'deposit', text, 'currency', 'XXBT', '1', '0', '1'],
  ];
  const cells = (row: readonly string[]): string =>
    row.map((one) => `<c t="inlineStr"><is><t>${markup(one)}</t></is></c>`).join('');
  const open = '<?xml version="1.0" encoding="UTF-8"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${open}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${open}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${open}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${open}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${open}<worksheet xmlns="${main}"><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`,
    ),
  });
}
