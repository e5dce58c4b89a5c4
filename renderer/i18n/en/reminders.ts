/** What expires and what is due. */
export const reminders = {
  title: 'Due and expiring',
  more: { one: 'One more', other: '{count} more' },
  overdue: 'since {day}',
  today: 'today',
  soon: { one: 'tomorrow, {day}', other: 'in {count} days, {day}' },
  urgencies: { overdue: 'Overdue', week: 'Within a week', month: 'Within a month' },
  subjects: {
    rung: '{wallet}, rung {rung}',
    plan: 'Exit plan of {venue}: the wait ends',
    goal: {
      custodial_share: 'Your goal: less than {target} % with others',
      score: 'Your goal: an exposure score under {target}',
    },
    prices: 'Prices over a week old: {assets}',
    leaf: 'Your balance in the proof of reserves of {venue}',
    backup: {
      never: 'A first backup of your data',
      old: 'The backup of your data',
      changed: 'A new backup: much is here that the last one does not hold',
      unread: 'Check your last backup once, so that you know it works',
    },
  },
  open: 'Open',
  openOf: 'Open: {title}',
  count: {
    one: 'One thing is overdue or due within a week',
    other: '{count} things are overdue or due within a week',
  },
};

/** What the desktop tells. It names nothing, since others may see the screen. */
export const dueNotices = {
  overdue: {
    one: 'Something on your list is overdue.',
    other: '{count} things on your list are overdue.',
  },
  week: {
    one: 'Something is due within a week.',
    other: '{count} things are due within a week.',
  },
};
