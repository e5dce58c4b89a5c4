/** Who can stop you from having your coins, from least to most exposed. The prior of each: custody-risk.ts. */
export type CustodyModel =
  | 'own_keys'
  | 'collaborative_multisig'
  | 'multi_institution'
  | 'qualified_custodian'
  | 'etf'
  | 'fund'
  | 'exchange_spot'
  | 'broker_no_withdrawal'
  | 'stablecoin'
  | 'wrapped_token'
  | 'exchange_earn'
  | 'lender'
  | 'platform_token';

/** Models of a venue of the catalogue. */
export const LISTED_CUSTODIES = [
  'collaborative_multisig',
  'multi_institution',
  'qualified_custodian',
  'etf',
  'fund',
  'exchange_spot',
  'broker_no_withdrawal',
  'stablecoin',
  'wrapped_token',
  'exchange_earn',
  'lender',
] as const satisfies readonly CustodyModel[];

/** Models that a venue can have; own keys are wallets, not venues. */
export const VENUE_CUSTODIES = [...LISTED_CUSTODIES, 'platform_token'] as const;
export type VenueCustody = (typeof VENUE_CUSTODIES)[number];
