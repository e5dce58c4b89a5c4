import type { SettingsService } from './settings.ts';

/** What the system tells of its user. */
export type SystemPower = {
  /** Seconds since the last key or movement anywhere on this computer. */
  readonly idleSeconds: () => number;
  /** The screen is locked, or the computer goes to sleep. */
  readonly onRest: (listener: () => void) => void;
};

/** How often idle time is looked at. */
const LOOK_MS = 10_000;

/** Calls `lock` when the computer rests, and when nobody has used it for as long as the settings say. */
export function startAutoLock(
  power: SystemPower,
  settings: Pick<SettingsService, 'get'>,
  lock: () => void,
): { readonly stop: () => void } {
  power.onRest(lock);
  const timer = setInterval(() => {
    const { autoLockMinutes } = settings.get();
    if (autoLockMinutes > 0 && power.idleSeconds() >= autoLockMinutes * 60) lock();
  }, LOOK_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
