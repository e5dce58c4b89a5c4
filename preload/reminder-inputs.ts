import type * as v from 'valibot';
import type { Input } from './contract.ts';
import { empty } from './input-parts.ts';
import type { ReminderCalls } from './reminder-calls.ts';

/** What the methods about reminders take. */
export const reminderInputs: {
  readonly [M in keyof ReminderCalls]: v.GenericSchema<unknown, Input<M>>;
} = { 'reminder.list': empty };
