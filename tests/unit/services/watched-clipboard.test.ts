import { describe, expect, it } from 'vitest';
import {
  openWatchedClipboard,
  waitQuietly,
  type Wait,
} from '../../../main/services/watched-clipboard.ts';
import { openMemoryClipboard } from '../../support/memory-clipboard.ts';

const MINE = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const OTHER = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';

/** A clipboard whose time passes at once; `during` says what happens while so many milliseconds have gone by. */
function openClipboard(during: Readonly<Record<number, () => void | Promise<void>>> = {}) {
  const system = openMemoryClipboard();
  const waits: number[] = [];
  let now = 0;
  const wait: Wait = async (ms, signal) => {
    waits.push(ms);
    now += ms;
    await during[now]?.();
    return !signal.aborted;
  };
  return { system, waits, clipboard: openWatchedClipboard(system, wait) };
}

describe('an address in the clipboard', () => {
  it('is looked at after 0.5, 2 and 10 seconds', async () => {
    const { clipboard, waits } = openClipboard();
    await clipboard.copy(MINE);
    expect(await clipboard.watch()).toEqual({ state: 'kept', afterMs: 10_000 });
    expect(waits).toEqual([500, 1500, 8000]);
  });

  it.each([
    [500, OTHER, 'other_address'],
    [2000, MINE.replace('609gcawut', '7qqvghsr9'), 'look_alike'],
    [10_000, 'hello', 'something_else'],
    [2000, '', 'empty'],
  ])('that is something else after %i ms is told at that look', async (at, text, state) => {
    const opened = openClipboard({ [at]: () => opened.system.writeText(text) });
    await opened.clipboard.copy(MINE);
    const watch = await opened.clipboard.watch();
    expect(watch).toEqual({ state, afterMs: at });
  });

  it('is no longer watched once something newer was copied here', async () => {
    const opened = openClipboard({ 2000: () => opened.clipboard.copy(OTHER) });
    await opened.clipboard.copy(MINE);
    expect(await opened.clipboard.watch()).toMatchObject({ state: 'unwatched' });
    expect(await opened.clipboard.watch()).toMatchObject({ state: 'kept' });
  });

  it('is not watched where nothing was copied, or there is no clipboard', async () => {
    expect(await openClipboard().clipboard.watch()).toMatchObject({ state: 'unwatched' });
    const none = openWatchedClipboard(null, async () => true);
    await none.copy(MINE);
    expect(await none.watch()).toMatchObject({ state: 'unwatched' });
  });

  it('is not watched where another program holds the clipboard', async () => {
    const system = {
      ...openMemoryClipboard(),
      readText: () => Promise.reject(new Error('what stands in the clipboard')),
    };
    const clipboard = openWatchedClipboard(system, async () => true);
    await clipboard.copy(MINE);
    expect(await clipboard.watch()).toEqual({ state: 'unwatched', afterMs: 0 });
  });
});

describe('waiting by the system’s timers', () => {
  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const waiting = waitQuietly(60_000, stop.signal);
    stop.abort();
    expect(await waiting).toBe(false);
  });

  it('ends by itself', async () => {
    expect(await waitQuietly(1, new AbortController().signal)).toBe(true);
  });
});
