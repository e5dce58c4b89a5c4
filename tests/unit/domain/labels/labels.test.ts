import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../../main/domain/labels/read-labels.ts';
import type { WalletLabel } from '../../../../main/domain/labels/wallet-label.ts';
import { writeLabels } from '../../../../main/domain/labels/write-labels.ts';
import { readCases } from '../wallet/read-cases.ts';

const TXID = 'f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd';

function labelsOf(text: string): readonly WalletLabel[] {
  const file = readLabels(text);
  if (!file.ok) throw new Error(file.error);
  return file.value.labels;
}

function skippedIn(line: string) {
  const file = readLabels(`{"type":"tx","ref":"${TXID}","label":"one"}\n${line}`);
  return file.ok ? file.value.skipped.map((one) => `${one.line} ${one.reason}`) : file.error;
}

const record = (label: string): WalletLabel => ({
  type: 'tx',
  ref: TXID,
  label,
  origin: null,
  spendable: null,
  extra: {},
});

describe('labels of BIP-329', () => {
  type Line = { jsonl_line: string };
  const cases = readCases<Line, { record: Partial<WalletLabel> }>('bip329', 'valid');

  it('are five published records', () => {
    expect(cases.length).toBe(5);
  });

  it.each(cases)('$id is read in full, and written the same', ({ input, expect: expected }) => {
    const [label] = labelsOf(input.jsonl_line);
    expect(label).toEqual({ ...record(''), ...expected?.record });
    const written: unknown = JSON.parse(writeLabels(label === undefined ? [] : [label]));
    expect(written).toEqual(expected?.record);
  });

  it('are kept apart from each other line by line', () => {
    const file = cases.map(({ input }) => `${input.jsonl_line}\r\n\n`).join('');
    expect(labelsOf(file).map(({ type }) => type)).toEqual([
      'tx',
      'pubkey',
      'input',
      'xpub',
      'output',
    ]);
  });

  it('keep the fields that only some wallets write', () => {
    const extra = { height: 5, fmv: { USD: 1233.45 }, heights: [], note: '=1+1' };
    const line = JSON.stringify({ type: 'tx', ref: TXID, label: 'a', ...extra });
    expect(JSON.parse(writeLabels(labelsOf(line)))).toEqual(JSON.parse(line));
  });

  it('take a field called __proto__ for one like any other', () => {
    const line = `{"type":"tx","ref":"${TXID}","label":"a","__proto__":{"label":"b"}}\n`;
    expect(writeLabels(labelsOf(line))).toBe(line);
  });

  it.each([
    ['not JSON', '{"type":"tx"', '2 not_json'],
    ['a list', '[]', '2 not_json'],
    ['a type of a later version', `{"type":"utxo","ref":"x"}`, '2 unknown_type'],
    ['a type that every object has', `{"type":"constructor","ref":"x"}`, '2 unknown_type'],
    ['no reference', '{"type":"tx","label":"x"}', '2 wrong_field'],
    ['the word false', `{"type":"output","ref":"${TXID}:0","spendable":"false"}`, '2 wrong_field'],
    ['a number for a label', `{"type":"tx","ref":"${TXID}","label":1}`, '2 wrong_field'],
    ['a short transaction id', '{"type":"tx","ref":"f91d"}', '2 wrong_reference'],
    ['an output without a number', `{"type":"output","ref":"${TXID}"}`, '2 wrong_reference'],
    ['a label twice', `{"type":"tx","ref":"${TXID}","label":"a","label":"b"}`, '2 ambiguous'],
    [
      'a very long line',
      `{"type":"tx","ref":"${TXID}","label":"${'a'.repeat(70_000)}"}`,
      '2 too_large',
    ],
  ])('leave out a line with %s, and name it', (_what, line, skipped) => {
    expect(skippedIn(line)).toEqual([skipped]);
  });

  it.each([
    ['an empty file', '', 'not_labels'],
    ['other text', 'hello\nworld', 'not_labels'],
    ['a wallet file', '{"wallet_type":"standard"}', 'not_labels'],
    ['too many lines', '\n'.repeat(100_001), 'too_large'],
  ])('are not found in %s', (_what, text, fault) => {
    expect(readLabels(text)).toEqual({ ok: false, error: fault });
  });
});

/** Any UTF-16 units, halves of pairs included. */
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 100 })
  .map((units) => String.fromCharCode(...units));

describe('label texts (Big List of Naughty Strings)', () => {
  const texts = readCases<{ string: string }>('strings', 'valid').map(({ input }) => input.string);

  it('are 252', () => {
    expect(texts.length).toBe(252);
  });

  it.each(texts)('%j is kept exactly', (text) => {
    expect(labelsOf(writeLabels([record(text)]))).toEqual([record(text)]);
  });

  it('are kept exactly, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (labels) => {
        const records = labels.map(record);
        expect(labelsOf(writeLabels(records))).toEqual(records);
      }),
      { numRuns: 100 },
    );
  });

  it('never make the reader fail, damaged or not', () => {
    const line = writeLabels([record('x'), { ...record('y'), extra: { height: 1 } }]);
    fc.assert(
      fc.property(fc.nat(line.length), anyText, (at, text) => {
        expect(readLabels(line.slice(0, at) + text + line.slice(at))).toHaveProperty('ok');
      }),
      { numRuns: 200 },
    );
  });
});
