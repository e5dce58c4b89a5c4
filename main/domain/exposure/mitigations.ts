import type { FactId } from './fact-values.ts';

export type MitigationId =
  | 'legal_title'
  | 'proof_of_reserves'
  | 'governance'
  | 'security_programme'
  | 'licence'
  | 'track_record';

/** One fact that is worth something, as a part of its mitigation. */
export type MitigationPart = {
  readonly fact: FactId;
  /** Part of the mitigation's weight, 0–1. */
  readonly weight: number;
  /** How far each value counts, 0–1; `day` where any day counts in full. */
  readonly good: 'day' | Readonly<Record<string, number>>;
  /** How long it holds, in months. */
  readonly termMonths: number;
  readonly why: string;
};

/** Something that makes a loss less likely, if there is evidence for it. */
export type Mitigation = {
  readonly id: MitigationId;
  /** Part of Q, 0–1; all together are 1. */
  readonly weight: number;
  readonly parts: readonly MitigationPart[];
  readonly why: string;
  /** Id of the link list. */
  readonly source: string;
};

/** What all mitigations together can take off the base. The rest stays: Prime Trust had a licence and lost its keys. */
export const LARGEST_RELIEF = 0.6;

/** Counts only beside one of these: how well keys are guarded says nothing about who owns the coins. */
export const NEVER_ALONE: MitigationId = 'security_programme';
export const COMPANIONS: readonly MitigationId[] = [
  'legal_title',
  'proof_of_reserves',
  'governance',
];

/** Method 2026.1. The weights are our judgement; how others weigh and what failed stands behind each (docs/score.md). */
export const MITIGATIONS: readonly Mitigation[] = [
  {
    id: 'legal_title',
    weight: 0.3,
    parts: [single('legal_title', 'customer', 'The terms say that the coins stay the customer’s.')],
    why: 'At Celsius the terms had moved ownership to the firm, and customers became its ordinary creditors.',
    source: 'custody_incidents',
  },
  {
    id: 'proof_of_reserves',
    weight: 0.25,
    parts: [
      {
        fact: 'por_liabilities',
        weight: 0.4,
        good: { full: 1, part: 0.5 },
        termMonths: 12,
        why: 'Coins shown without all debts beside them prove nothing about a shortfall; some coins with theirs are half.',
      },
      {
        fact: 'por_assets',
        weight: 0.2,
        good: { signed: 1 },
        termMonths: 12,
        why: 'A list of addresses could be anyone’s; a signature shows who can move the coins.',
      },
      {
        fact: 'por_reviewer',
        weight: 0.15,
        good: { independent: 1 },
        termMonths: 12,
        why: 'Somebody else looked at what the venue could have left out.',
      },
      {
        fact: 'por_latest',
        weight: 0.15,
        good: 'day',
        termMonths: 3,
        why: 'A proof is about one day. WazirX lost 45 % of its reserves a month after showing them.',
      },
      {
        fact: 'own_leaf',
        weight: 0.1,
        good: 'day',
        termMonths: 3,
        why: 'Only the customer can see that the own balance was counted.',
      },
    ],
    why: 'FTX’s audits tested neither debts nor segregation; those who publish both can be caught lying.',
    source: 'custody_incidents',
  },
  {
    id: 'governance',
    weight: 0.2,
    parts: [
      {
        ...single('governance', 'disclosed', 'Owners and tied firms stand in audited accounts.'),
        weight: 0.6,
      },
      {
        ...single(
          'own_trading',
          'none',
          'Neither the venue nor a tied firm trades there for itself.',
        ),
        weight: 0.4,
      },
    ],
    why: 'Kaiko gives governance 30 %; in January 2022 it had FTX low on it, ten months before the end.',
    source: 'kaiko_ranking_2022',
  },
  {
    id: 'security_programme',
    weight: 0.1,
    parts: [
      single('security_programme', 'certified', 'Somebody else examined how keys are guarded.'),
    ],
    why: 'CER rates exchanges on it, half of the rating on tests and rewards for finds. It keeps thieves out, not owners.',
    source: 'cer_certification',
  },
  {
    id: 'licence',
    weight: 0.1,
    parts: [
      single(
        'licence',
        'supervised',
        'A supervisor may look in and demands that coins are kept apart.',
      ),
    ],
    why: 'For a licence the Dutch AFM asks how coins are kept apart. Supervised firms have failed all the same: Prime Trust.',
    source: 'afm_crypto',
  },
  {
    id: 'track_record',
    weight: 0.05,
    parts: [single('track_record', 'no_loss', 'No customer is known to have lost coins there.')],
    why: 'A clean past says little about the future: the firms that failed had one, until the day.',
    source: 'custody_incidents',
  },
];

function single(fact: FactId, good: string, why: string): MitigationPart {
  return { fact, weight: 1, good: { [good]: 1 }, termMonths: 12, why };
}
