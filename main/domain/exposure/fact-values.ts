/** The values that each fact about a venue may have. A `day` is `2026-11-22`. What each is worth: mitigations.ts, penalties.ts. */
const FACT_VALUES = {
  /** Who owns the coins by the terms. */
  legal_title: ['customer', 'venue'],
  /** Whether a proof of reserves covers all that the venue owes. */
  por_liabilities: ['full', 'part', 'none'],
  /** Whether it proves that the venue can move the coins it shows. */
  por_assets: ['signed', 'none'],
  /** Whether somebody else went over it. */
  por_reviewer: ['independent', 'none'],
  /** Day that the newest proof stands for. */
  por_latest: 'day',
  /** Day that the user found their own balance in a proof. */
  own_leaf: 'day',
  /** Whether owners and tied firms are published and audited. */
  governance: ['disclosed', 'undisclosed'],
  /** Whether the venue or a tied firm trades for itself there. */
  own_trading: ['none', 'yes'],
  /** Whether somebody else examined how it guards keys and systems. */
  security_programme: ['certified', 'none'],
  /** Whether a supervisor of customer assets has let it in. */
  licence: ['supervised', 'none'],
  /** Whether customers ever lost coins there. */
  track_record: ['no_loss', 'loss'],
  /** Day that the user took coins out. */
  withdrawal_tested: 'day',
  /** Whether it stopped for good. */
  closed: ['yes', 'no'],
  /** Whether withdrawals were held up in the last 30 days. */
  withdrawals_delayed: ['yes', 'no'],
  /** Whether a regulator has an open case against it. */
  regulator_action: ['yes', 'no'],
  /** Whether its own token is more than a tenth of what it holds as reserves. */
  own_token_reserves: ['yes', 'no'],
  /** Whether it promises over three points more than a riskless deposit. */
  high_yield: ['yes', 'no'],
  /** Whether it does not let one export the own history. */
  no_history_export: ['yes', 'no'],
} as const satisfies Readonly<Record<string, 'day' | readonly string[]>>;

export type FactId = keyof typeof FACT_VALUES;

/** All facts, in the order they are shown. */
export const FACT_IDS = [
  'legal_title',
  'por_liabilities',
  'por_assets',
  'por_reviewer',
  'por_latest',
  'own_leaf',
  'governance',
  'own_trading',
  'security_programme',
  'licence',
  'track_record',
  'withdrawal_tested',
  'closed',
  'withdrawals_delayed',
  'regulator_action',
  'own_token_reserves',
  'high_yield',
  'no_history_export',
] as const satisfies readonly FactId[];

/** What the user knows better, or knows at all: their own word, with where they have it from. */
export type FactOverride = {
  readonly fact: FactId;
  /** One of the values of the fact. */
  readonly value: string;
  readonly note: string;
  /** When the user said so, ISO 8601 UTC. */
  readonly at: string;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a fact can have this value; a day has to exist. */
export function isFactValue(fact: FactId, value: string): boolean {
  const allowed: 'day' | readonly string[] = FACT_VALUES[fact];
  if (allowed !== 'day') return allowed.includes(value);
  const at = new Date(`${value}T00:00:00.000Z`);
  return DAY.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** Whether the value of a fact is a day. */
export function isDayFact(fact: FactId): boolean {
  return FACT_VALUES[fact] === 'day';
}
