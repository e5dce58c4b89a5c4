import type { CustodyModel } from '../../../../main/domain/exposure/custody-model.ts';
import type { Holder, Position } from '../../../../main/domain/exposure/exposure-score.ts';
import type { IncidentId } from '../../../../main/domain/incidents/incident.ts';
import type { WalletKeys } from '../../../../main/domain/incidents/judge-seeds.ts';
import { reachOf } from '../../../../main/domain/incidents/reach.ts';
import type { ReachState } from '../../../../main/domain/incidents/reach-verdict.ts';
import type { KeyProvenance } from '../../../../main/domain/profile/saved-wallet.ts';
import { tokenIssuers } from '../../../../main/domain/profile/token-issuers.ts';
import { EMPTY_PROFILE } from '../../../../main/domain/profile/profile.ts';
import { incidents } from '../../../../main/services/lesson-catalog.ts';
import { advisories } from '../../../../main/services/seed-makers.ts';
import { venueCatalog } from '../../../../main/services/venue-catalog.ts';

export const NOTHING: ReachState = {
  positions: [],
  wallets: [],
  issuers: tokenIssuers(EMPTY_PROFILE, venueCatalog),
  advisories,
  prices: { currency: 'EUR', at: '2026-11-22T12:00:00.000Z', prices: [] },
};

/** A state with something in it; the rest is empty. */
export function having(some: Partial<ReachState>): ReachState {
  return { ...NOTHING, ...some };
}

/** The answer for one incident of the catalogue. */
export function reach(id: IncidentId, state: ReachState) {
  const incident = incidents.find((one) => one.id === id);
  if (incident === undefined) throw new Error(`no incident ${id}`);
  return reachOf(incident, state);
}

export function atVenue(
  name: string,
  custody: CustodyModel = 'exchange_spot',
  more: Partial<Position & Pick<Holder, 'riskGroup' | 'ownToken'>> = {},
): Position {
  const { riskGroup = name, ownToken = null, ...position } = more;
  const holder = {
    kind: 'venue',
    id: `id of ${name}`,
    name,
    custody,
    riskGroup,
    ownToken,
  } as const;
  return { holder, asset: 'BTC', arrangement: 'spot', amount: '1', ...position };
}

/** Coins of a wallet as below. */
export function inWallet(name: string, amount = '1'): Position {
  const id = `id of ${name}`;
  const holder = { id, name, kind: 'wallet', custody: 'own_keys', ownToken: null } as const;
  return { holder: { ...holder, riskGroup: id }, asset: 'BTC', arrangement: 'spot', amount };
}

/** A wallet with a key for each origin; several keys need `threshold` of them. */
export function wallet(
  name: string,
  origins: readonly (KeyProvenance | null)[],
  threshold: number | null = origins.length === 1 ? 1 : 2,
): WalletKeys {
  return {
    id: `id of ${name}`,
    name,
    kind: origins.length === 1 ? 'single_sig' : threshold === null ? 'miniscript' : 'multisig',
    threshold,
    keys: origins.map((_, index) => ({
      fingerprint: `0000000${index}`,
      path: 'm/84h/0h/0h',
      xpub: `xpub ${name} ${index}`,
      depth: 3,
    })),
    provenance: origins,
  };
}

export function seed(device: string, more: Partial<KeyProvenance> = {}): KeyProvenance {
  return { device, firmware: null, seedMadeOn: null, entropy: 'device', ...more };
}

/** A seed of a Coldcard with firmware that the advisory of July 2026 names. */
export const WEAK = seed('coldcard', { firmware: '4.1.9', seedMadeOn: '2023-05-01' });
/** One whose number of dice only the user knows. */
export const ROLLED = { ...WEAK, entropy: 'device_and_dice' } as const;
