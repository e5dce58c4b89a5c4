import { describe, expect, it } from 'vitest';
import type { WalletLabel } from '../../../../../main/domain/labels/wallet-label.ts';
import { writeAddresses } from '../../../../../main/domain/wallet/exports/addresses-csv-export.ts';
import { walletOf } from './export-texts.ts';

// BIP-84 test vector, account 0, without change.
const WALLET = walletOf(
  'wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V/0/*)',
);
const FIRST = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const SECOND = 'bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g';

function rows(label?: string): readonly string[] {
  const on = { type: 'addr', ref: FIRST, origin: null, spendable: null, extra: {} } as const;
  const labels: readonly WalletLabel[] = label === undefined ? [] : [{ ...on, label }];
  return [...writeAddresses(WALLET, 2, labels)].join('').split('\r\n');
}

describe('a list of addresses', () => {
  it('without labels has no column for them', () => {
    expect(rows()).toEqual([
      'chain,index,address,path',
      `receive,0,${FIRST},m/84h/0h/0h/0/0`,
      `receive,1,${SECOND},m/84h/0h/0h/0/1`,
      '',
    ]);
  });

  it.each([
    ['Rent', '"Rent"'],
    ['a "b", c', '"a ""b"", c"'],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['  +1', `"'  +1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['-1+1|cmd', `"'-1+1|cmd"`],
    ['＝1+1', `"'＝1+1"`],
    ['-5.5', '"-5.5"'],
  ])('with the label %s has it as a text that nothing works out', (label, cell) => {
    expect(rows(label)).toEqual([
      'chain,index,address,path,label',
      `receive,0,${FIRST},m/84h/0h/0h/0/0,${cell}`,
      `receive,1,${SECOND},m/84h/0h/0h/0/1,`,
      '',
    ]);
  });
});
