import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { compareDescriptors, tallyOf, type Comparison } from './compare-descriptor.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { printFigures } from './print-figures.ts';
import { DESCRIPTOR_KINDS, randomDescriptors } from './random-descriptors.ts';
import { REDUCED_DATA } from './reduced-data.ts';

const path = findBitcoind();

/** About half of all miniscript that is made at random is no sane one, and has to be refused by both. */
const COUNT = { plain: 21, miniscript: 42 } as const;

describe.skipIf(path === null)('random descriptors, beside bitcoind', () => {
  let node: Bitcoind;
  const compared: Comparison[] = [];

  beforeAll(async () => {
    node = await startBitcoind(path ?? '', 'main');
  });

  afterAll(async () => {
    await node.stop();
    printFigures('Random descriptors beside bitcoind', tallyOf(compared));
  });

  it.each(Object.keys(DESCRIPTOR_KINDS).map((kind, at) => ({ kind, seed: at + 1 })))(
    '$kind: the same verdict, checksum and addresses',
    async ({ kind, seed }) => {
      const isMiniscript = /tree|miniscript/.test(kind);
      const count = isMiniscript ? COUNT.miniscript : COUNT.plain;
      const comparisons = await compareDescriptors(
        node,
        'mainnet',
        randomDescriptors(kind, count, seed),
      );
      compared.push(...comparisons);
      const { read, refused, refusedHere, refusedThere, differences } = tallyOf(comparisons);
      expect(differences).toEqual([]);
      expect(refusedHere).toEqual({});
      const reduced = refusedThere[REDUCED_DATA] ?? 0;
      expect(Object.keys(refusedThere)).toEqual(reduced > 0 ? [REDUCED_DATA] : []);
      expect(reduced === 0 || kind === 'tr with a tree').toBe(true);
      expect(read + refused + reduced).toBe(count);
      expect(read).toBeGreaterThanOrEqual(isMiniscript ? count / 3 : count);
    },
  );

  it('are more than 300, with thousands of addresses', () => {
    const { read, addresses } = tallyOf(compared);
    expect(read).toBeGreaterThanOrEqual(300);
    expect(addresses).toBeGreaterThan(5000);
  });
});
