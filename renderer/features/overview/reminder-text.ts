import type { Texts } from '../../i18n/use-texts.tsx';
import type { ReminderLine } from './reminder-screen.ts';

/** What a reminder is about, in words. */
export function reminderTitle({ subject }: ReminderLine, { t, say, format }: Texts): string {
  const text = t.reminders.subjects;
  switch (subject.kind) {
    case 'item':
      return t.checklist.items[subject.itemId].title;
    case 'rung': {
      const { title: rung } = t.ladder.rungs[subject.rung];
      return say(text.rung, { wallet: subject.walletName, rung });
    }
    case 'plan':
      return say(text.plan, { venue: subject.venueName });
    case 'goal':
      return say(text.goal[subject.measure], { target: format.count(subject.target) });
    case 'prices':
      return say(text.prices, { assets: subject.assets.join(', ') });
    case 'leaf':
      return say(text.leaf, { venue: subject.venueName });
    case 'backup':
      return text.backup[subject.why];
  }
}

/** When it ends or ended, in days where that is soon. */
export function reminderDay({ at, urgency, daysLeft }: ReminderLine, texts: Texts): string {
  const { t, say, format } = texts;
  const day = format.day(at);
  if (urgency === 'overdue') return say(t.reminders.overdue, { day });
  return daysLeft === 0 ? t.reminders.today : say(t.reminders.soon, { count: daysLeft, day });
}
