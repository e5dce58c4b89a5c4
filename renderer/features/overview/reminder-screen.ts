import type { Output } from '../../../preload/contract.ts';
import type { Screen } from '../../screen.ts';

export type ReminderLine = Output<'reminder.list'>['reminders'][number];

/** Where what a reminder is about can be done. */
export function reminderScreen({ subject }: ReminderLine): Screen {
  switch (subject.kind) {
    case 'item':
      return { name: 'checklist', itemId: subject.itemId };
    case 'rung':
      return { name: 'wallet', walletId: subject.walletId, part: 'ladder' };
    case 'plan':
      return { name: 'plan', planId: subject.planId };
    case 'goal':
      return { name: 'history' };
    case 'prices':
      return { name: 'exposure' };
    case 'leaf':
      return { name: 'exposure', venueId: subject.venueId };
    case 'backup':
      return { name: 'settings' };
  }
}
