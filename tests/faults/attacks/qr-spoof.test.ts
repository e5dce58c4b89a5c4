import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { readPaymentUri } from '../../../main/domain/address/read-payment-uri.ts';
import { inspectText } from '../../../main/domain/inspect/inspect-text.ts';
import { encodeBbqr } from '../../../main/domain/qr-text/encode-bbqr.ts';
import { encodeUr } from '../../../main/domain/qr-text/encode-ur.ts';
import { descriptorChecksum } from '../../../main/domain/wallet/descriptor-checksum.ts';

const ADDRESS = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const OTHER = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const described = (digit: string): string => {
  const text = `wpkh([${digit.repeat(8)}/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)`;
  return `${text}#${descriptorChecksum(text)}`;
};
const [MINE, EVIL] = [described('1'), described('2')];

const ur = (text: string): readonly string[] => encodeUr({ kind: 'descriptor', text }, 30);
const bbqr = (text: string): readonly string[] =>
  encodeBbqr(new TextEncoder().encode(text), 'U', { maxPartLength: 80 }) ?? [];

/**
 * The wallet that a scan of these parts ends with, or null. UR has a checksum of its own; BBQr has none, and there the one
 * of the descriptor counts.
 */
function taken(parts: readonly string[]): string | null {
  const read = inspectText(parts.join('\n'), {});
  return read.ok ? read.value.descriptor : null;
}

describe.each([
  ['UR', ur],
  ['BBQr', bbqr],
] as const)('an animated code (%s)', (_, make) => {
  const [mine, evil] = [make(MINE), make(EVIL)];
  const whole = taken(mine);

  it('of one message is read', () => {
    expect(mine.length).toBeGreaterThan(3);
    expect(mine).toHaveLength(evil.length);
    expect(whole).toContain('11111111');
  });

  it('that is replaced midway never becomes a message of both', () => {
    for (let at = 1; at < mine.length; at += 1) {
      expect(taken([...mine.slice(0, at), ...evil.slice(at)])).toBeNull();
    }
  });

  it('with any one part of another message never becomes a third message', () => {
    for (let at = 0; at < mine.length; at += 1) {
      const read = taken(mine.map((part, place) => (place === at ? (evil[at] ?? '') : part)));
      // A part that both messages share leaves the one that it was.
      expect(read === null || evil[at] === mine[at]).toBe(true);
    }
  });

  it('in which a part says that it is another, or of more parts, is not read', () => {
    const swapped = [mine[1] ?? '', mine[0] ?? '', ...mine.slice(2)];
    // Each part names its place, so the order in which they come is the same message.
    expect(taken(swapped)).toBe(whole);
    const renumbered = mine.map((part, at) => head(part, mine[(at + 1) % mine.length] ?? ''));
    expect(taken(renumbered)).toBeNull();
  });

  it('with a letter changed anywhere is refused, or is the same message', () => {
    for (const [at, part] of mine.entries()) {
      for (let place = 0; place < part.length; place += 7) {
        const letter = part[place] === 'A' ? 'B' : 'A';
        const changed = part.slice(0, place) + letter + part.slice(place + 1);
        const read = taken(mine.map((one, other) => (other === at ? changed : one)));
        expect([null, whole]).toContain(read);
      }
    }
  });
});

/** The content of one part under the heading of another. */
function head(part: string, heading: string): string {
  const cut = part.startsWith('B$') ? 8 : part.lastIndexOf('/');
  const other = heading.startsWith('B$') ? 8 : heading.lastIndexOf('/');
  return heading.slice(0, other) + part.slice(cut);
}

describe('a payment link in a code', () => {
  it.each([
    `bitcoin:${ADDRESS}?req-evil=1`,
    `bitcoin:${ADDRESS}?REQ-EVIL=1`,
    `bitcoin:${ADDRESS}?%72eq-evil=1`,
    `bitcoin:${ADDRESS}?amount=1&req-`,
    `bitcoin:${ADDRESS}?amount=1e8`,
    `bitcoin:${ADDRESS}?amount=1E-8`,
    `bitcoin:${ADDRESS}?amount=0x10`,
    `bitcoin:${ADDRESS}?amount=1,5`,
    `bitcoin:${ADDRESS}?amount=-1`,
    `bitcoin:${ADDRESS}?amount=+1`,
    `bitcoin:${ADDRESS}?amount= 1`,
    `bitcoin:${ADDRESS}?amount=%201`,
    `bitcoin:${ADDRESS}?amount=١`,
    `bitcoin:${ADDRESS}?amount=NaN`,
    `bitcoin:${ADDRESS}?amount=Infinity`,
    `bitcoin:${ADDRESS}?amount=21000001`,
    `bitcoin:${ADDRESS}?amount=0.000000001`,
    `bitcoin:${ADDRESS}?amount=1&amount=2`,
    `bitcoin:${ADDRESS}?amount=1&AMOUNT=2`,
    `bitcoin:${ADDRESS}?amount=1&%61mount=2`,
    `bitcoin:${ADDRESS}?label=a&label=b`,
    `bitcoin:${ADDRESS}/${OTHER}`,
    `bitcoin://${ADDRESS}`,
    `bitcoin:${ADDRESS}#${OTHER}`,
    `bitcoin:${ADDRESS}?label=%zz`,
    `bitcoin:${ADDRESS}?label=%ff`,
    `bitcoin:${ADDRESS}?a=${'b'.repeat(20_000)}`,
    `bitcoin:${ADDRESS}?${'a=b&'.repeat(200)}`,
    `litecoin:${ADDRESS}`,
    `bitcoin\u200b:${ADDRESS}`,
  ])('%s is refused', (text) => {
    expect(readPaymentUri(text)).toMatchObject({ ok: false });
  });

  it('with two addresses shows both', () => {
    const read = readPaymentUri(`bitcoin:${ADDRESS}?bc=${OTHER}`);
    expect(read.ok && read.value.addresses).toHaveLength(2);
  });
});

describe('two codes in view', () => {
  it.each([
    [ADDRESS, OTHER, 'side'],
    [ADDRESS, OTHER, 'below'],
    [ADDRESS, `bitcoin:${OTHER}?amount=1`, 'side'],
  ] as const)('are never mixed: %s and %s, %s', (one, other, where) => {
    const image = picture(one, other, where);
    let read: string | null = null;
    try {
      read = decodeQR(image);
    } catch {
      // No code is found at all, which is as good.
    }
    expect([one, other, null]).toContain(read);
  });

  it('each of them alone is read', () => {
    expect(decodeQR(picture(ADDRESS, null, 'side'))).toBe(ADDRESS);
  });
});

/** One or two codes on a white picture. */
function picture(one: string, other: string | null, where: 'side' | 'below') {
  const codes = [one, ...(other === null ? [] : [other])].map((text) =>
    encodeQR(text, 'raw', { border: 4, scale: 4 }),
  );
  const size = Math.max(...codes.map(({ length }) => length));
  const width = where === 'side' ? size * codes.length : size;
  const height = where === 'side' ? size : size * codes.length;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [place, code] of codes.entries()) {
    const [left, top] = where === 'side' ? [place * size, 0] : [0, place * size];
    for (const [y, row] of code.entries()) {
      for (const [x, isDark] of row.entries()) {
        if (isDark) data.fill(0, ((top + y) * width + left + x) * 4, ((top + y) * width + left + x) * 4 + 3); // prettier-ignore
      }
    }
  }
  return { width, height, data };
}
