import { describe, expect, it } from 'vitest';
import { moveHoldings } from '../../../../main/domain/stress/move-holdings.ts';
import { stressTargets } from '../../../../main/domain/stress/stress-targets.ts';
import { claimEdges } from '../../../../main/services/scenario-catalog.ts';
import { held, OWN, pricesOf, venue } from './stress-cases.ts';

const KRAKEN = venue('Kraken');

describe('what would have been moved', () => {
  it('goes to own keys, all of it or all but what is kept, for all coins or one', () => {
    const positions = [held(KRAKEN, '3'), held(KRAKEN, '10', 'ETH')];
    const summary = (moves: Parameters<typeof moveHoldings>[1]) =>
      moveHoldings(positions, moves).map(({ holder, asset, amount }) => [
        holder.kind,
        asset,
        amount,
      ]);
    expect(summary([{ venueId: 'Kraken' }])).toEqual([
      ['wallet', 'BTC', '3'],
      ['wallet', 'ETH', '10'],
    ]);
    expect(summary([{ venueId: 'Kraken', asset: 'BTC', keep: '0.5' }])).toEqual([
      ['venue', 'BTC', '0.5'],
      ['wallet', 'BTC', '2.5'],
      ['venue', 'ETH', '10'],
    ]);
    expect(summary([{ venueId: 'Kraken', keep: '5' }])).toEqual([
      ['venue', 'BTC', '3'],
      ['venue', 'ETH', '5'],
      ['wallet', 'ETH', '5'],
    ]);
  });

  it('is kept back once for what lies in spot and earn, and coins at hand go first', () => {
    const earn = { ...held(KRAKEN, '2'), arrangement: 'earn' as const };
    const after = (keep: string) =>
      moveHoldings([earn, held(KRAKEN, '3')], [{ venueId: 'Kraken', asset: 'BTC', keep }]).map(
        ({ holder, arrangement, amount }) => `${holder.kind} ${arrangement} ${amount}`,
      );
    expect(after('1')).toEqual(['venue earn 1', 'wallet spot 1', 'wallet spot 3']);
    expect(after('2.5')).toEqual(['venue earn 2', 'venue spot 0.5', 'wallet spot 2.5']);
    expect(after('9')).toEqual(['venue earn 2', 'venue spot 3']);
    expect(after('0')).toEqual(['wallet spot 2', 'wallet spot 3']);
  });

  it('stays where there is no coin to withdraw, or nobody was named', () => {
    const positions = [
      held(venue('Fund', { custody: 'fund' }), '1'),
      held(venue('Broker', { custody: 'broker_no_withdrawal' }), '1'),
      held(OWN, '1'),
    ];
    const moves = ['Fund', 'Broker', 'own', 'Nobody'].map((venueId) => ({ venueId }));
    expect(moveHoldings(positions, moves)).toEqual(positions);
  });
});

describe('what can be let fail', () => {
  it('is each venue, groups of several, and houses that something leans on, the largest first', () => {
    const positions = [
      held(venue('A', { riskGroup: 'Owner' }), '1'),
      held(venue('B', { riskGroup: 'Owner' }), '2'),
      held(OWN, '1', 'WBTC'),
      held(venue('Self', { custody: 'collaborative_multisig' }), '9'),
    ];
    const prices = pricesOf({ BTC: '1', WBTC: '1' });
    const targets = stressTargets(positions, claimEdges, prices);
    expect(targets.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'group Owner',
      'venue B',
      'venue A',
      'house BitGo',
    ]);
    expect(targets[0]?.share).toBeCloseTo(3 / 13, 10);
  });

  it('has no share where nothing can be told', () => {
    const positions = [held(KRAKEN, '1'), held(KRAKEN, '1', 'ETH')];
    expect(stressTargets(positions, [], pricesOf({}))).toEqual([
      { kind: 'venue', id: 'Kraken', name: 'Kraken', share: null },
    ]);
  });
});
