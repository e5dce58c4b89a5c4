import { expect, it } from 'vitest';
import { roundSize } from '../../../../main/domain/diagnostics/round-size.ts';

it.each([
  [0, 'nothing'],
  [999, 'nothing'],
  [1000, '1 kB'],
  [1499, '1 kB'],
  [187_654, '200 kB'],
  [951_000, '1 MB'],
  [23_456_789, '20 MB'],
  [4_900_000_000, '5 GB'],
])('%i bytes are %s', (bytes, told) => {
  expect(roundSize(bytes)).toBe(told);
});
