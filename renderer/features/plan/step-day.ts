import type { StepData } from './plan-data.ts';

/** The day that belongs to a step: when it was recorded, or until when it waits; null where it has none. */
export function stepDay({ state }: StepData): string | null {
  switch (state.kind) {
    case 'waiting':
      return state.until;
    case 'done':
    case 'skipped':
      return state.entry?.at ?? null;
    case 'open':
    case 'due':
      return null;
  }
}
