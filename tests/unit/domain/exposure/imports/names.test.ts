import { describe, expect, test } from 'vitest';
import {
  isTicker,
  lookAlikeTicker,
} from '../../../../../main/domain/exposure/imports/asset-name.ts';
import { isFormulaLike } from '../../../../../main/domain/exposure/imports/formula-like.ts';
import { readKrakenAsset } from '../../../../../main/domain/exposure/imports/kraken-assets.ts';
import { nameList } from '../../../../../main/domain/exposure/imports/name-list.ts';

// Kraken support, "What is Asset.S and Asset.M", and its API documentation of ledgers.
test.each([
  ['XXBT', 'BTC', 'BTC', false],
  ['XBT', 'BTC', 'BTC', false],
  ['BTC', 'BTC', 'BTC', false],
  ['XBT.F', 'BTC', 'BTC.F', true],
  ['XXBT.M', 'BTC', 'BTC.M', true],
  ['XXDG', 'DOGE', 'DOGE', false],
  ['XDG', 'DOGE', 'DOGE', false],
  ['ZEUR', 'EUR', 'EUR', false],
  ['EUR.HOLD', 'EUR', 'EUR.HOLD', false],
  ['ZUSD.M', 'USD', 'USD.M', true],
  ['XTZ', 'XTZ', 'XTZ', false],
  ['XTZ.S', 'XTZ', 'XTZ.S', true],
  ['ZRX', 'ZRX', 'ZRX', false],
  ['ETH2', 'ETH', 'ETH2', true],
  ['ETH2.S', 'ETH', 'ETH2.S', true],
  ['DOT.P', 'DOT', 'DOT.P', true],
  ['DOT28.S', 'DOT', 'DOT28.S', true],
  ['MATIC04.S', 'MATIC', 'MATIC04.S', true],
  ['C98', 'C98', 'C98', false],
  ['C98.F', 'C98', 'C98.F', true],
  ['LUNA2', 'LUNA2', 'LUNA2', false],
  ['1INCH', '1INCH', '1INCH', false],
  ['DOT.X', 'DOT.X', 'DOT.X', false],
  ['btc', 'btc', 'btc', false],
  ['__proto__', '__proto__', '__proto__', false],
  ['constructor', 'constructor', 'constructor', false],
  ['', '', '', false],
])('Kraken calls %j the coin %j, in the pot %j', (name, asset, pot, isEarning) => {
  expect(readKrakenAsset(name)).toEqual({ asset, pot, isEarning });
});

describe('a name', () => {
  test.each(['BTC', '1INCH', 'USDC', 'AAPLx', 'LUNA2'])('%s is a ticker', (name) => {
    expect([isTicker(name), lookAlikeTicker(name)]).toEqual([true, null]);
  });
  test.each(['btc', '__proto__', 'toString', 'constructor', 'BTC ', '', 'B-TC', 'X'.repeat(17)])(
    '%j is no ticker',
    (name) => {
      expect(isTicker(name)).toBe(false);
    },
  );
  test.each([
    ['ВТС', 'BTC'],
    ['B\u200BTC', 'BTC'],
    ['BTC\u202E', 'BTC'],
    ['BTC\u00A0', 'BTC'],
    ['\uFEFFETH', 'ETH'],
    ['ＢＴＣ', 'BTC'],
    ['𝐁𝐓𝐂', 'BTC'],
    ['ΕΤΗ', 'ETH'],
    ['SÓL', 'SOL'],
    ['ХRР', 'XRP'],
  ])('%j passes itself off as %s', (name, ticker) => {
    expect([isTicker(name), lookAlikeTicker(name)]).toEqual([false, ticker]);
  });
  test.each(['__proto__', 'toString', 'Жук', ''])('%j passes itself off as nothing', (name) => {
    expect(lookAlikeTicker(name)).toBeNull();
  });
});

describe('a list of names', () => {
  test.each([
    [['BTC', 'ETH', 'BTC'], 'BTC, ETH'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e, f, …'],
    [['B\u200BTC', 'x\u202Ey\n'], 'B[U+200B]TC, x[U+202E]y[U+000A]'],
    [['y'.repeat(40)], `${'y'.repeat(32)}…`],
    [[], ''],
  ])('%j is written as %j', (names, text) => {
    expect(nameList(names)).toBe(text);
  });
});

describe('a cell', () => {
  test.each(['=1', '+1+1', '@SUM', '|calc', '\t=1', '\r=1', '\n=1', '＝1', '-1+1', '-A1', '-cmd'])(
    '%j looks like a formula',
    (cell) => {
      expect(isFormulaLike(cell)).toBe(true);
    },
  );
  test.each(['-1', '-0.5', '-0,5', '-', '--', '', 'a=b', '1-1', '-1 234,5'])(
    '%j does not look like a formula',
    (cell) => {
      expect(isFormulaLike(cell)).toBe(false);
    },
  );
});
