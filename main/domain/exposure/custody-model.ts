/** Who can stop you from having your coins, from least to most exposed. The prior of each: custody-risk.ts. */
export type CustodyModel =
  | 'own_keys'
  | 'collaborative_multisig'
  | 'multi_institution'
  | 'qualified_custodian'
  | 'fund'
  | 'exchange_spot'
  | 'broker_no_withdrawal'
  | 'exchange_earn'
  | 'lender';

/** Models that a venue can have; own keys are wallets, not venues. */
export type VenueCustody = Exclude<CustodyModel, 'own_keys'>;
