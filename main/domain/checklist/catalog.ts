import type { ChecklistItem } from './checklist.ts';

const FED = 'fed_letter_479';

/**
 * The first twelve items, each from a lesson of November 2022. Texts stand in renderer/i18n under the same id;
 * what an automatic item looks at stands in automatic-checks.ts.
 */
export const CATALOG: readonly ChecklistItem[] = [
  {
    id: 'own_wallet_saved',
    lesson: 'not_your_keys',
    level: 'essential',
    check: 'automatic',
    expiresAfterMonths: null,
    source: FED,
  },
  {
    id: 'custodial_share_low',
    lesson: 'not_your_keys',
    level: 'essential',
    check: 'automatic',
    expiresAfterMonths: null,
    source: FED,
  },
  {
    id: 'withdrawal_tested',
    lesson: 'run_on_withdrawals',
    level: 'essential',
    check: 'declared',
    expiresAfterMonths: 3,
    source: FED,
  },
  {
    id: 'exit_route_ready',
    lesson: 'days_to_halt',
    level: 'essential',
    check: 'declared',
    expiresAfterMonths: 6,
    source: FED,
  },
  {
    id: 'no_group_over_half',
    lesson: 'contagion',
    level: 'essential',
    check: 'automatic',
    expiresAfterMonths: null,
    source: FED,
  },
  {
    id: 'no_earn_or_lending',
    lesson: 'platform_collateral',
    level: 'essential',
    check: 'automatic',
    expiresAfterMonths: null,
    source: FED,
  },
  {
    id: 'claim_documents_saved',
    lesson: 'regulator_freeze',
    level: 'recommended',
    check: 'declared',
    expiresAfterMonths: 12,
    source: FED,
  },
  {
    id: 'no_platform_token',
    lesson: 'platform_token',
    level: 'recommended',
    check: 'automatic',
    expiresAfterMonths: null,
    source: 'exchange_tokens',
  },
  {
    id: 'no_forced_sale',
    lesson: 'price_shock',
    level: 'recommended',
    check: 'declared',
    expiresAfterMonths: 3,
    source: FED,
  },
  {
    id: 'terms_segregation_read',
    lesson: 'affiliate_transfer',
    level: 'recommended',
    check: 'declared',
    expiresAfterMonths: 12,
    source: FED,
  },
  {
    id: 'own_leaf_verified',
    lesson: 'reputation_no_audit',
    level: 'advanced',
    check: 'declared',
    expiresAfterMonths: 3,
    source: FED,
  },
  {
    id: 'legal_entity_known',
    lesson: 'segregation',
    level: 'advanced',
    check: 'declared',
    expiresAfterMonths: 12,
    source: FED,
  },
];
