import type {
  ChecklistFacts,
  WalletFacts,
} from '../../../../main/domain/checklist/checklist-facts.ts';
import type { Said } from '../../../../main/domain/checklist/checklist.ts';

export const AT = '2026-11-22T10:00:00.000Z';

/** Someone who opened the app for the first time. */
export const NEW_USER: ChecklistFacts = {
  hasHoldings: false,
  hasCoinsAtVenues: false,
  custodialShare: null,
  largestGroupShare: null,
  holdsEarning: false,
  holdsPlatformToken: false,
  withdrawals: [],
  venueRecords: [],
  leafVerifiedVenues: [],
  exchangeKeys: [],
  wallets: [],
  hasGoal: false,
  hasAllPrices: false,
  pricesFrom: null,
  asksOwnServer: null,
  vaultProtected: null,
  backupAt: null,
};

const UNTIL = '2027-05-22T10:00:00.000Z';

/** A wallet of two keys from two makers, with every rung proven. */
export const SOUND_WALLET: WalletFacts = {
  walletId: 'w1',
  keys: 2,
  rungs: ([2, 3, 4, 5, 6] as const).map((rung) => ({ rung, status: 'proven', until: UNTIL })),
  keysOfUnknownOrigin: 0,
  makers: ['trezor', 'bitbox02'],
  advisories: [],
  exchangeMessageAt: AT,
};

/** Someone of whom everything that the app can see is as it should be. */
export const READY: ChecklistFacts = {
  hasHoldings: true,
  hasCoinsAtVenues: true,
  custodialShare: 0.2,
  largestGroupShare: 0.2,
  holdsEarning: false,
  holdsPlatformToken: false,
  withdrawals: [{ venueId: 'v1', at: AT }],
  venueRecords: [{ venueId: 'v1', at: AT }],
  leafVerifiedVenues: [{ venueId: 'v1', at: AT }],
  exchangeKeys: [{ exchange: 'kraken', readOnly: 'seen' }],
  wallets: [SOUND_WALLET],
  hasGoal: true,
  hasAllPrices: true,
  pricesFrom: AT,
  asksOwnServer: true,
  vaultProtected: true,
  backupAt: AT,
};

export const NOTHING_SAID: Said = { declarations: [], exclusions: [], situation: null };
