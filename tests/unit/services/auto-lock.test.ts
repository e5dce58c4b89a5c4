import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startAutoLock } from '../../../main/services/auto-lock.ts';
import type { Settings } from '../../../preload/shapes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A computer that nobody has touched for some seconds, and one of the settings. */
function start(autoLockMinutes: Settings['autoLockMinutes']) {
  const computer = { idle: 0, rest: (): void => undefined };
  let locks = 0;
  const power = {
    idleSeconds: () => computer.idle,
    onRest: (listener: () => void) => void (computer.rest = listener),
  };
  const settings = { get: () => ({ autoLockMinutes }) as Settings };
  const { stop } = startAutoLock(power, settings, () => (locks += 1));
  return { computer, stop, locks: () => locks };
}

describe('locking by itself', () => {
  it('waits until nobody has used the computer for as long as the settings say', () => {
    const { computer, locks } = start(5);
    computer.idle = 299;
    vi.advanceTimersByTime(60_000);
    expect(locks()).toBe(0);
    computer.idle = 300;
    vi.advanceTimersByTime(10_000);
    expect(locks()).toBe(1);
  });

  it('never happens after a while where the user would rather not', () => {
    const { computer, locks } = start(0);
    computer.idle = 86_400;
    vi.advanceTimersByTime(86_400_000);
    expect(locks()).toBe(0);
  });

  it('happens when the screen is locked or the computer sleeps, whatever the settings say', () => {
    const { computer, locks } = start(0);
    computer.rest();
    expect(locks()).toBe(1);
  });

  it('ends with the program', () => {
    const { computer, stop, locks } = start(5);
    stop();
    computer.idle = 86_400;
    vi.advanceTimersByTime(60_000);
    expect(locks()).toBe(0);
  });
});
