import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What closed connections still hold is let go within a few turns. */
const SETTLING_TURNS = 5;
const TURN_MS = 50;

/** What is in use once the rubbish is gone. */
export async function usedBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < SETTLING_TURNS; turn += 1) {
    collect();
    await setTimeout(TURN_MS);
  }
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
