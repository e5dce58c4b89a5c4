import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../../main/domain/wallet-chain/ledger-of.ts';
import type {
  FoundOnChain,
  WalletChain,
} from '../../../../main/domain/wallet-chain/wallet-chain.ts';
import {
  AT,
  found,
  inBlock,
  known,
  LATER,
  merge,
  own,
  pay,
  THEIRS,
  waiting,
  WALLET,
  type Placed,
} from './made-chain.ts';
import { mergeFound } from '../../../../main/domain/wallet-chain/merge-found.ts';

const [first, second, change] = [own('receive', 0), own('receive', 1), own('change', 0)];
const deposit = pay([1], [[first, 100_000]]);
const spend = pay(
  [`${deposit.txid}:0`],
  [
    [THEIRS, 60_000],
    [change, 39_000],
  ],
);

const REFUSED = [{ txid: deposit.txid, heightBlocks: 100, reason: 'merkle_root_differs' }];
const OTHER = { server: { id: 'other', name: 'Other' }, at: LATER };

type Step = { readonly entries: readonly Placed[]; readonly rest?: Partial<FoundOnChain> };

/** What is noted when the second step follows the first: kind and amount. */
function noted(before: Step, after: Step, isFirstOfRun = false) {
  const chain = merge(known(before.entries, before.rest), found(after.entries, after.rest), {
    at: LATER,
    isFirstOfRun,
  });
  return chain.events.map(({ kind, valueSats }) => [kind, valueSats]);
}

describe('the first sync of all', () => {
  it('is not news', () => {
    expect(known([inBlock(deposit, 100), waiting(spend)]).events).toEqual([]);
  });

  it('says at most that something is amiss', () => {
    const { events } = known([], {
      refused: REFUSED,
      comparison: { ...OTHER, agrees: false },
    });
    expect(events).toMatchObject([{ kind: 'proof_refused', txid: deposit.txid, seenAt: null }]);
  });
});

describe('between two syncs', () => {
  it.each<[string, Step, Step, unknown]>([
    [
      'a deposit that waits is seen',
      { entries: [] },
      { entries: [waiting(deposit)] },
      [['deposit_seen', 100_000]],
    ],
    [
      'a deposit in a block without proof is seen',
      { entries: [] },
      { entries: [inBlock(deposit, 100, false)] },
      [['deposit_seen', 100_000]],
    ],
    [
      'a deposit is proven',
      { entries: [waiting(deposit)] },
      { entries: [inBlock(deposit, 100)] },
      [['deposit_proven', 100_000]],
    ],
    [
      'a spend is seen',
      { entries: [inBlock(deposit, 100)] },
      { entries: [inBlock(deposit, 100), waiting(spend)] },
      [['spend_seen', -61_000]],
    ],
    [
      'a spend is proven',
      { entries: [inBlock(deposit, 100), waiting(spend)] },
      { entries: [inBlock(deposit, 100), inBlock(spend, 101)] },
      [['spend_proven', -61_000]],
    ],
    [
      'a block is lost in a reorg',
      { entries: [inBlock(deposit, 100)] },
      { entries: [waiting(deposit)], rest: { replacedFrom: 99 } },
      [['reorged_away', 100_000]],
    ],
    [
      'another block has it after a reorg',
      { entries: [inBlock(deposit, 100)] },
      { entries: [inBlock(deposit, 101)], rest: { replacedFrom: 99 } },
      [['reorged_away', 100_000]],
    ],
    [
      'a payment is replaced',
      { entries: [inBlock(deposit, 100), waiting(spend)] },
      {
        entries: [inBlock(deposit, 100), waiting(pay([`${deposit.txid}:0`], [[change, 90_000]]))],
      },
      [
        ['spend_seen', -10_000],
        ['replaced', -61_000],
      ],
    ],
    [
      'an address is paid again',
      { entries: [inBlock(deposit, 100)] },
      { entries: [inBlock(deposit, 100), waiting(pay([2], [[first, 5000]]))] },
      [
        ['deposit_seen', 5000],
        ['address_reused', 5000],
      ],
    ],
    [
      'dust comes from others',
      { entries: [] },
      { entries: [waiting(pay([2], [[second, 999]]))] },
      [
        ['deposit_seen', 999],
        ['dust_received', 999],
      ],
    ],
    [
      'small change of our own is no dust',
      { entries: [inBlock(deposit, 100)] },
      {
        entries: [
          inBlock(deposit, 100),
          waiting(
            pay(
              [`${deposit.txid}:0`],
              [
                [THEIRS, 99_000],
                [change, 600],
              ],
            ),
          ),
        ],
      },
      [['spend_seen', -99_400]],
    ],
    [
      'a proof is refused',
      { entries: [] },
      { entries: [], rest: { refused: REFUSED } },
      [['proof_refused', null]],
    ],
    [
      'servers disagree',
      { entries: [], rest: { comparison: { ...OTHER, agrees: true } } },
      { entries: [], rest: { comparison: { ...OTHER, agrees: false } } },
      [['servers_disagree', null]],
    ],
  ])('it is noted that %s', (_what, before, after, events) => {
    expect(noted(before, after)).toEqual(events);
  });

  it('a replacement that pays the same address is no reuse', () => {
    const low = pay([1], [[first, 5000]]);
    const high = pay([1], [[first, 4000]]);
    const kinds = noted({ entries: [waiting(low)] }, { entries: [waiting(high)] });
    expect(kinds.map(([kind]) => kind)).toEqual(['deposit_seen', 'replaced']);
  });

  it('a balance that changed while the app was closed is told once', () => {
    const [before, after] = [{ entries: [waiting(deposit)] }, { entries: [] }];
    expect(noted(before, after)).toEqual([]);
    expect(noted(before, after, true)).toEqual([['changed_while_closed', -100_000]]);
    expect(noted(before, before, true)).toEqual([]);
  });

  it('what is known already is not told again', () => {
    const chain = known([], { refused: REFUSED, comparison: { ...OTHER, agrees: false } });
    const again = merge(
      chain,
      found([], { refused: REFUSED, comparison: { ...OTHER, agrees: false } }),
      { at: LATER },
    );
    expect(again.events).toEqual(chain.events);
  });

  it('a flood is told in part, and no more than 300 events are kept', () => {
    const flood = (start: number): readonly Placed[] =>
      Array.from({ length: 100 }, (_, at) => waiting(pay([start + at], [[first, 50_000]])));
    let chain = known([]);
    let entries: readonly Placed[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      entries = [...entries, ...flood(1000 + turn * 100)];
      chain = merge(chain, found(entries));
    }
    expect(chain.events.length).toBe(300);
    expect(new Set(chain.events.map(({ id }) => id)).size).toBe(300);
  });
});

describe('transactions', () => {
  const entryOf = (chain: WalletChain) => chain.entries.find(({ txid }) => txid === deposit.txid);
  const day = (days: number): string => new Date(Date.parse(AT) + days * 86_400_000).toISOString();

  it('keep the time that they were seen first, and are gone from when they are missing', () => {
    const gone = merge(known([inBlock(deposit, 100)]), found([]), { at: LATER });
    expect(entryOf(gone)).toMatchObject({ firstSeenAt: AT, goneAt: LATER, block: null });
    const back = merge(gone, found([waiting(deposit)]), { at: day(3) });
    expect(entryOf(back)).toMatchObject({ firstSeenAt: AT, goneAt: null });
  });

  it('that are gone are forgotten after 90 days', () => {
    const gone = merge(known([waiting(deposit)]), found([]), { at: day(1) });
    expect(entryOf(merge(gone, found([]), { at: day(91) }))).toBeDefined();
    expect(entryOf(merge(gone, found([]), { at: day(91.1) }))).toBeUndefined();
  });

  it('that are gone are forgotten beyond 300', () => {
    const many = Array.from({ length: 310 }, (_, at) => waiting(pay([at + 1], [[first, 5000]])));
    expect(merge(known(many), found([])).entries).toHaveLength(300);
  });

  it('stay proven while their block stands, though nobody proves it again', () => {
    const before = known([inBlock(deposit, 100)]);
    const again = found([inBlock(deposit, 100, false)]);
    const reorg = found([inBlock(deposit, 100, false)], { replacedFrom: 100 });
    expect(ledgerOf(merge(before, again), AT).balance.provenSats).toBe(100_000);
    expect(ledgerOf(merge(before, reorg), AT).balance.provenSats).toBe(0);
  });

  it('that a server cannot prove any more are neither gone nor counted', () => {
    const chain = merge(known([inBlock(deposit, 100)]), found([], { refused: REFUSED }));
    expect(entryOf(chain)).toMatchObject({ goneAt: null });
    expect(ledgerOf(chain, AT).balance.confirmedSats).toBe(0);
    expect(chain.events.map(({ kind }) => kind)).toEqual(['proof_refused']);
  });

  it('of another descriptor are thrown away', () => {
    const other = { ...WALLET, descriptor: 'tr(…)' };
    const moment = { at: LATER, newId: () => 'id', isFirstOfRun: true };
    const chain = mergeFound(known([waiting(deposit)]), found([]), other, moment);
    expect(chain).toMatchObject({ descriptor: 'tr(…)', entries: [], events: [] });
  });
});
