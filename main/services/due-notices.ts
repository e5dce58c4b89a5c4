import type { Locale, Settings } from '../../preload/shapes.ts';
import { fill } from '../../renderer/i18n/fill.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { zoneClock } from '../domain/checklist/zone-clock.ts';
import type { LocalMoment } from '../domain/reminders/judge-due.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import type { ShowNotice } from './chain-notices.ts';

export type DueNotices = {
  /** Tells once a day that something is overdue or due within a week, where the user wants to be told. */
  readonly tell: (gather: () => readonly Reminder[]) => void;
};

type Surroundings = {
  readonly show: ShowNotice | null;
  readonly settings: () => Pick<Settings, 'dueNotices'>;
  readonly locale: () => Locale;
  readonly moment: () => LocalMoment;
  /** The day on which was told last. It stands on the disk, so that a new start does not repeat it. */
  readonly toldOn: { readonly get: () => string | null; readonly set: (day: string) => void };
};

/** Calls the user for what is due. Whoever stands beside the screen reads it too, so it says how many and nothing else. */
export function openDueNotices(surroundings: Surroundings): DueNotices {
  const { show, settings, locale, moment, toldOn } = surroundings;
  return {
    tell: (gather) => {
      if (show === null || !settings().dueNotices) return;
      const today = dayOf(moment());
      if (toldOn.get() === today) return;
      const body = bodyOf(gather(), locale());
      if (body === null) return;
      toldOn.set(today);
      show({ title: mainTexts(locale()).chainNotices.title, body });
    },
  };
}

/** The day on the user's calendar, `2026-11-30`. */
function dayOf({ at, timeZone }: LocalMoment): string {
  return new Date(zoneClock(timeZone).wallAt(Date.parse(at))).toISOString().slice(0, 10);
}

function bodyOf(reminders: readonly Reminder[], locale: Locale): string | null {
  const text = mainTexts(locale).dueNotices;
  const countOf = (wanted: Reminder['urgency']): number =>
    reminders.filter(({ urgency }) => urgency === wanted).length;
  const [overdue, week] = [countOf('overdue'), countOf('week')];
  const said = [
    ...(overdue > 0 ? [fill(text.overdue, { count: overdue }, locale)] : []),
    ...(week > 0 ? [fill(text.week, { count: week }, locale)] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}
