import { describe, expect, it } from 'vitest';
import { cutAfterEach, recordSaves } from './storage/power-cuts.ts';
import { strace, SUITES } from './storage/suites.ts';

// The long forms: `npm run faults`.
describe('what is saved outlasts', { timeout: 120_000 }, () => {
  for (const { name, what, missing, inTests, run } of SUITES) {
    if (!inTests) continue;
    it.skipIf(missing !== null)(`${name}: ${what}`, async () => {
      const { runs, failures } = await run('short');
      expect(failures).toEqual([]);
      expect(runs).toBeGreaterThan(0);
    });
  }

  // A disk that loses what was never synced has to lose it here too, else cuts of the power would show nothing.
  it.skipIf(strace === '')('power: cuts notice a program that syncs nothing', async () => {
    const recorded = await recordSaves(strace, 1);
    const careless = await cutAfterEach(recorded.filter(({ does }) => does !== 'sync'));
    expect(careless.failures).not.toEqual([]);
  });
});
