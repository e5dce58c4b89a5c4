import type { SkipRule } from './layout.ts';

/** Leaves out what failed, was cancelled or is under way: only these statuses, in lower case, are done. */
export function onlyStatus(column: string, done: readonly string[]): SkipRule {
  return {
    reason: 'status_not_completed',
    when: (row) => !done.includes(row.cell(column).toLowerCase()),
  };
}
