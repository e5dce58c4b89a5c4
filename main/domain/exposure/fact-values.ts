/** Facts about a venue that the score reads, in the order they are shown. Each has a source and a date, or is unknown. */
export const FACT_IDS = [
  'legal_title',
  'por_liabilities',
  'por_assets',
  'por_reviewer',
  'por_latest',
  'own_leaf',
  'governance',
  'security_programme',
  'licence',
  'track_record',
  'withdrawal_tested',
  'withdrawals_delayed',
  'regulator_action',
  'own_token_reserves',
  'high_yield',
  'no_history_export',
] as const;

export type FactId = (typeof FACT_IDS)[number];

/** What the user knows better, or knows at all: their own word, with where they have it from. */
export type FactOverride = {
  readonly fact: FactId;
  /** One of the values of the fact. */
  readonly value: string;
  readonly note: string;
  /** When the user said so, ISO 8601 UTC. */
  readonly at: string;
};
