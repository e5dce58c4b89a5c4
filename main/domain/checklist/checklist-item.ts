/** What November 2022 taught. Texts: renderer/i18n. */
export type Lesson =
  | 'not_your_keys'
  | 'contagion'
  | 'platform_collateral'
  | 'platform_token'
  | 'run_on_withdrawals'
  | 'days_to_halt'
  | 'regulator_freeze'
  | 'affiliate_transfer'
  | 'reputation_no_audit'
  | 'segregation'
  | 'price_shock';

export const LEVELS = ['essential', 'recommended', 'advanced'] as const;

export type Level = (typeof LEVELS)[number];

/** What an item is about, in the order in which the screen shows them. */
export const AREAS = [
  'exposure',
  'account',
  'leaving',
  'moving',
  'seed',
  'backup',
  'passphrase',
  'multisig',
  'privacy',
  'people',
  'incident',
  'upkeep',
  'claim',
] as const;

export type Area = (typeof AREAS)[number];

/** What has to be so for an item to concern the user. What is not known rules nothing out. Looked at in applies-to.ts. */
export type Condition =
  | 'coins_at_venues'
  | 'exchange_key'
  | 'multisig'
  | 'passphrase'
  | 'others_depend'
  | 'more_than_small'
  | 'large_amount'
  | 'hardware_device'
  | 'in_europe';

/** What the user can hand in: words, or a file, of which its hash, name and size are kept. */
export type EvidenceKind = 'note' | 'file';

/**
 * How an item is done. `automatic`: Holdfast looks, and nobody can tick it. `declared`: the user shows evidence.
 * `either`: Holdfast looks, and where it sees nothing the user can show evidence.
 */
export type CheckKind = 'automatic' | 'declared' | 'either';

/** An item of the catalogue as data. What Holdfast looks at stands in automatic-checks.ts under the same id. */
export type ChecklistEntry = {
  readonly id: string;
  readonly area: Area;
  /** Null where no lesson of November 2022 is behind it; then the source alone says why. */
  readonly lesson: Lesson | null;
  readonly level: Level;
  /** All of them have to hold. */
  readonly appliesWhen: readonly Condition[];
  readonly check: CheckKind;
  /** Empty for automatic items. */
  readonly accepts: readonly EvidenceKind[];
  /** Calendar months that evidence holds; null where only Holdfast looks. */
  readonly expiresAfterMonths: number | null;
  /** About how long it takes, as we think. */
  readonly minutes: number;
  /** Where it is written down; an id of the link list, which has its day. */
  readonly source: string;
};
