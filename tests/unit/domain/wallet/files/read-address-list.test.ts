import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddressList } from '../../../../../main/domain/wallet/files/read-address-list.ts';

const A = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const B = '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2';
const C = '3J98t1WpEZ73CNmQviecrnyiWrnqRHWNLy';

describe('readAddressList', () => {
  it.each([
    ['a line each', `${A}\n${B}\r\n\n${C}\n`, [A, B, C], 0],
    ['comments between', `# mine\n${A}\n# his\n${B}`, [A, B], 0],
    ['a byte order mark', `\ufeff${A}\n${B}`, [A, B], 0],
    ['an Electrum table', `address,label\n${A},rent\n${B},"a, b"\n`, [A, B], 0],
    ['a Sparrow table', `Index,Payment Address,Label\n0,${A},\n1,${B},=1+1\n`, [A, B], 0],
    ['semicolons', `nr;Address;btc\n1;${C};0,5\n`, [C], 0],
    ['a row without an address', `address,label\n${A},x\n,y\nnone,z\n`, [A], 2],
    ['capitals', `${A.toUpperCase()}\n${B}`, [A.toUpperCase(), B], 0],
  ])('reads %s', (_what, text, addresses, rowsWithout) => {
    expect(readAddressList(text)).toEqual({ addresses, rowsWithout });
  });

  it.each([
    ['a single address', A],
    ['an address and a remark', `${A}\nhello`],
    ['a table without an address column', `label,amount\nrent,1\n`],
    ['an address column without addresses', 'name,address\nme,Main Street 1\n'],
    ['a descriptor', `wpkh(${A})`],
    ['nothing', ''],
    ['JSON', `{"address":"${A}"}`],
  ])('leaves %s alone', (_what, text) => {
    expect(readAddressList(text)).toBeNull();
  });

  it('answers any text', () => {
    const part = fc.constantFrom(A, B, 'address', ',', ';', '\n', '"', '#', ' ', 'x');
    fc.assert(
      fc.property(fc.string({ unit: part, maxLength: 60 }), (text) => {
        const list = readAddressList(text);
        if (list !== null) expect(list.addresses.length).toBeGreaterThan(0);
      }),
    );
  });
});
