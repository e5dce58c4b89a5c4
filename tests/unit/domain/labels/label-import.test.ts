import { describe, expect, it } from 'vitest';
import { mergeLabels, undoLabelImport } from '../../../../main/domain/labels/label-import.ts';
import { setLabel } from '../../../../main/domain/labels/set-label.ts';
import type { WalletLabel } from '../../../../main/domain/labels/wallet-label.ts';

const AT = '2026-11-24T12:00:00.000Z';
const TXID = 'f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd';
const ADDRESS = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';

function named(label: string | null, more: Partial<WalletLabel> = {}): WalletLabel {
  return { type: 'tx', ref: TXID, label, origin: null, spendable: null, extra: {}, ...more };
}

describe('imported labels', () => {
  it('are added, and replace the one on the same thing', () => {
    const other = named('coin', { type: 'output', ref: `${TXID}:0` });
    const { labels, changes } = mergeLabels([named('old')], [named('new'), other]);
    expect(labels).toEqual([named('new'), other]);
    expect(changes).toEqual([
      { before: named('old'), after: named('new') },
      { before: null, after: other },
    ]);
  });

  it.each([
    [
      'a record without a text',
      named(null, { spendable: false }),
      named('old', { spendable: false }),
    ],
    ['a transaction in capitals', named('new', { ref: TXID.toUpperCase() }), named('new')],
    ['more fields', named('old', { extra: { height: 5 } }), named('old', { extra: { height: 5 } })],
  ])('keep what %s leaves out', (_what, imported, after) => {
    expect(mergeLabels([named('old')], [imported]).labels).toEqual([after]);
  });

  it('change nothing when they are there already', () => {
    expect(mergeLabels([named('same')], [named('same')]).changes).toEqual([]);
  });

  it('of one thing twice count once, by the later', () => {
    const { labels, changes } = mergeLabels([], [named('first'), named('second')]);
    expect(labels).toEqual([named('second')]);
    expect(changes).toEqual([{ before: null, after: named('second') }]);
  });

  it('are taken back, to what was there before', () => {
    const before = [named('old')];
    const address = named('mine', { type: 'addr', ref: ADDRESS });
    const { labels, changes } = mergeLabels(before, [named('new'), address]);
    expect(undoLabelImport(labels, { at: AT, changes })).toEqual(before);
  });

  it('stay where the user changed them since', () => {
    const { labels, changes } = mergeLabels([named('old')], [named('new')]);
    const edited = setLabel(labels, { type: 'tx', ref: TXID, label: 'my own', origin: null });
    expect(undoLabelImport(edited, { at: AT, changes })).toEqual([named('my own')]);
  });
});

describe('a label', () => {
  const name = { type: 'addr', ref: ADDRESS, origin: null } as const;

  it('that is emptied is taken out', () => {
    const labels = setLabel([], { ...name, label: 'rent' });
    expect(labels).toEqual([named('rent', { type: 'addr', ref: ADDRESS })]);
    expect(setLabel(labels, { ...name, label: '' })).toEqual([]);
  });

  it('that says more keeps the rest when its text is emptied', () => {
    const frozen = named('x', { type: 'addr', ref: ADDRESS, spendable: false });
    expect(setLabel([frozen], { ...name, label: '' })).toEqual([{ ...frozen, label: null }]);
  });
});
