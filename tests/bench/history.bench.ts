import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STAND_IN } from '../../scripts/app-shell.ts';
import { ensureChromium } from '../../scripts/ensure-chromium.ts';
import { openVault } from '../../main/services/vault/vault.ts';
import { deriveKey } from '../support/test-vault.ts';
import { catalogs } from '../../renderer/i18n/catalog.ts';
import { launchApp } from '../e2e/support/running-app.ts';
import { ASSETS, DAYS, tenYears } from './history/ten-years.ts';
import { describeTimes } from './times.ts';

// Ten years of daily snapshots with fifty coins that all change every day, and a price of each for every day: opening the vault, saving a change, and the
// chart of all of it. The file is read and written on the disk of the temporary folder.
const ROUNDS = 9;
const folder = mkdtempSync(join(tmpdir(), 'holdfast-history-'));
const log = {
  failure: (what: string, error: unknown) => process.stderr.write(`${what} ${String(error)}\n`),
};
const options = {
  folder,
  appVersion: 'bench',
  now: () => new Date(),
  log,
  deriveKey,
} as unknown as Parameters<typeof openVault>[0];

const bytes = Buffer.from(JSON.stringify(tenYears()));
const first = await openVault(options);
await first.update(() => ({ ok: true, value: tenYears() }));
first.close();

const plain: number[] = [];
const opens: number[] = [];
const saves: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  plain.push(timePlainWrite());
  const from = performance.now();
  const vault = await openVault(options);
  vault.read();
  opens.push(performance.now() - from);
  const before = performance.now();
  await vault.update((profile) => ({
    ok: true,
    value: {
      ...profile,
      goals: [
        { measure: 'score', target: round, by: '2027-01-01', createdAt: new Date().toISOString() },
      ],
    },
  }));
  saves.push(performance.now() - before);
  vault.close();
}
process.stdout.write(
  `  ${DAYS} days × ${ASSETS} coins  ${(bytes.length / 1e6).toFixed(1)} MB of JSON\n`,
);
process.stdout.write(`  open   ${describeTimes(opens)}; goal: at most 300\n`);
process.stdout.write(`  save   ${describeTimes(saves)}; goal: at most 150\n`);
process.stdout.write(
  `  plain  ${describeTimes(plain)}: the same bytes written once and synced, as the least a save can cost\n`,
);
process.stdout.write(`  chart  ${describeTimes(await timeCharts())}; goal: at most 100\n`);
rmSync(folder, { recursive: true, force: true });

function timePlainWrite(): number {
  const path = join(folder, 'plain');
  const from = performance.now();
  const file = openSync(path, 'w');
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  const time = performance.now() - from;
  rmSync(path);
  return time;
}

/** In the window: from choosing a range to the frame in which its line is drawn. */
async function timeCharts(): Promise<readonly number[]> {
  ensureChromium();
  const run = await launchApp({
    shell: STAND_IN,
    profile: folder,
    locale: 'en-GB',
    colorScheme: 'light',
  });
  const { page } = run;
  const t = catalogs.en;
  const times: number[] = [];
  try {
    await page.getByRole('button', { name: t.welcome.start }).click();
    await page.getByRole('navigation').getByRole('button', { name: t.shell.nav.exposure }).click();
    await page.getByRole('button', { name: t.history.open, exact: true }).click();
    await page.getByRole('heading', { name: t.history.chartTitle }).waitFor();
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.getByLabel(t.history.ranges.month, { exact: true }).click();
      times.push(
        await page.getByLabel(t.history.ranges.all, { exact: true }).evaluate(async (radio) => {
          const start = performance.now();
          (radio as HTMLInputElement).click();
          await new Promise((resolve) => {
            requestAnimationFrame(() => setTimeout(resolve, 0));
          });
          return performance.now() - start;
        }),
      );
    }
  } finally {
    await run.close();
  }
  return times;
}
