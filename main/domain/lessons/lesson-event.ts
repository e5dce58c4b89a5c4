import type { ChecklistItemId } from '../checklist/catalog.ts';

/** What happened before, during and after the week of 2 to 11 November 2022. Texts: renderer/i18n, under the same id. */
export type LessonEventId =
  | 'praised'
  | 'ranked'
  | 'mixed_up'
  | 'balance_sheet'
  | 'token_sale'
  | 'run'
  | 'stop'
  | 'no_rescue'
  | 'freeze'
  | 'contagion'
  | 'filing'
  | 'prices'
  | 'inside'
  | 'more_filings'
  | 'proof_asked'
  | 'payments';

/** One event of the timeline, as data. */
export type LessonEvent = {
  readonly id: LessonEventId;
  readonly phase: 'before' | 'week' | 'after';
  /** ISO days, both included; null where no day is told. `through` is null for what took one day. */
  readonly from: string | null;
  readonly through: string | null;
  /** Ids of the link list; none where only the two texts tell it. */
  readonly sources: readonly string[];
  /** Whether part of it stands only in the two Dutch texts that the lessons began with, and on no page that was read. */
  readonly fromTexts: boolean;
  /** The checklist items it taught, the one that matters most first. */
  readonly items: readonly ChecklistItemId[];
};
