import type { ProofKind, Rung } from './evidence.ts';

/** What a rung asks for. */
export type RungRule = {
  readonly rung: Rung;
  /** Kinds of evidence that prove it. None for rung 1, which is looked at anew each time. */
  readonly provenBy: readonly ProofKind[];
  /** Calendar months that a proof holds; null for what is never stored. */
  readonly monthsValid: number | null;
  /** Whether each key of the wallet has to prove it for itself. */
  readonly isPerKey: boolean;
  readonly why: string;
};

/** The ladder, bottom to top (docs/security.md). The terms are our choice, reviewed 2026-11-24. */
export const RUNG_RULES: readonly RungRule[] = [
  {
    rung: 1,
    provenBy: [],
    monthsValid: null,
    isPerKey: false,
    why: 'A descriptor is read again in a moment, so a stored tick could only be older than the truth.',
  },
  {
    rung: 2,
    provenBy: ['addresses_compared'],
    monthsValid: 12,
    isPerKey: false,
    why: 'Devices are updated, reset and replaced; once a year they show whether they still agree.',
  },
  {
    rung: 3,
    provenBy: ['backup_restored', 'words_reentered'],
    monthsValid: 6,
    isPerKey: true,
    why: 'Backups get lost and damaged without notice, and nothing else helps when the device fails.',
  },
  {
    rung: 4,
    provenBy: ['message_signed', 'psbt_signed'],
    monthsValid: 12,
    isPerKey: true,
    why: 'Coins that can be seen but not signed for are gone.',
  },
  {
    rung: 5,
    provenBy: ['deposit_proven'],
    monthsValid: 12,
    isPerKey: false,
    why: 'Coins that arrived once show that payers and wallet mean the same addresses.',
  },
  {
    rung: 6,
    provenBy: ['spend_proven'],
    monthsValid: 12,
    isPerKey: true,
    why: 'Only a confirmed spend shows the whole way out. Each key takes part, as any may be needed one day.',
  },
];
