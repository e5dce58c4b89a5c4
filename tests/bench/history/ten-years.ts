import type { Holder, Position } from '../../../main/domain/exposure/exposure-score.ts';
import { writeHeld } from '../../../main/domain/history/held-text.ts';
import { writeSeries } from '../../../main/domain/prices/price-series.ts';
import { EMPTY_PROFILE, type Profile } from '../../../main/domain/profile/profile.ts';

/** Ten years, and the coins that all change every day. */
export const DAYS = 3650;
export const ASSETS = 50;
const HOLDERS: readonly Holder[] = ['kraken', 'bitvavo', 'coinbase', 'own'].map(holder);

/** A profile with a daily snapshot of every day, and a price of each coin for every day. */
export function tenYears(): Profile {
  const start = Date.parse('2016-12-01T12:00:00.000Z');
  const days = Array.from({ length: DAYS }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString(),
  );
  return {
    ...EMPTY_PROFILE,
    snapshots: days.map((at, index) => ({
      day: at.slice(0, 10),
      at,
      method: '2026.1',
      methodRevision: 1,
      score: 50 + 40 * Math.sin(index / 90),
      custodialShare: 0.5 + 0.4 * Math.sin(index / 90),
      readiness: index % 100,
    })),
    dailyHoldings: days.map((at, index) => ({
      day: at.slice(0, 10),
      held: writeHeld(held(index)),
    })),
    priceFeeds: Array.from({ length: ASSETS }, (_, asset) => ({
      asset: `C${asset}`,
      currency: 'EUR',
      days: writeSeries(
        days.map((at, index) => ({
          second: Date.parse(at) / 1000,
          price: `${asset + 1}${index}.${String(index).padStart(5, '0')}`,
          marks: 'bck3',
        })),
      ),
    })),
  };
}

function held(day: number): readonly Position[] {
  return Array.from({ length: ASSETS }, (_, index) => ({
    holder: HOLDERS[index % HOLDERS.length] ?? holder('own'),
    asset: `C${index}`,
    arrangement: 'spot',
    amount: `${day}.${String(index).padStart(8, '0')}1`,
  }));
}

function holder(id: string): Holder {
  return {
    kind: 'venue',
    id: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
    name: '',
    custody: 'exchange_spot',
    riskGroup: id,
    ownToken: null,
  };
}
