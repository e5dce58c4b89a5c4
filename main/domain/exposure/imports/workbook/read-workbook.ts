import { fail, succeed, type Result } from '../../../result.ts';
import type { ImportFault } from '../statement.ts';
import { isDateFormat, type Epoch } from './cell-dates.ts';
import type { SheetContext } from './cell-text.ts';
import { readSheet, type SheetFault } from './read-sheet.ts';
import { readXml } from './read-xml.ts';
import { workbookParts, type WorkbookParts } from './workbook-parts.ts';

/** The rows of one worksheet. */
export type SheetRows = readonly (readonly string[])[];

/** More worksheets than any export has. */
const MAX_SHEETS = 20;
/** As many as a file of text may have. Those of a workbook stand between three times as much XML. */
const MAX_CHARACTERS = 48 * 1024 * 1024;

const FAULTS: Readonly<Record<SheetFault, ImportFault>> = {
  not_workbook: { code: 'not_csv', params: { kind: 'zip' } },
  too_large: { code: 'file_too_large', params: { limitMiB: 128 } },
  too_many_columns: { code: 'too_many_columns', params: { line: 1, limit: 200 } },
};

/**
 * Reads the visible worksheets of a workbook (.xlsx, ECMA-376) as rows of text, in their order. Macros, formulas and
 * links in it are not looked at. Faults: `not_csv`, `file_too_large`, `too_many_columns`.
 */
export function readWorkbook(bytes: Uint8Array): Result<readonly SheetRows[], ImportFault> {
  const parts = workbookParts(bytes);
  if (typeof parts === 'string') return fail(FAULTS[parts]);
  const book = readBook(parts);
  const context = contextOf(parts, book?.epoch ?? 'since_1900');
  if (book === null || context === null) return fail(FAULTS.not_workbook);
  const sheets: SheetRows[] = [];
  let room = MAX_CHARACTERS;
  for (const path of book.sheets.slice(0, MAX_SHEETS)) {
    const sheet = readSheet(parts.get(path) ?? '', context, room);
    if (typeof sheet === 'string') return fail(FAULTS[sheet]);
    room -= charactersIn(sheet);
    sheets.push(sheet);
  }
  return succeed(sheets);
}

type Book = { readonly sheets: readonly string[]; readonly epoch: Epoch };

function readBook(parts: WorkbookParts): Book | null {
  const ids: string[] = [];
  const targets = new Map<string, string>();
  let epoch: Epoch = 'since_1900';
  const isSound =
    readXml(parts.get('xl/workbook.xml') ?? '', {
      open: (name, attribute) => {
        if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute('date1904')))
          epoch = 'since_1904';
        if (name === 'sheet' && /^(?:visible)?$/.test(attribute('state')))
          ids.push(attribute('r:id'));
      },
    }) &&
    readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
      open: (name, attribute) => {
        if (name === 'Relationship') targets.set(attribute('Id'), partName(attribute('Target')));
      },
    });
  const sheets = ids.flatMap((id) => targets.get(id) ?? []).filter((path) => parts.has(path));
  return isSound && sheets.length > 0 ? { sheets, epoch } : null;
}

/** Targets stand relative to `xl/`, or from the root. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function contextOf(parts: WorkbookParts, epoch: Epoch): SheetContext | null {
  const sharedStrings = readStrings(parts.get('xl/sharedStrings.xml'));
  const dateStyles = readStyles(parts.get('xl/styles.xml'));
  return sharedStrings === null || dateStyles === null
    ? null
    : { sharedStrings, dateStyles, epoch };
}

/** Texts that cells share, without their phonetic guides. */
function readStrings(xml: string | undefined): readonly string[] | null {
  const strings: string[] = [];
  let current = '';
  let guides = 0;
  let isText = false;
  const isSound =
    xml === undefined ||
    readXml(xml, {
      open: (name) => {
        if (name === 'si') current = '';
        if (name === 'rPh') guides++;
        isText = name === 't';
      },
      text: (text) => {
        if (isText && guides === 0) current += text;
      },
      close: (name) => {
        if (name === 'si') strings.push(current);
        if (name === 'rPh') guides--;
        isText = false;
      },
    });
  return isSound ? strings : null;
}

/** Whether each cell style shows a date. */
function readStyles(xml: string | undefined): readonly boolean[] | null {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  const isSound =
    xml === undefined ||
    readXml(xml, {
      open: (name, attribute) => {
        const id = Number(attribute('numFmtId'));
        if (name === 'numFmt') codes.set(id, attribute('formatCode'));
        if (name === 'cellXfs') isCellStyle = true;
        if (name === 'xf' && isCellStyle) styles.push(isDateFormat(id, codes.get(id) ?? ''));
      },
      close: (name) => {
        if (name === 'cellXfs') isCellStyle = false;
      },
    });
  return isSound ? styles : null;
}

function charactersIn(rows: SheetRows): number {
  let count = 0;
  for (const row of rows) for (const text of row) count += text.length;
  return count;
}
