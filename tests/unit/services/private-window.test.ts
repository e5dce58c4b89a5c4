import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE_MS, openMnemonicSessions } from '../../../main/services/mnemonic-sessions.ts';
import {
  createPrivateWindow,
  UNFOCUSED_MS,
  type WindowEvent,
} from '../../../main/services/private-window.ts';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

/** A window that only notes what it is told, beside real sessions. */
function open() {
  const done: string[] = [];
  let tell: (event: WindowEvent) => void = () => undefined;
  const sessions = openMnemonicSessions(() => new Date());
  const window = createPrivateWindow((listen) => {
    done.push('shown');
    tell = listen;
    return { focus: () => done.push('focused'), destroy: () => done.push('destroyed') };
  }, sessions);
  window.open();
  const entropy = new Uint8Array(16).fill(7);
  const id = sessions.open(entropy);
  const isWiped = (): boolean => entropy.every((byte) => byte === 0) && !sessions.isOpen(id);
  return { window, sessions, done, isWiped, id, tell: (event: WindowEvent) => tell(event) };
}

describe('the private window', () => {
  it.each(['locked', 'closed', 'failed'] as const)(
    'goes at once, and its session with it: %s',
    (why) => {
      const { window, done, isWiped, tell } = open();
      tell(why);
      expect(isWiped()).toBe(true);
      expect(done).toEqual(['shown', 'destroyed']);
      expect(window.state()).toEqual({ isOpen: false, outcome: { kind: 'ended', why } });
    },
  );

  it('goes after a minute behind other windows, and not before', () => {
    const { window, isWiped, tell } = open();
    tell('blur');
    vi.advanceTimersByTime(UNFOCUSED_MS - 1);
    expect([window.state().isOpen, isWiped()]).toEqual([true, false]);
    vi.advanceTimersByTime(1);
    expect(isWiped()).toBe(true);
    expect(window.state().outcome).toEqual({ kind: 'ended', why: 'unfocused' });
  });

  it('stays when it comes back to the front in time', () => {
    const { window, tell } = open();
    for (const _ of [1, 2, 3]) {
      tell('blur');
      vi.advanceTimersByTime(UNFOCUSED_MS - 1);
      tell('focus');
    }
    vi.advanceTimersByTime(UNFOCUSED_MS);
    expect(window.state()).toEqual({ isOpen: true, outcome: null });
  });

  it('goes when nobody used its session for half an hour', () => {
    const { window, done } = open();
    vi.advanceTimersByTime(IDLE_MS);
    expect(window.state().outcome).toEqual({ kind: 'ended', why: 'idle' });
    expect(done).toEqual(['shown', 'destroyed']);
  });

  it('is brought to the front rather than opened twice', () => {
    const { window, done } = open();
    expect(window.open()).toBe(true);
    expect(done).toEqual(['shown', 'focused']);
  });

  it('forgets how the last one ended once the next is open', () => {
    const { window, done } = open();
    window.end({ kind: 'saved', walletId: 'w' });
    expect(window.state()).toEqual({
      isOpen: false,
      outcome: { kind: 'saved', walletId: 'w' },
    });
    window.open();
    expect(window.state()).toEqual({ isOpen: true, outcome: null });
    expect(done).toEqual(['shown', 'destroyed', 'shown']);
  });

  it('does nothing on what is said of a window that is gone', () => {
    const { window, done, tell } = open();
    tell('closed');
    tell('locked');
    vi.advanceTimersByTime(IDLE_MS);
    expect(window.state().outcome).toEqual({ kind: 'ended', why: 'closed' });
    expect(done).toEqual(['shown', 'destroyed']);
  });

  it('is not there where there are no windows', () => {
    const window = createPrivateWindow(
      null,
      openMnemonicSessions(() => new Date()),
    );
    expect(window.open()).toBe(false);
    expect(window.state()).toEqual({ isOpen: false, outcome: null });
  });
});
