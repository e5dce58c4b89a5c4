import { defineConfig } from '@playwright/test';
import type { ShellOptions } from './e2e/support/app-fixture.ts';

/** Every spec runs twice: on the stand-in, and on Electron itself wherever its binary is installed. */
export default defineConfig<ShellOptions>({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  globalSetup: './e2e/support/prepare.ts',
  // A busy computer takes long over each start, and over the first load of the wallet engine.
  timeout: 120_000,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    { name: 'stand-in', use: { shellKind: 'stand-in' } },
    { name: 'electron', use: { shellKind: 'electron' } },
  ],
});
