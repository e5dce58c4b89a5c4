import type { Call, Empty } from './call.ts';
import type { Reminder } from '../main/domain/reminders/reminder.ts';

/** What expires and what is due. */
export type ReminderCalls = {
  /** What expired or is due within a month, the earliest first. */
  'reminder.list': Call<Empty, { readonly at: string; readonly reminders: readonly Reminder[] }>;
};
