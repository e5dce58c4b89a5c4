import type { Urgency } from './reminder.ts';

/** Up to how many days ahead each urgency goes, the most urgent first. Our own choices. */
export const URGENCY_RULES: readonly {
  readonly urgency: Exclude<Urgency, 'overdue'>;
  readonly withinDays: number;
  readonly why: string;
}[] = [
  {
    urgency: 'week',
    withinDays: 7,
    why: 'What asks for a device, a paper in another place or a venue takes a weekend to do.',
  },
  {
    urgency: 'month',
    withinDays: 30,
    why: 'Restoring a backup or asking a venue for papers is planned; further ahead nobody acts.',
  },
];
