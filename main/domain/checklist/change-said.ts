import type { Fault } from '../fault.ts';
import { fail, succeed, type Result } from '../result.ts';
import { CATALOG, type ChecklistItem } from './catalog.ts';
import type { Said } from './checklist.ts';
import type { Declaration, EvidenceFile } from './declaration.ts';
import { zoneClock } from './zone-clock.ts';

/** The moment of now, ISO 8601 UTC, and the zone of the user's calendar (IANA). */
export type Stamp = { readonly at: string; readonly timeZone: string };

/** What the user shows for an item. `day` is when it was done, by their calendar; today where it is left out. */
export type Shown = {
  readonly itemId: string;
  readonly note: string;
  readonly who?: string;
  readonly day?: string;
  readonly file?: EvidenceFile;
};

export type DeclareFault = Fault<
  'not_found' | 'automatic_item' | 'note_missing' | 'file_unsuited' | 'day_in_future'
>;
export type ExcludeFault = Fault<'not_found' | 'automatic_item' | 'note_missing'>;

/** Shortest note that says anything. */
const LEAST_WORDS = 3;

/** Adds evidence for an item. A tick needs words or a file, and an item that Holdfast alone checks takes neither. */
export function declareItem<S extends Said>(
  said: S,
  shown: Shown,
  stamp: Stamp,
): Result<S, DeclareFault> {
  const item = declarable(shown.itemId);
  if (!item.ok) return item;
  if (shown.file !== undefined && !item.value.accepts.includes('file')) {
    return fail({ code: 'file_unsuited', fields: ['file'] });
  }
  if (shown.file === undefined && shown.note.length < LEAST_WORDS) {
    return fail({ code: 'note_missing', fields: ['note'] });
  }
  const at = momentOf(shown.day, stamp);
  if (at === null) return fail({ code: 'day_in_future', fields: ['day'] });
  return succeed({ ...said, declarations: [...said.declarations, written(shown, at, stamp)] });
}

/** What is kept of it: only what was given. */
function written({ itemId, note, who = '', file }: Shown, at: string, now: Stamp): Declaration {
  return {
    itemId,
    note,
    at,
    timeZone: now.timeZone,
    ...(at === now.at ? {} : { saidAt: now.at }),
    ...(who === '' ? {} : { who }),
    ...(file === undefined ? {} : { file }),
  };
}

/** Takes back everything that stands for an item. It stays written down, with the day on which it was taken back. */
export function takeBackItem<S extends Said>(
  said: S,
  itemId: string,
  at: string,
): Result<S, Fault<'not_found'>> {
  const declarations = takenBack(said.declarations, itemId, at);
  return declarations === null
    ? fail({ code: 'not_found', fields: ['itemId'] })
    : succeed({ ...said, declarations });
}

/** Says that an item does not concern the user, and why. What Holdfast alone checks cannot be talked away. */
export function excludeItem<S extends Said>(
  said: S,
  { itemId, reason }: { readonly itemId: string; readonly reason: string },
  at: string,
): Result<S, ExcludeFault> {
  const item = declarable(itemId);
  if (!item.ok) return item;
  if (reason.length < LEAST_WORDS) return fail({ code: 'note_missing', fields: ['reason'] });
  return succeed({ ...said, exclusions: [...said.exclusions, { itemId, reason, at }] });
}

/** Says that an item does concern the user after all. */
export function includeItem<S extends Said>(
  said: S,
  itemId: string,
  at: string,
): Result<S, Fault<'not_found'>> {
  const exclusions = takenBack(said.exclusions, itemId, at);
  return exclusions === null
    ? fail({ code: 'not_found', fields: ['itemId'] })
    : succeed({ ...said, exclusions });
}

function declarable(itemId: string): Result<ChecklistItem, Fault<'not_found' | 'automatic_item'>> {
  const item = CATALOG.find(({ id }) => id === itemId);
  if (item === undefined) return fail({ code: 'not_found', fields: ['itemId'] });
  if (item.check === 'automatic') return fail({ code: 'automatic_item', fields: ['itemId'] });
  return succeed(item);
}

/** Now for today, else the first moment of the day by the user's calendar; null for a day that is still to come. */
function momentOf(day: string | undefined, { at, timeZone }: Stamp): string | null {
  const clock = zoneClock(timeZone);
  const today = new Date(clock.wallAt(Date.parse(at))).toISOString().slice(0, 10);
  if (day === undefined || day === today) return at;
  return day > today ? null : new Date(clock.instantOf(Date.parse(day))).toISOString();
}

/** The list with all that stands for an item taken back; null where nothing stands. */
function takenBack<T extends { readonly itemId: string; readonly takenBackAt?: string }>(
  list: readonly T[],
  itemId: string,
  at: string,
): readonly T[] | null {
  const stands = (one: T): boolean => one.itemId === itemId && one.takenBackAt === undefined;
  return list.some(stands)
    ? list.map((one) => (stands(one) ? { ...one, takenBackAt: at } : one))
    : null;
}
