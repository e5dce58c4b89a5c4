import type { dueNotices as englishNotices, reminders as english } from '../en/reminders.ts';

export const reminders: typeof english = {
  title: 'Wat verloopt en wat moet',
  more: { one: 'Nog één', other: 'Nog {count}' },
  overdue: 'sinds {day}',
  today: 'vandaag',
  soon: { one: 'morgen, {day}', other: 'over {count} dagen, {day}' },
  urgencies: { overdue: 'Te laat', week: 'Binnen een week', month: 'Binnen een maand' },
  subjects: {
    rung: '{wallet}, sport {rung}',
    plan: 'Vertrekplan van {venue}: het wachten is voorbij',
    goal: {
      custodial_share: 'Je doel: minder dan {target} % bij anderen',
      score: 'Je doel: een blootstelling onder {target}',
    },
    prices: 'Prijzen van meer dan een week oud: {assets}',
    leaf: 'Je saldo in het bewijs van reserves van {venue}',
    backup: {
      never: 'Een eerste back-up van je gegevens',
      old: 'De back-up van je gegevens',
      changed: 'Een nieuwe back-up: hier staat veel dat niet in de laatste zit',
      unread: 'Controleer je laatste back-up een keer, dan weet je dat hij werkt',
    },
  },
  open: 'Openen',
  openOf: 'Openen: {title}',
  count: {
    one: 'Eén ding is te laat of moet binnen een week',
    other: '{count} dingen zijn te laat of moeten binnen een week',
  },
};

export const dueNotices: typeof englishNotices = {
  overdue: {
    one: 'Er is iets op je lijst te laat.',
    other: 'Er zijn {count} dingen op je lijst te laat.',
  },
  week: {
    one: 'Er moet iets binnen een week.',
    other: 'Er moeten {count} dingen binnen een week.',
  },
};
