import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { decodeQrText } from '../../../../main/domain/qr-text/decode-qr-text.ts';
import { encodeBbqr } from '../../../../main/domain/qr-text/encode-bbqr.ts';
import { readCases } from '../wallet/read-cases.ts';

type In = { readonly parts: readonly string[] };
type Out = { readonly file_type: 'P' | 'T'; readonly sha256: string; readonly length: number };

const valid = readCases<In, Out>('bbqr', 'valid');
const invalid = readCases<In>('bbqr', 'invalid');

const KINDS = { P: 'psbt', T: 'transaction' } as const;

/** The published reason, and ours for it. */
const REASONS: Readonly<Record<string, string>> = {
  'total differs between parts': 'qr_total_differs',
  'encoding differs between parts': 'qr_encoding_differs',
  'same index with different content': 'qr_part_conflict',
  'a part is missing': 'qr_part_missing',
};

function bytesIn(parts: readonly string[]): { kind: string; bytes: Uint8Array } {
  const read = decodeQrText(parts);
  if (!read.ok) throw new Error(read.error.reason ?? read.error.code);
  if (!('bytes' in read.value)) throw new Error(read.value.kind);
  return read.value;
}

describe('published BBQr series that are valid', () => {
  it('are 15, in all three encodings', () => {
    const encodings = valid.map(({ input }) => input.parts[0]?.charAt(2));
    expect([valid.length, new Set(encodings)]).toEqual([15, new Set(['H', '2', 'Z'])]);
  });

  it.each(valid)('$id is the published file', ({ input, expect: out }) => {
    const { kind, bytes } = bytesIn(input.parts);
    expect([kind, bytes.length, bytesToHex(sha256(bytes))]).toEqual([
      out && KINDS[out.file_type],
      out?.length,
      out?.sha256,
    ]);
  });

  it.each(valid)('$id is the same in any order and in small letters', ({ input }) => {
    const turned = input.parts.toReversed().map((part) => part.toLowerCase());
    expect(bytesIn(turned)).toEqual(bytesIn(input.parts));
  });

  it.each(valid)('$id is written again, and read back', ({ input, expect: out }) => {
    const { bytes } = bytesIn(input.parts);
    for (const encoding of ['H', '2'] as const) {
      const parts = encodeBbqr(bytes, out?.file_type ?? 'P', { encoding, maxPartLength: 300 });
      expect(bytesIn(parts ?? []).bytes).toEqual(bytes);
    }
  });
});

describe('published BBQr series that are invalid', () => {
  it('are 13, for four reasons', () => {
    const reasons = new Set(invalid.map(({ reason }) => reason));
    expect([invalid.length, reasons]).toEqual([13, new Set(Object.keys(REASONS))]);
  });

  it.each(invalid)('$id is refused: $reason', ({ input, reason = '' }) => {
    const read = decodeQrText(input.parts);
    expect(read.ok ? 'read' : `${read.error.code}/${read.error.reason ?? ''}`).toBe(
      `invalid/${REASONS[reason] ?? ''}`,
    );
  });
});
