import { chromium } from 'playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IS_ROOT, STAND_IN } from '../../scripts/app-shell.ts';
import { ensureChromium } from '../../scripts/ensure-chromium.ts';
import { launchApp } from '../e2e/support/running-app.ts';
import { describeTimes, median } from './times.ts';

// Cold start: a new profile, from starting the process to the first text in the window, on the stand-in. Beside it, in
// turns, the same Chromium started by the same runner with a page of one line: what no app can be faster than here.
const ROUNDS = 10;
const executablePath = ensureChromium();
const app: number[] = [];
const bare: number[] = [];

for (let round = 0; round <= ROUNDS; round += 1) {
  const times = [await timeBare(), await timeApp()] as const;
  // The first round fills the system's file cache and is not counted.
  if (round === 0) continue;
  bare.push(times[0]);
  app.push(times[1]);
}

process.stdout.write(`  Holdfast on the stand-in  ${describeTimes(app)}; goal: at most 1500\n`);
process.stdout.write(`  Chromium with one line    ${describeTimes(bare)}\n`);
process.stdout.write(`  ratio of the medians      ${(median(app) / median(bare)).toFixed(2)}\n`);

async function timeApp(): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  const from = performance.now();
  const run = await launchApp({
    shell: STAND_IN,
    profile,
    locale: 'en-GB',
    colorScheme: 'light',
  });
  const time = performance.now() - from;
  await run.close();
  rmSync(profile, { recursive: true, force: true });
  return time;
}

async function timeBare(): Promise<number> {
  const from = performance.now();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !IS_ROOT });
  const page = await browser.newPage();
  await page.goto('data:text/html,<p>Holdfast</p>');
  await page.waitForFunction(() => document.body.innerText.trim() !== '');
  const time = performance.now() - from;
  await browser.close();
  return time;
}
