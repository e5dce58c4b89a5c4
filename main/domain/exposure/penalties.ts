import type { FactId } from './fact-values.ts';

/** A sign of trouble, with what it adds to the risk of a venue, 0–1. It counts in full until its term is over. */
export type Penalty = {
  readonly fact: FactId;
  readonly adds: number;
  readonly termMonths: number;
  readonly why: string;
  /** Id of the link list. */
  readonly source: string;
};

/** Method 2026.1. Each is there when its fact says `yes`. */
export const PENALTIES: readonly Penalty[] = [
  {
    fact: 'closed',
    adds: 1,
    termMonths: 1200,
    why: 'What lies at a venue that closed is a claim; of Mt. Gox it took ten years until the first coins came back.',
    source: 'mt_gox_2026',
  },
  {
    fact: 'withdrawals_delayed',
    adds: 0.2,
    termMonths: 1,
    why: 'The last sign before the end: the run on FTX began on 6 November 2022, and withdrawals stopped on the 8th.',
    source: 'fed_letter_479',
  },
  {
    fact: 'regulator_action',
    adds: 0.05,
    termMonths: 12,
    why: 'A case can end in a freeze; most end in a fine, as that against Bitfinex and Tether did, without harm to customers.',
    source: 'ifinex_cftc',
  },
  {
    fact: 'own_token_reserves',
    adds: 0.15,
    termMonths: 12,
    why: 'Reserves in one’s own token are gone when they are needed: FTT fell almost 90 % in a month.',
    source: 'ftt_fall',
  },
  {
    fact: 'high_yield',
    adds: 0.1,
    termMonths: 12,
    why: 'The firms that failed in 2022 promised 7.4 to 9 %, some up to 17 %.',
    source: 'fed_letter_479',
  },
  {
    fact: 'no_history_export',
    adds: 0.03,
    termMonths: 12,
    why: 'Without one’s own records a claim is hard to prove; at QuadrigaCX only proven claims were paid.',
    source: 'quadriga_dividend',
  },
];
