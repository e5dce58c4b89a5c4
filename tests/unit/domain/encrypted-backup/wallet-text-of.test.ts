import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { unusualPaths } from '../../../../main/domain/encrypted-backup/unusual-paths.ts';
import { walletTextOf } from '../../../../main/domain/encrypted-backup/wallet-text-of.ts';
import { decoysFor } from '../../../../main/domain/encrypted-backup/write-backup.ts';
import { HARDENED } from '../../../../main/domain/wallet/derivation-step.ts';

const descriptor = (content: string) => ({ type: '01017c', content: utf8ToBytes(content) });
const policy = (content: string) => ({ type: '010184', content: utf8ToBytes(content) });
const labels = { type: '010149', content: utf8ToBytes('{}') };
const sets = (...all: readonly object[]) =>
  descriptor(JSON.stringify({ version: 1, descriptor_sets: all }));

describe('the wallet in an opened backup', () => {
  it.each([
    ['a bare descriptor', [labels, descriptor('wpkh(A)')], 'wpkh(A)'],
    [
      'a receive and a change descriptor',
      [sets({ descriptor: 'wpkh(A/0/*)', change_descriptor: 'wpkh(A/1/*)', range: [0, 999] })],
      'wpkh(A/0/*)\nwpkh(A/1/*)',
    ],
    [
      'the one that is not archived',
      [sets({ descriptor: 'old', archived: true }, { descriptor: 'new' })],
      'new',
    ],
    [
      'a policy',
      [policy('{"keys":["A"],"policy":"wpkh(@0/**)"}')],
      '{"template":"wpkh(@0/**)","keys":["A"]}',
    ],
    [
      'the only one of several policies',
      [policy('{"version":1,"policy_sets":[{"keys":["A"],"policy":"wpkh(@0/**)"}]}')],
      '{"template":"wpkh(@0/**)","keys":["A"]}',
    ],
  ])('is %s', (_, items, text) => {
    expect(walletTextOf(items)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['labels alone', [labels], 'backup_without_wallet'],
    ['an empty list', [sets()], 'backup_without_wallet'],
    ['two in use', [sets({ descriptor: 'A' }, { descriptor: 'B' })], 'backup_several'],
    ['two items', [descriptor('A'), policy('{}')], 'backup_several'],
    ['a newer list', [descriptor('{"version":2,"descriptor_sets":[]}')], 'backup_malformed'],
    ['a field twice', [descriptor('{"version":1,"version":1}')], 'backup_malformed'],
    ['no JSON', [policy('wpkh(@0/**)')], 'backup_malformed'],
    [
      'no UTF-8',
      [{ type: '01017c', content: Uint8Array.of(0xff, 0xfe, 0xfd) }],
      'backup_malformed',
    ],
  ])('is not there in %s', (_, items, error) => {
    expect(walletTextOf(items)).toEqual({ ok: false, error });
  });
});

describe('what is written beside it', () => {
  it.each([
    [1, 4],
    [5, 0],
    [6, 4],
    [15, 5],
    [161, 94],
    [255, 0],
  ])('for %i keys hides their number behind %i decoys', (keys, decoys) => {
    expect(decoysFor(keys)).toBe(decoys);
  });

  it('names only paths that a reader would not try by itself', () => {
    const h = (step: number) => step + HARDENED;
    const unusual = [
      [h(84), h(0), h(10)],
      [h(48), h(0), h(0), h(3)],
      [h(84), h(2), h(0)],
      [45],
      [h(84), 0, h(0)],
    ];
    const usual = [[], [h(84), h(0), h(9)], [h(48), h(1), h(0), h(2)], [h(87), h(1), h(0)]];
    expect(unusualPaths([...usual, ...unusual])).toEqual(unusual);
  });
});
