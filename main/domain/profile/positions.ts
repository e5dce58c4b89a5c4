import { heardBalance } from '../plan/heard-balance.ts';
import { satsToBtc } from '../decimal.ts';
import type { Position } from '../exposure/exposure-score.ts';
import type { Venue } from '../exposure/venue.ts';
import { currentHoldings } from './current-holdings.ts';
import type { Profile } from './profile.ts';
import type { SavedWallet } from './saved-wallet.ts';
import { walletsInUse } from './wallets-in-use.ts';

/**
 * Everything held, at venues and in own wallets, as the score sees it. Test networks and debts hold no value, and a
 * wallet that was put away counts nowhere.
 */
export function positionsOf(profile: Profile): readonly Position[] {
  const venues = new Map(profile.venues.map((venue) => [venue.id, venue]));
  const held = currentHoldings(profile).flatMap(
    ({ venueId, asset, arrangement, amount }): readonly Position[] => {
      const venue = venues.get(venueId);
      if (venue === undefined || amount.startsWith('-')) return [];
      return [{ holder: venueHolder(venue), asset, arrangement, amount }];
    },
  );
  const wallets = walletsInUse(profile).map((wallet) => ({
    ...wallet,
    balance: heardBalance(wallet, profile.plans),
  }));
  return [...held, ...wallets.flatMap(walletPosition)];
}

function venueHolder({ id, name, custody, riskGroup, ownToken }: Venue): Position['holder'] {
  return { kind: 'venue', id, name, custody, riskGroup, ownToken };
}

function walletPosition({ id, name, network, balance }: SavedWallet): readonly Position[] {
  if (network !== 'mainnet' || balance === null || balance.confirmedSats === 0) return [];
  const holder = {
    kind: 'wallet',
    id,
    name,
    custody: 'own_keys',
    riskGroup: id,
    ownToken: null,
  } as const;
  return [{ holder, asset: 'BTC', arrangement: 'spot', amount: satsToBtc(balance.confirmedSats) }];
}
