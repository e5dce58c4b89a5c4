/** About how much is at stake: under a month's income, up to a year's, or more. No number is kept. */
export const AMOUNT_CLASSES = ['small', 'medium', 'large'] as const;
/** Whether someone else would have to find the coins one day. */
export const HOUSEHOLDS = ['alone', 'family'] as const;
/** What signs for the user's own coins. */
export const DEVICE_KINDS = ['hardware', 'phone_or_computer', 'none'] as const;
/** Where the user lives, as far as rules differ. */
export const COUNTRIES = ['nl', 'eu', 'uk', 'us', 'other'] as const;

/**
 * What the user tells about themself, so that the checklist fits. Null is an answer that was not given; it rules nothing
 * out. What the app sees in its data (venues, wallets, keys) is not asked.
 */
export type Situation = {
  readonly amount: (typeof AMOUNT_CLASSES)[number] | null;
  readonly household: (typeof HOUSEHOLDS)[number] | null;
  readonly devices: (typeof DEVICE_KINDS)[number] | null;
  readonly country: (typeof COUNTRIES)[number] | null;
  readonly usesPassphrase: boolean | null;
};

/** Nothing told yet. */
export const UNKNOWN_SITUATION: Situation = {
  amount: null,
  household: null,
  devices: null,
  country: null,
  usesPassphrase: null,
};
