import { gatherReminders } from '../domain/reminders/gather-reminders.ts';
import { viewpointOf } from '../services/viewpoint-of.ts';
import type { Services } from './services.ts';

/** How often is looked whether a new day has begun, or the vault was opened. */
const LOOK_MS = 3_600_000;

/** Tells what is due today, unless that was done already, is not wanted or the vault is locked. */
export function remindToday({ vault, settings, now, dueNotices }: Services): void {
  dueNotices.tell(() => {
    const profile = vault.read();
    if (!profile.ok) return [];
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const viewpoint = viewpointOf({ vault, settings }, now().toISOString());
    return gatherReminders(profile.value, viewpoint, timeZone);
  });
}

/** Looks now and each hour. */
export function startReminding(services: Services): void {
  remindToday(services);
  setInterval(() => remindToday(services), LOOK_MS).unref();
}
