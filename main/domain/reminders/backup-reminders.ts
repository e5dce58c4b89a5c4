import { addMonths } from '../checklist/add-months.ts';
import { BACKUP_MONTHS } from '../checklist/look-at-upkeep.ts';
import type { Profile } from '../profile/profile.ts';
import type { BackupWhy, DatedSubject } from './reminder.ts';

const DAY_MS = 86_400_000;

/** When a backup is asked for besides its term. Our own choices. */
export const BACKUP_RULES = {
  first: { days: 7, why: 'Whoever only tries Holdfast for an evening has nothing to lose yet.' },
  newWallet: { days: 7, why: 'Without its description, a wallet of several keys cannot be found.' },
  changes: { count: 20, why: 'Typing in more than that a second time takes an evening.' },
  readBack: { days: 7, why: 'A backup that nobody ever read back is a hope, not a backup.' },
  /** Shortly before it is made anew, reading the old one back is wasted work. */
  settled: { days: 30 },
} as const;

/** What is due about backups of the data. Besides the term only what is due already: nobody is pressed beforehand. */
export function backupReminders(profile: Profile, at: string): readonly DatedSubject[] {
  const { lastBackup } = profile;
  if (lastBackup === null) return alreadyDue('never', firstDue(profile), at);
  const term = addMonths(lastBackup.at, BACKUP_MONTHS);
  const changed = alreadyDue('changed', changesDue(profile, lastBackup.at), at);
  const old: DatedSubject = { subject: { kind: 'backup', why: 'old' }, at: term };
  if (changed.length > 0) return term <= at ? [old] : changed;
  const isSettled = at < plusDays(term, -BACKUP_RULES.settled.days);
  const isUnread = lastBackup.checkedAt === null && isSettled;
  const readBack = plusDays(lastBackup.at, BACKUP_RULES.readBack.days);
  return [old, ...alreadyDue('unread', isUnread ? readBack : null, at)];
}

function alreadyDue(why: BackupWhy, due: string | null, at: string): readonly DatedSubject[] {
  return due === null || due > at ? [] : [{ subject: { kind: 'backup', why }, at: due }];
}

/** A while after the first wallet or venue; null while there is none. */
function firstDue({ wallets, venues }: Profile): string | null {
  const [first] = [...wallets, ...venues].map(({ createdAt }) => createdAt).toSorted();
  return first === undefined ? null : plusDays(first, BACKUP_RULES.first.days);
}

/** A while after the first new wallet, or when so much else was put in; the earlier of both. */
function changesDue(profile: Profile, since: string): string | null {
  const newer = (times: readonly string[]): readonly string[] =>
    times.filter((time) => time > since).toSorted();
  const [wallet] = newer(profile.wallets.map(({ createdAt }) => createdAt));
  const many = newer(timesOf(profile))[BACKUP_RULES.changes.count - 1];
  const dues = [
    ...(wallet === undefined ? [] : [plusDays(wallet, BACKUP_RULES.newWallet.days)]),
    ...(many === undefined ? [] : [many]),
  ].toSorted();
  return dues[0] ?? null;
}

/** When each thing was put in by hand or file; what a server told can be asked again. */
function timesOf(profile: Profile): readonly string[] {
  const { venues, holdings, imports, wallets, declarations, exclusions, plans } = profile;
  return [
    ...[...venues, ...wallets, ...profile.servers].map(({ createdAt }) => createdAt),
    ...holdings.map(({ asOf }) => asOf),
    ...[...imports, ...profile.priceFiles].map(({ committedAt }) => committedAt),
    ...declarations.map(({ at, saidAt }) => saidAt ?? at),
    ...wallets.flatMap(({ evidence, handedOut }) =>
      [...evidence, ...handedOut].map(({ at }) => at),
    ),
    ...[...exclusions, ...plans.flatMap(({ log }) => log)].map(({ at }) => at),
    ...profile.leafProofs.map(({ verifiedAt }) => verifiedAt),
  ];
}

function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString();
}
