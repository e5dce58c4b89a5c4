import type { ChecklistEntry } from '../checklist-item.ts';

/** What to have ready before leaving a venue. */
export const LEAVING_ITEMS = [
  {
    id: 'withdrawal_tested',
    area: 'leaving',
    lesson: 'run_on_withdrawals',
    level: 'essential',
    appliesWhen: ['coins_at_venues'],
    check: 'either',
    accepts: ['note', 'file'],
    expiresAfterMonths: 3,
    minutes: 20,
    source: 'fed_letter_479',
  },
  {
    id: 'exit_route_ready',
    area: 'leaving',
    lesson: 'days_to_halt',
    level: 'essential',
    appliesWhen: ['coins_at_venues'],
    check: 'declared',
    accepts: ['note'],
    expiresAfterMonths: 6,
    minutes: 30,
    source: 'fed_letter_479',
  },
] as const satisfies readonly ChecklistEntry[];
