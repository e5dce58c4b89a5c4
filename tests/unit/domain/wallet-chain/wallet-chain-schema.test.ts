import { describe, expect, it } from 'vitest';
import { readWalletChain } from '../../../../main/domain/wallet-chain/wallet-chain-schema.ts';
import { found, inBlock, known, LATER, merge, own, pay, waiting } from './made-chain.ts';

const deposit = pay([1], [[own('receive', 0), 100_000]]);
const chain = merge(known([waiting(deposit)]), found([inBlock(deposit, 100)]), {
  at: LATER,
  isFirstOfRun: true,
});

describe('what is stored of a wallet from the chain', () => {
  it('is read as it was written', () => {
    expect(chain.events.length).toBeGreaterThan(0);
    expect(readWalletChain(JSON.parse(JSON.stringify(chain)))).toEqual({ ok: true, value: chain });
  });

  it.each([
    ['nothing', null],
    ['another version', { ...chain, schema: 2 }],
    ['a field too many', { ...chain, seed: '' }],
    ['a field too few', { ...chain, events: undefined }],
    ['a time that is none', { ...chain, syncedAt: 'yesterday' }],
    ['half a byte', { ...chain, entries: [{ ...chain.entries[0], hex: '0' }] }],
    ['a height below zero', { ...chain, tip: { ...chain.tip, heightBlocks: -1 } }],
    ['a name without end', { ...chain, server: { id: 'a', name: 'x'.repeat(201) } }],
    ['too many events', { ...chain, events: Array.from({ length: 1001 }, () => chain.events[0]) }],
  ])('is unreadable with %s', (_what, stored) => {
    expect(readWalletChain(stored)).toEqual({ ok: false, error: 'unreadable' });
  });
});
