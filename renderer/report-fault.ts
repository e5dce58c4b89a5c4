import type { PageFault } from '../preload/diagnostics-calls.ts';
import { call } from './api.ts';

const PLACE = /\/(?<file>[\w-]{1,60}\.js)[^:/]*:(?<line>\d{1,7}):(?<column>\d{1,7})\)?$/;
const MOST_PLACES = 12;

/** Has a fault of the window noted: its class and its places in our files, never what it says. */
export async function reportFault(error: unknown): Promise<void> {
  try {
    await call('diagnostics.noteFault', faultOf(error));
  } catch {
    // Nobody is there to be told, and a fault must not become two.
  }
}

function faultOf(error: unknown): PageFault {
  if (!(error instanceof Error)) return { kind: 'other', places: [] };
  const { name, stack = '' } = error;
  const places = stack.split('\n').flatMap((line) => {
    const at = PLACE.exec(line.trim())?.groups;
    if (at?.['file'] === undefined) return [];
    return [{ file: at['file'], line: Number(at['line']), column: Number(at['column']) }];
  });
  return { kind: name.slice(0, 40), places: places.slice(0, MOST_PLACES) };
}

/** Reports what no screen catches: faults in handlers of events and in what nobody waits for. */
export function reportUncaughtFaults(): void {
  globalThis.addEventListener('error', ({ error }) => void reportFault(error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => void reportFault(reason));
}
