import type { ReminderCalls } from '../../../preload/reminder-calls.ts';
import { gatherReminders } from '../../domain/reminders/gather-reminders.ts';
import { succeed } from '../../domain/result.ts';
import { viewpointOf } from '../../services/viewpoint-of.ts';
import type { HandlersFor } from '../handler.ts';

export const reminderHandlers: HandlersFor<keyof ReminderCalls> = {
  'reminder.list': (_input, services) => {
    const profile = services.vault.read();
    if (!profile.ok) return profile;
    const at = services.now().toISOString();
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const reminders = gatherReminders(profile.value, viewpointOf(services, at), timeZone);
    return succeed({ at, reminders });
  },
};
