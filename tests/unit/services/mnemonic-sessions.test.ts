import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entropyToWords } from '../../../main/domain/mnemonic/entropy-to-words.ts';
import { mixEntropy, SYSTEM_BYTES } from '../../../main/domain/mnemonic/mix-entropy.ts';
import { BIP39_LISTS } from '../../../main/domain/secrets/seed-word-lists.ts';
import { IDLE_MS, openMnemonicSessions } from '../../../main/services/mnemonic-sessions.ts';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const open = () => openMnemonicSessions(() => new Date());
const some = () => Uint8Array.from({ length: 16 }, (_, at) => at + 1);
const ZEROS = new Uint8Array(16);

describe('the bytes of a session', () => {
  it('are wiped at its end', () => {
    const sessions = open();
    const entropy = some();
    const id = sessions.open(entropy);
    expect(sessions.use(id)?.entropy).toEqual(some());
    sessions.end(id);
    expect(entropy).toEqual(ZEROS);
    expect(sessions.use(id)).toBeNull();
  });

  it('are wiped when another one begins', () => {
    const sessions = open();
    const entropy = some();
    const first = sessions.open(entropy);
    const second = sessions.open(some());
    expect(entropy).toEqual(ZEROS);
    expect([sessions.isOpen(first), sessions.isOpen(second)]).toEqual([false, true]);
  });

  it('are wiped after half an hour in which nobody asked, though nobody asks then either', () => {
    const sessions = open();
    const entropy = some();
    const id = sessions.open(entropy);
    vi.advanceTimersByTime(IDLE_MS - 1);
    expect(sessions.use(id)?.entropy).toEqual(some());
    vi.advanceTimersByTime(IDLE_MS - 1);
    expect(entropy).toEqual(some());
    vi.advanceTimersByTime(1);
    expect(entropy).toEqual(ZEROS);
  });

  it('are wiped at the first question after a time in which the computer slept', () => {
    let clock = 0;
    const sessions = openMnemonicSessions(() => new Date(clock));
    const entropy = some();
    const id = sessions.open(entropy);
    clock = IDLE_MS;
    expect(sessions.isOpen(id)).toBe(false);
    expect(entropy).toEqual(ZEROS);
  });

  it('stay when the end of another session is asked for', () => {
    const sessions = open();
    const id = sessions.open(some());
    sessions.end('another');
    expect(sessions.isOpen(id)).toBe(true);
  });
});

describe('the generator', () => {
  it('gives no phrase twice in 10,000, and every word as often as chance would', () => {
    const sessions = open();
    const english = new Map(BIP39_LISTS[0]?.map((word, index) => [word, index]));
    const counts = Array.from({ length: 2048 }, () => 0);
    const seen = new Set<string>();
    for (let made = 0; made < 10_000; made += 1) {
      const words = entropyToWords(mixEntropy(sessions.randomBytes(SYSTEM_BYTES), null, 16));
      if (!words.ok) throw new Error('no words');
      seen.add(words.value.join(' '));
      for (const word of words.value) {
        const index = english.get(word) ?? -1;
        counts[index] = (counts[index] ?? 0) + 1;
      }
    }
    expect(seen.size).toBe(10_000);
    const expected = (10_000 * 12) / 2048;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 2047 degrees of freedom: mean 2047, deviation 64. Fair words leave six deviations once in a billion runs.
    expect(chiSquare).toBeGreaterThan(2047 - 6 * 64);
    expect(chiSquare).toBeLessThan(2047 + 6 * 64);
  });

  it('is that of the platform: nothing in the program uses another', () => {
    const root = new URL('../../../', import.meta.url).pathname;
    const sources = ['main', 'preload', 'renderer'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
        .map((one) => join(one.parentPath, one.name)),
    );
    expect(sources.length).toBeGreaterThan(100);
    const other = sources.filter((file) => readFileSync(file, 'utf8').includes('Math.random'));
    expect(other).toEqual([]);
  });
});
