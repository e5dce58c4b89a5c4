import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../../main/domain/profile/profile-schema.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../main/domain/profile/profile.ts';
import {
  backupReminders,
  BACKUP_RULES,
} from '../../../../main/domain/reminders/backup-reminders.ts';
import { storedProfile } from '../../../support/stored-profiles.ts';

/** The day that everything in the stored profile was put in. */
const START = '2026-11-28T13:00:00.000Z';

const stored = (): Profile => {
  const read = readProfile(storedProfile(5));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

const after = (days: number): string =>
  new Date(Date.parse(START) + days * 86_400_000).toISOString();

const backedUp = (change: Partial<Profile> = {}, checkedAt: string | null = START): Profile => ({
  ...stored(),
  lastBackup: { at: START, sha256: '0f'.repeat(32), checkedAt },
  ...change,
});

/** Why a backup is asked for that is due by then. */
const dueAt = (profile: Profile, at: string): readonly string[] =>
  backupReminders(profile, at).flatMap(({ subject, at: due }) =>
    subject.kind === 'backup' && due <= at ? [subject.why] : [],
  );

const declared = (count: number): Profile['declarations'] =>
  Array.from({ length: count }, () => ({ itemId: 'x', note: 'Done', at: after(20) }));

describe('a backup that was never made', () => {
  const never = (change: Partial<Profile> = {}): Profile => ({
    ...stored(),
    lastBackup: null,
    ...change,
  });

  it('is asked for a week after the first wallet or venue', () => {
    expect(dueAt(never(), after(6.9))).toEqual([]);
    expect(dueAt(never(), after(7))).toEqual(['never']);
    expect(dueAt(never({ venues: [] }), after(7))).toEqual(['never']);
    expect(dueAt(never({ wallets: [] }), after(7))).toEqual(['never']);
  });

  it('is not asked for where there is neither', () => {
    expect(dueAt(EMPTY_PROFILE, after(900))).toEqual([]);
    expect(dueAt(never({ wallets: [], venues: [] }), after(900))).toEqual([]);
  });
});

describe('a backup that was made', () => {
  it('is not asked for again while little changed, until its term ends', () => {
    expect(dueAt(backedUp(), after(150))).toEqual([]);
    expect(dueAt(backedUp(), after(183))).toEqual(['old']);
  });

  it('is asked for a week after a new wallet', () => {
    const wallets = stored().wallets.map((wallet) => ({ ...wallet, createdAt: after(10) }));
    expect(dueAt(backedUp({ wallets }), after(16.9))).toEqual([]);
    expect(dueAt(backedUp({ wallets }), after(17))).toEqual(['changed']);
  });

  it('is asked for at once when much was put in since', () => {
    const { count } = BACKUP_RULES.changes;
    expect(dueAt(backedUp({ declarations: declared(count - 1) }), after(21))).toEqual([]);
    expect(dueAt(backedUp({ declarations: declared(count) }), after(21))).toEqual(['changed']);
  });

  it('is asked for once, by its term where that has ended too', () => {
    expect(dueAt(backedUp({ declarations: declared(50) }, null), after(200))).toEqual(['old']);
  });

  it('is to be read back a week later, and not any more shortly before it is made anew', () => {
    expect(dueAt(backedUp({}, null), after(6.9))).toEqual([]);
    expect(dueAt(backedUp({}, null), after(7))).toEqual(['unread']);
    expect(dueAt(backedUp({}, null), after(160))).toEqual([]);
  });
});
