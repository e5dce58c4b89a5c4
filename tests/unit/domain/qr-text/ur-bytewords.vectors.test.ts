import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { decodeQrText } from '../../../../main/domain/qr-text/decode-qr-text.ts';
import { decodesToSecret } from '../../../../main/domain/qr-text/decodes-to-secret.ts';
import { BYTEWORDS } from '../../../../main/domain/qr-text/ur/byteword-list.ts';
import {
  decodeBytewords,
  encodeBytewords,
  type BytewordsStyle,
} from '../../../../main/domain/qr-text/ur/bytewords.ts';
import { createUrCollector } from '../../../../main/domain/qr-text/ur/ur-collector.ts';
import { readUrPart } from '../../../../main/domain/qr-text/ur/ur-part.ts';
import { readCases, type VectorCase } from '../wallet/read-cases.ts';

type In = {
  readonly op: 'wordlist' | 'bytewords-decode' | 'ur-decode' | 'ur-multipart';
  readonly style?: BytewordsStyle;
  readonly text?: string;
  readonly ur?: string;
  readonly parts?: readonly string[];
};
type Out = {
  readonly words?: readonly string[];
  readonly hex?: string;
  readonly type?: string;
  readonly cbor_hex?: string;
  readonly seq_len?: number;
};

const valid = readCases<In, Out>('ur-bytewords', 'valid');
const invalid = readCases<In>('ur-bytewords', 'invalid');

const of = (op: In['op']) => valid.filter(({ input }) => input.op === op);
const isPrivate = ({ tags = [] }: VectorCase<In, unknown>) => tags.includes('private-key');

function verdictOn(parts: string | readonly string[]): string {
  const read = decodeQrText(parts);
  if (read.ok) return read.value.kind;
  return [read.error.code, read.error.reason].filter((one) => one !== undefined).join('/');
}

/** What each type means to a wallet, where it is one of ours. Everything else is whole, and no wallet. */
const KINDS: Readonly<Record<string, string>> = {
  'crypto-account': 'descriptors',
  'account-descriptor': 'descriptors',
  'crypto-output': 'descriptors',
  'crypto-hdkey': 'descriptors',
  'crypto-psbt': 'psbt',
  bytes: 'bytes',
  address: 'text',
};
/** These hold something else than their type makes one expect. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // A seed in the answer to a request.
  'ur-bytewords-pv0017': 'secret_detected',
  // Keys for Solana, of which the second has no chain code.
  'ur-bytewords-pv0034': 'unsupported/qr_other_coin',
  'ur-bytewords-pv0051': 'unsupported/qr_other_coin',
};

function meaningOf({ id, expect: { type = '' } = {}, ...one }: VectorCase<In, Out>): string {
  if (isPrivate({ id, ...one })) return 'secret_detected';
  return EXCEPTIONS[id] ?? KINDS[type] ?? 'unsupported/qr_type_unknown';
}

describe('Bytewords (BCR-2020-012)', () => {
  it('has the 256 published words', () => {
    expect(of('wordlist').map(({ expect: { words } = {} }) => words)).toEqual([BYTEWORDS]);
  });

  it.each(of('bytewords-decode'))('$id is read, and written again', ({ input, expect: out }) => {
    const { style = 'minimal', text = '' } = input;
    const bytes = decodeBytewords(text, style);
    expect(bytes.ok && bytesToHex(bytes.value)).toBe(out?.hex);
    expect(encodeBytewords(hexToBytes(out?.hex ?? ''), style)).toBe(text);
  });

  it.each(invalid.filter(({ input }) => input.op === 'bytewords-decode'))(
    '$id is refused: $reason',
    ({ input: { style = 'minimal', text = '' } }) => {
      const bytes = decodeBytewords(text, style);
      const tooShort = text.split(' ').length <= 4;
      expect(bytes).toEqual({
        ok: false,
        error: tooShort
          ? { code: 'invalid', reason: 'qr_too_short' }
          : { code: 'checksum_mismatch', reason: 'qr_checksum' },
      });
    },
  );
});

describe('published URs that are valid', () => {
  it('are 42 whole ones, of which 8 are private, and 9 series', () => {
    const whole = of('ur-decode');
    expect([whole.length, whole.filter(isPrivate).length, of('ur-multipart').length]).toEqual([
      42, 8, 9,
    ]);
  });

  it.each(of('ur-decode'))('$id has the published type and CBOR', ({ input, expect: out }) => {
    const part = readUrPart(input.ur ?? '');
    if (!part.ok || part.value.kind !== 'whole') throw new Error('not read whole');
    expect(part.value.type).toBe(out?.type);
    expect(bytesToHex(part.value.message)).toBe(out?.cbor_hex);
    expect(encodeBytewords(part.value.message, 'minimal')).toBe(
      input.ur?.toLowerCase().split('/')[1],
    );
  });

  it.each(of('ur-multipart'))('$id is put together', ({ input, expect: out }) => {
    const collector = createUrCollector();
    const steps = (input.parts ?? []).map((part) => collector.add(part));
    const last = steps.at(-1);
    if (last?.ok !== true) throw new Error('not complete');
    expect([last.value.total, last.value.message?.type]).toEqual([out?.seq_len, out?.type]);
  });

  it.each([...of('ur-decode'), ...of('ur-multipart')])('$id is called what it is', (one) => {
    const text = one.input.ur ?? one.input.parts ?? '';
    expect(verdictOn(text)).toBe(meaningOf(one));
  });

  it.each(valid.filter(isPrivate))('$id is found as a secret in any text', ({ input }) => {
    expect(decodesToSecret(`my note: ${input.ur ?? ''}, kept here`)).toBe(true);
    expect(decodesToSecret(input.ur?.toUpperCase() ?? '')).toBe(true);
  });

  it.each(
    valid.filter((one) => meaningOf(one) !== 'secret_detected' && one.input.op !== 'wordlist'),
  )('$id is no secret', ({ input }) => {
    expect(decodesToSecret(input.ur ?? input.parts?.join('\n') ?? input.text ?? '')).toBe(false);
  });
});

describe('published URs that are invalid', () => {
  const cases = invalid.filter(({ input }) => input.op === 'ur-decode');

  it('are 12, all with one changed byteword', () => {
    expect([cases.length, new Set(cases.map(({ reason }) => reason)).size]).toEqual([12, 1]);
  });

  it.each(cases)('$id is refused: $reason', ({ input }) => {
    expect(verdictOn(input.ur ?? '')).toBe('checksum_mismatch/qr_checksum');
  });
});
