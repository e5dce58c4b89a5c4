import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import { newVenue } from '../../../../main/domain/exposure/new-venue.ts';
import { venueCatalog } from '../../../../main/services/venue-catalog.ts';
import type { ExposureScore, Position } from '../../../../main/domain/exposure/exposure-score.ts';
import { positionsOf } from '../../../../main/domain/profile/positions.ts';
import { scoreProfile } from '../../../../main/domain/profile/score-profile.ts';
import { AT, holder, position, pricesOf } from './score-parts.ts';

type Held = readonly [asset: string, amount: string, arrangement?: 'spot' | 'earn'];

/** Someone as they come: what lies where, by ids of the catalogue, and what they did about it. */
type TypicalUser = {
  readonly name: string;
  readonly what: string;
  readonly own: string | null;
  readonly places: Readonly<Record<string, readonly Held[]>>;
  /** Venues from which a withdrawal was tested ten days ago. */
  readonly tested: readonly string[];
};

/** A bitcoin is 80,000 euros, so a hundredth of one is 800. */
const PRICES = { BTC: '80000', ETH: '2500', BNB: '500', USDT: '0.9', IBIT: '45' };

export const TYPICAL_USERS: readonly TypicalUser[] = [
  {
    name: 'Anna, beginner',
    what: '0.2 BTC and 1,000 EUR at Bitvavo, nothing tried',
    own: null,
    places: {
      bitvavo: [
        ['BTC', '0.2'],
        ['EUR', '1000'],
      ],
    },
    tested: [],
  },
  {
    name: 'Bas, trader',
    what: 'Binance: 0.3 BTC, 16 BNB, 10,000 USDT; Bybit: 0.1 BTC; both ways out tested',
    own: null,
    places: {
      binance: [
        ['BTC', '0.3'],
        ['BNB', '16'],
        ['USDT', '10000'],
      ],
      bybit: [['BTC', '0.1']],
    },
    tested: ['binance', 'bybit'],
  },
  {
    name: 'Carla, saver for yield',
    what: 'Nexo: 0.5 BTC lent; Kraken: 4 ETH staked; nothing tried',
    own: null,
    places: { nexo: [['BTC', '0.5']], kraken: [['ETH', '4', 'earn']] },
    tested: [],
  },
  {
    name: 'Daan, half way',
    what: 'own keys: 0.6 BTC; Kraken: 0.25 BTC, way out tested; IBIT for 0.15 BTC',
    own: '0.6',
    places: { kraken: [['BTC', '0.25']], ibit: [['BTC', '0.15']] },
    tested: ['kraken'],
  },
  {
    name: 'Els, her own bank',
    what: 'own keys: 0.95 BTC; Bitvavo: 0.05 BTC, way out tested',
    own: '0.95',
    places: { bitvavo: [['BTC', '0.05']] },
    tested: ['bitvavo'],
  },
];

const TESTED_ON = '2026-11-20';

/** The score of a typical user, by the catalogue as it is shipped. */
function scoreOf({ own, places, tested }: TypicalUser): ExposureScore {
  const venues = Object.keys(places).map((id) => {
    const entry = venueCatalog.find((one) => one.id === id) ?? null;
    if (entry === null) throw new Error(`No venue ${id}`);
    const made = newVenue({ id: `my ${id}`, name: entry.name, createdAt: AT, entry, facts: {} });
    const word = { fact: 'withdrawal_tested', value: TESTED_ON, note: 'Arrived', at: AT } as const;
    return { ...made, overrides: tested.includes(id) ? [word] : [] };
  });
  const holdings = Object.entries(places).flatMap(([id, list]) =>
    list.map(([asset, amount, arrangement = 'spot']) => {
      return { venueId: `my ${id}`, asset, amount, arrangement, asOf: AT };
    }),
  );
  const { prices } = pricesOf(PRICES);
  const profile: Profile = { ...EMPTY_PROFILE, venues, holdings, prices };
  const wallet: readonly Position[] =
    own === null ? [] : [position(holder('wallet', 'own_keys'), 'BTC', own)];
  const result = scoreProfile(profile, [...wallet, ...positionsOf(profile)], {
    at: AT,
    currency: 'EUR',
    catalog: venueCatalog,
  });
  if (result.score === null) throw new Error('expected a score');
  return result;
}

/** A row of the table in docs/score.md. */
export function userRow(user: TypicalUser): string {
  const { score, band, custodialShare, levers } = scoreOf(user);
  const [first] = levers;
  const best = first === undefined ? '–' : `${first.id} (−${first.points.toFixed(1)})`;
  return `| ${user.name} | ${user.what} | ${(100 * custodialShare).toFixed(0)} % | ${score.toFixed(1)} | ${band} | ${best} |`;
}
