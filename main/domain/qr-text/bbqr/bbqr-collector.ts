import { fail, succeed, type Result } from '../../result.ts';
import type { PartCollector } from '../part-collector.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { readBbqrData, readBbqrHeader, type BbqrHeader, type BbqrPart } from './bbqr-part.ts';
import { inflateWithin } from './inflate-within.ts';

/** A file out of a BBQr series. */
export type BbqrFile = { readonly fileType: string; readonly bytes: Uint8Array };

/** Bytes that a file may have once inflated: many times the largest transaction that a node passes on. */
const MAX_INFLATED = 2 * 1024 * 1024;

/**
 * Collects the parts of one BBQr series in any order. All have to agree on encoding, file type and total, and be of one
 * length but for the last: `qr_encoding_differs`, `qr_type_differs`, `qr_total_differs`, `qr_part_length`. A second
 * part of the same number has to be the same: `qr_part_conflict`.
 */
export function createBbqrCollector(): PartCollector<BbqrFile> {
  const series: Series = { first: null, lengths: { full: null, last: null }, parts: new Map() };
  let file: Result<BbqrFile, QrFault> | null = null;
  return {
    add: (text) => {
      const part = readBeside(series, text);
      if (!part.ok) return part;
      const { index, total } = part.value;
      series.first ??= part.value;
      series.lengths = lengthsWith(series.lengths, part.value);
      series.parts.set(index, part.value);
      const progress = { done: series.parts.size, total };
      if (series.parts.size < total) return succeed({ ...progress, message: null });
      file ??= join([...series.parts.values()].toSorted((a, b) => a.index - b.index));
      return file.ok ? succeed({ ...progress, message: file.value }) : file;
    },
  };
}

/** Bytes of every part but the last, and of the last; null where none was seen. */
type Lengths = { readonly full: number | null; readonly last: number | null };

type Series = {
  first: BbqrHeader | null;
  lengths: Lengths;
  readonly parts: Map<number, BbqrPart>;
};

function readBeside({ first, lengths, parts }: Series, text: string): Result<BbqrPart, QrFault> {
  const header = readBbqrHeader(text);
  if (!header.ok) return header;
  const fault = first === null ? null : differenceFrom(first, header.value);
  if (fault !== null) return fail(fault);
  if (header.value.index >= header.value.total) return refuseQr('invalid', 'qr_part_number');
  const data = readBbqrData(text, header.value.encoding);
  if (!data.ok) return data;
  const part = { ...header.value, data: data.value };
  const same = parts.get(part.index);
  if (same !== undefined && !isEqual(same.data, part.data)) {
    return refuseQr('invalid', 'qr_part_conflict');
  }
  return hasSoundLengths(lengths, part) ? succeed(part) : refuseQr('invalid', 'qr_part_length');
}

function isLast({ index, total }: BbqrPart): boolean {
  return index === total - 1;
}

function lengthsWith({ full, last }: Lengths, part: BbqrPart): Lengths {
  const { length } = part.data;
  return isLast(part) ? { full, last: length } : { full: length, last };
}

/** Only the last part may be shorter than the others. */
function hasSoundLengths(lengths: Lengths, part: BbqrPart): boolean {
  const { full, last } = lengthsWith(lengths, part);
  const isEven = isLast(part) || lengths.full === null || lengths.full === full;
  return isEven && (full === null || last === null || last <= full);
}

function differenceFrom(first: BbqrHeader, part: BbqrHeader): QrFault | null {
  if (part.total !== first.total) return { code: 'invalid', reason: 'qr_total_differs' };
  if (part.encoding !== first.encoding) return { code: 'invalid', reason: 'qr_encoding_differs' };
  if (part.fileType !== first.fileType) return { code: 'invalid', reason: 'qr_type_differs' };
  return null;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function join(parts: readonly BbqrPart[]): Result<BbqrFile, QrFault> {
  const whole = new Uint8Array(parts.reduce((size, { data }) => size + data.length, 0));
  let place = 0;
  for (const { data } of parts) {
    whole.set(data, place);
    place += data.length;
  }
  const [first] = parts;
  if (first === undefined) return refuseQr('invalid', 'qr_too_short');
  const { fileType, encoding } = first;
  if (encoding !== 'Z') return succeed({ fileType, bytes: whole });
  const inflated = inflateWithin(whole, MAX_INFLATED);
  return inflated.ok ? succeed({ fileType, bytes: inflated.value }) : inflated;
}
