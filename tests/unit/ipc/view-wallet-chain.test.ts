import { describe, expect, it } from 'vitest';
import type { WalletLabel } from '../../../main/domain/labels/wallet-label.ts';
import { markSeen } from '../../../main/domain/wallet-chain/mark-seen.ts';
import type { FoundOnChain } from '../../../main/domain/wallet-chain/wallet-chain.ts';
import { viewWalletChain } from '../../../main/ipc/view-wallet-chain.ts';
import { writeChainTable } from '../../../main/ipc/write-chain-table.ts';
import {
  addressOf,
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
  type Placed,
} from '../domain/wallet-chain/made-chain.ts';

/** The program of this address is in BIP-173. */
const ADDRESS = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const first = addressOf('receive', 0, '0014751e76e8199196d454941c45d1b3a323f1433bd6');
const change = own('change', 0);
const deposit = pay([1], [[first, 150_000_000]]);
const spend = pay(
  [`${deposit.txid}:0`],
  [
    [THEIRS, 49_990_000],
    [change, 100_000_000],
  ],
);

const label = (type: WalletLabel['type'], ref: string, text: string): WalletLabel => ({
  type,
  ref,
  label: text,
  origin: null,
  spendable: null,
  extra: {},
});

const SAVED = { id: 'wallet', network: 'mainnet', gapLimit: 20, labels: [] } as const;
const HOW = { watchedSince: null, followFault: null } as const;
const EN = { locale: 'en', at: AT, ...HOW } as const;

const addresses = [first, change];
const view = (
  entries: readonly Placed[],
  rest: Partial<FoundOnChain> = {},
  labels: readonly WalletLabel[] = [],
) => viewWalletChain({ ...SAVED, labels }, known(entries, { addresses, ...rest }), EN);

const codes = (rest: Partial<FoundOnChain>, entries: readonly Placed[] = []) =>
  view(entries, rest).findings.map(({ code }) => code);

const COMPARED = { server: { id: 'b', name: 'B' }, at: AT, agrees: true };

describe('what the window gets', () => {
  it('is nothing but how far the search goes when nobody was asked', () => {
    expect(viewWalletChain({ ...SAVED, gapLimit: 50 }, null, EN)).toMatchObject({
      syncedAt: null,
      gapLimit: 50,
      utxos: [],
      findings: [],
    });
  });

  it('has only coins that nothing waiting spends, with their addresses', () => {
    const read = view([inBlock(deposit, 100), waiting(spend)]);
    expect(read.utxos).toMatchObject([
      { txid: spend.txid, vout: 1, height: null, chain: 'change' },
    ]);
    expect(view([inBlock(deposit, 100)]).utxos[0]?.address).toBe(ADDRESS);
  });

  it('has the names of transactions and coins, and of an address where its coin has none', () => {
    const ofAddress = label('addr', ADDRESS, 'Rent');
    const ofCoin = label('output', `${deposit.txid}:0`, 'March');
    const ofTx = label('tx', deposit.txid.toUpperCase(), 'Paid');
    const entries = [inBlock(deposit, 100)];
    expect(view(entries, {}, [ofAddress]).utxos[0]?.label).toBe('Rent');
    const read = view(entries, {}, [ofAddress, ofCoin, ofTx]);
    expect([read.utxos[0]?.label, read.transactions[0]?.label]).toEqual(['March', 'Paid']);
  });

  it('says why a proof was refused, whatever the reason is', () => {
    const messageOf = (reason: string) =>
      view([], { refused: [{ txid: deposit.txid, heightBlocks: 100, reason }] }).transactions[0]
        ?.refusal?.message;
    expect(messageOf('contradiction')).not.toBe(messageOf('merkle_root_differs'));
    expect(messageOf('of_a_later_version')).toContain('could not prove');
  });
});

describe('what is amiss is said:', () => {
  const tip = { heightBlocks: 900_000, hash: '0'.repeat(64), time: 1_700_000_000, isStale: true };
  const refused = [{ txid: deposit.txid, heightBlocks: 100, reason: 'txid_differs' }];

  it.each<[string, readonly string[], Partial<FoundOnChain>, readonly Placed[]]>([
    ['nothing', [], { comparison: COMPARED }, [inBlock(deposit, 100)]],
    ['nobody else was asked', ['not_compared'], {}, []],
    [
      'another contradicts',
      ['servers_disagree'],
      { comparison: { ...COMPARED, agrees: false } },
      [],
    ],
    ['the newest block is old', ['tip_stale'], { comparison: COMPARED, tip }, []],
    ['a proof was refused', ['proof_refused'], { comparison: COMPARED, refused }, []],
    [
      'a proof is missing',
      ['proof_missing'],
      { comparison: COMPARED },
      [inBlock(deposit, 100, false)],
    ],
    ['waiting needs no proof', [], { comparison: COMPARED }, [waiting(deposit)]],
    [
      'an address was used after fifteen unused ones',
      ['gap_nearly_used'],
      { comparison: COMPARED, addresses: [own('receive', 15)] },
      [],
    ],
    [
      'fourteen are few enough',
      [],
      { comparison: COMPARED, addresses: [own('receive', 0), own('receive', 15)] },
      [],
    ],
  ])('%s', (_what, expected, rest, entries) => {
    expect(codes(rest, entries)).toEqual(expected);
  });

  it('a node that did not look from the start may leave payments out', () => {
    const chain = known([], { comparison: COMPARED });
    const watched = { ...EN, watchedSince: '2026-10-03T12:00:00.000Z' };
    expect(viewWalletChain(SAVED, chain, watched).findings).toEqual([
      {
        code: 'watched_since',
        severity: 'warn',
        message: expect.stringContaining('since 3 Oct 2026 only'),
      },
    ]);
  });

  it('a look-up that began by itself and failed is told with its day and reason', () => {
    const chain = known([], { comparison: COMPARED });
    const followFault = { code: 'connection_refused', at: '2026-10-03T12:00:00.000Z' };
    const read = viewWalletChain(SAVED, chain, { ...EN, followFault });
    expect(read.findings.map(({ code }) => code)).toEqual(['follow_failed']);
    expect(read.findings[0]?.message).toMatch(/on 3 Oct 2026, .* nobody answers/i);
  });

  it('blocks of a test network prove little', () => {
    const saved = { ...SAVED, network: 'signet' } as const;
    const chain = { ...known([], { comparison: COMPARED }), network: 'signet' } as const;
    const read = viewWalletChain(saved, chain, EN);
    expect(read.findings.map(({ code }) => code)).toEqual(['cheap_network']);
  });
});

describe('what happened', () => {
  const happened = merge(known([inBlock(deposit, 100)], { addresses }), found([], { addresses }), {
    at: LATER,
    isFirstOfRun: true,
  });
  const eventsOf = (locale: 'en' | 'nl', chain = happened) =>
    viewWalletChain(SAVED, chain, { ...HOW, locale, at: LATER }).events;

  it('is told newest first, in the language of the user, with signs where they matter', () => {
    expect(eventsOf('en').map(({ kind }) => kind)).toEqual([
      'changed_while_closed',
      'reorged_away',
    ]);
    expect(eventsOf('en')[0]?.message).toContain('changed by \u22121.5 BTC');
    expect(eventsOf('nl')[0]?.message).toContain('\u22121,5 BTC');
    expect(eventsOf('nl')[1]?.message).toContain(' 1,5 BTC');
  });

  it('is new until it was seen, and seen only once', () => {
    const seen = markSeen(happened, LATER);
    expect(eventsOf('en').every(({ isSeen }) => !isSeen)).toBe(true);
    expect(eventsOf('en', seen).every(({ isSeen }) => isSeen)).toBe(true);
    expect(markSeen(seen, '2027-01-01T00:00:00.000Z')).toBe(seen);
  });
});

describe('a table for a spreadsheet', () => {
  const hostile = label('tx', spend.txid, '=HYPERLINK("x")\r\n@SUM');
  const read = view([inBlock(deposit, 100), inBlock(spend, 101)], {}, [hostile]);
  const table = (which: 'coins' | 'history', locale: 'en' | 'nl' = 'en') =>
    writeChainTable(read, which, { name: '=My wallet', locale });

  it('has the coins with amounts in bitcoin and in satoshi', () => {
    expect(table('coins').fileName).toBe('My-wallet-coins.csv');
    expect(table('coins').text?.split('\r\n').slice(1)).toEqual([
      `${spend.txid},1,1.00000000,100000000,"${read.utxos[0]?.address}","change",0,101,"proven",,`,
      '',
    ]);
  });

  it('has the history, and nothing of a label is worked out', () => {
    const text = table('history').text ?? '';
    expect(text).toContain(',-0.50000000,-50000000,10000,');
    expect(text).toContain(`"'=HYPERLINK(""x"")\r\n'@SUM"`);
    expect(text).toContain(`${read.transactions[1]?.at},${deposit.txid},"in a block",1.50000000,`);
  });

  it('has its first line in the language of the user, and is the same each time', () => {
    expect(table('history', 'nl').text).toContain('"Tijd (UTC)","Transactie-id"');
    expect(table('history')).toEqual(table('history'));
  });
});
