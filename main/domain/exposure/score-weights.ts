import type { Band, FactorId } from './exposure-score.ts';

/**
 * Forms of method 2026.1, kept with every snapshot. 1 knew the base of each kind only; 2 counts evidence, penalties and
 * the issuers of tokens.
 */
export const METHOD_REVISION = 2;

/** Method 2026.1: what each factor can add to a score of 100, and why it has that weight. */
export const FACTOR_WEIGHTS: Readonly<
  Record<
    FactorId,
    {
      readonly weight: number;
      readonly why: string;
      /** Id of the link list. */ readonly source: string;
    }
  >
> = {
  custody: {
    weight: 0.55,
    why: 'Who holds the keys decided every loss of 2022; the largest single share.',
    source: 'custody_incidents',
  },
  concentration: {
    weight: 0.2,
    why: 'One failure takes everything in its group: FTX, FTX US and Alameda fell in one filing.',
    source: 'fed_letter_479',
  },
  own_token: {
    weight: 0.15,
    why: 'A token falls with its issuer: FTT lost almost 90 % in November 2022.',
    source: 'ftt_fall',
  },
  exit: {
    weight: 0.1,
    why: 'A quarter of the money at FTX left in one day; who could not leave that day did not leave.',
    source: 'fed_letter_479',
  },
};

/** Upper ends of the bands, on the score of 0–100. */
export const BANDS: readonly { readonly band: Band; readonly below: number }[] = [
  { band: 'low', below: 10 },
  { band: 'moderate', below: 25 },
  { band: 'high', below: 50 },
  { band: 'severe', below: Number.POSITIVE_INFINITY },
];
