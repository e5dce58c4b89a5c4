import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../../main/domain/labels/read-labels.ts';
import {
  selectOwnLabels,
  type OwnLabels,
} from '../../../../main/domain/labels/select-own-labels.ts';
import { walletOf } from '../wallet/exports/export-texts.ts';

// BIP-84 test vector, account 0.
const XPUB =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const FOREIGN =
  'xpub68Gmy5EdvgibQVfPdqkBBCHxA5htiqg55crXYuXoQRKfDBFA1WEjWgP6LHhwBZeNK1VTsfTFUHCdrfp1bgwQ9xv5ski8PX9rL2dZXvgGDnw';
const WALLET = walletOf(`wpkh([73c5da0a/84h/0h/0h]${XPUB}/<0;1>/*)`);
const TXID = 'f91d0a8a78462bc59398f2c5d7a84fcff491c26ba54c4833478b202796c8aafd';

function select(...records: readonly object[]): OwnLabels {
  const file = readLabels(records.map((one) => JSON.stringify(one)).join('\n'));
  if (!file.ok) throw new Error(file.error);
  const steps = selectOwnLabels(file.value, WALLET);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('the labels of a wallet in a file', () => {
  it.each([
    ['on its first address', { type: 'addr', ref: 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu' }],
    [
      'on an address in capitals',
      { type: 'addr', ref: 'BC1QCR8TE4KR609GCAWUTMRZA0J4XV80JY8Z306FYU' },
    ],
    [
      'on its first change address',
      { type: 'addr', ref: 'bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el' },
    ],
    ['on its key, under any header', { type: 'xpub', ref: ZPUB }],
    ['on a transaction, which anybody’s may be', { type: 'tx', ref: TXID }],
    ['with its origin', { type: 'tx', ref: TXID, origin: "wpkh([73c5da0a/84'/0'/0'])" }],
    [
      'with its origin in another hand',
      { type: 'tx', ref: TXID, origin: 'wpkh([73C5DA0A/84h/0H/0h])' },
    ],
  ])('are those %s', (_what, record) => {
    expect(select({ ...record, label: 'x' })).toMatchObject({
      labels: [{ label: 'x' }],
      skipped: [],
    });
  });

  it.each([
    [
      'of another origin',
      { type: 'tx', ref: TXID, origin: "wpkh([d34db33f/84'/0'/0'])" },
      'other_wallet',
    ],
    [
      'of another account',
      { type: 'tx', ref: TXID, origin: "wpkh([73c5da0a/84'/0'/1'])" },
      'other_wallet',
    ],
    [
      'on a foreign address',
      { type: 'addr', ref: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4' },
      'not_this_wallet',
    ],
    ['on a foreign key', { type: 'xpub', ref: FOREIGN }, 'not_this_wallet'],
    ['of an unknown type', { type: 'utxo', ref: 'x' }, 'unknown_type'],
  ])('are not those %s, which are named by line', (_what, record, reason) => {
    const own = { type: 'tx', ref: TXID, label: 'mine' };
    const selected = select(own, { ...record, label: 'x' });
    expect(selected.labels.map(({ label }) => label)).toEqual(['mine']);
    expect(selected.skipped).toEqual([{ line: 2, reason }]);
  });
});
