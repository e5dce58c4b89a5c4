import type { CustodyModel } from '../exposure/custody-model.ts';
import type { Position } from '../exposure/exposure-score.ts';

/** Who has to keep going for the user to have the coins, as far as incidents tell ways of holding apart. */
export const WAYS_HELD = [
  'own_keys',
  'shared_keys',
  'several_firms',
  'custodian',
  'fund',
  'exchange',
  'broker',
  'earn',
  'lender',
  'issuer',
] as const;
export type WayHeld = (typeof WAYS_HELD)[number];

const WAYS: Readonly<Record<CustodyModel, WayHeld>> = {
  own_keys: 'own_keys',
  collaborative_multisig: 'shared_keys',
  multi_institution: 'several_firms',
  qualified_custodian: 'custodian',
  etf: 'fund',
  fund: 'fund',
  exchange_spot: 'exchange',
  broker_no_withdrawal: 'broker',
  exchange_earn: 'earn',
  lender: 'lender',
  stablecoin: 'issuer',
  wrapped_token: 'issuer',
  platform_token: 'issuer',
};

/** How a position is held. What a firm has lent on or locked is held as in an earn programme, whatever the firm is. */
export function wayHeld({
  holder,
  arrangement,
}: Pick<Position, 'holder' | 'arrangement'>): WayHeld {
  const way = WAYS[holder.custody];
  const isLentOn = arrangement === 'earn' && way !== 'own_keys' && way !== 'lender';
  return isLentOn ? 'earn' : way;
}
