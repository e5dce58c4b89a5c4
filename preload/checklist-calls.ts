import type { Checklist } from '../main/domain/checklist/checklist.ts';
import type { DeclareFault, ExcludeFault, Shown } from '../main/domain/checklist/change-said.ts';
import type { HistoryEntry } from '../main/domain/checklist/item-history.ts';
import type { Situation } from '../main/domain/checklist/situation.ts';
import type { Call, Empty } from './call.ts';

/** The checklist: where each item stands, and what the user says about it. */
export type ChecklistCalls = {
  'checklist.list': Call<Empty, Checklist>;
  /** Words, or a file of which hash, name and size are handed over, never the file. */
  'checklist.declare': Call<Shown, Checklist, DeclareFault['code']>;
  /** Takes back what stands for an item; it stays in its history. */
  'checklist.clear': Call<{ itemId: string }, Checklist, 'not_found'>;
  'checklist.exclude': Call<{ itemId: string; reason: string }, Checklist, ExcludeFault['code']>;
  'checklist.include': Call<{ itemId: string }, Checklist, 'not_found'>;
  /** Answers that were not given are null, and rule nothing out. */
  'checklist.setSituation': Call<Situation, Checklist>;
  /** Everything that was ever said about an item, newest first. */
  'checklist.history': Call<{ itemId: string }, { entries: readonly HistoryEntry[] }, 'not_found'>;
};
