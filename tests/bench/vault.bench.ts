import { argon2id } from 'hash-wasm';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STAND_IN } from '../../scripts/app-shell.ts';
import { ensureChromium } from '../../scripts/ensure-chromium.ts';
import { openVault, type Vault } from '../../main/services/vault/vault.ts';
import { catalogs } from '../../renderer/i18n/catalog.ts';
import { deriveKey, openTestLog } from '../support/test-vault.ts';
import { launchApp } from '../e2e/support/running-app.ts';
import { tenYears } from './history/ten-years.ts';
import { describeTimes } from './times.ts';

// The vault with ten years of daily snapshots and prices (history.bench.ts), sealed with a passphrase: setting it, opening, saving, and the start of the app.
// Beside it in the same run: the same without a passphrase, and Argon2id at the strength that Sparrow uses (256 MiB, 10 passes, 4 lanes; here one after another).
const ROUNDS = 9;
const PASSPHRASE = 'lantern otter 93 quarry';
const folder = mkdtempSync(join(tmpdir(), 'holdfast-vault-'));
const now = (): Date => new Date();
const t = catalogs.en;

const plainVault = await open();
await plainVault.update(() => ({ ok: true, value: tenYears() }));
print('save, no passphrase', await timeSaves(plainVault), 'goal: at most 150');
const before = performance.now();
await plainVault.changePassphrase({ current: null, next: PASSPHRASE });
print('set a passphrase', [performance.now() - before], 'the key is made until it takes 500');
const key = plainVault.key();
print('save, sealed', await timeSaves(plainVault), 'goal: at most 150');
plainVault.close();
process.stdout.write(
  `  file                 ${(statSync(join(folder, 'vault.holdfast')).size / 1e6).toFixed(1)} MB; ${String(key?.kdf.memoryKiB)} KiB, ${String(key?.kdf.passes)} passes\n`,
);
await timeUnlocks();
await timeStarts();
rmSync(folder, { recursive: true, force: true });

function open(): Promise<Vault> {
  return openVault({ folder, appVersion: 'bench', now, log: openTestLog(folder, now), deriveKey });
}

async function timeSaves(vault: Vault): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await vault.update((profile) => ({
      ok: true,
      value: {
        ...profile,
        goals: [
          {
            measure: 'score',
            target: round,
            by: '2027-01-01',
            createdAt: new Date().toISOString(),
          },
        ],
      },
    }));
    times.push(performance.now() - from);
  }
  return times;
}

/** Unlocking whole, and what of it is the making of the key. */
async function timeUnlocks(): Promise<void> {
  const unlocks: number[] = [];
  const keys: number[] = [];
  const sparrow: number[] = [];
  const vault = await open();
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await vault.unlock(PASSPHRASE);
    unlocks.push(performance.now() - from);
    const kdf = vault.key()?.kdf;
    const alone = performance.now();
    if (kdf !== undefined) await deriveKey(PASSPHRASE, kdf);
    keys.push(performance.now() - alone);
    await vault.lock();
  }
  vault.close();
  for (let round = 0; round < 3; round += 1) {
    const from = performance.now();
    await argon2id({
      password: PASSPHRASE,
      salt: new Uint8Array(16),
      memorySize: 256 * 1024,
      iterations: 10,
      parallelism: 4,
      hashLength: 32,
    });
    sparrow.push(performance.now() - from);
  }
  print('unlock', unlocks, 'of which the key is');
  print('  the key alone', keys, 'goal: at least 500');
  print('  Sparrow’s strength', sparrow, 'one lane at a time');
}

/** From the start of the process to the lock screen, and from the passphrase to the overview. */
async function timeStarts(): Promise<void> {
  ensureChromium();
  const starts: number[] = [];
  const unlocks: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const from = performance.now();
    const run = await launchApp({
      shell: STAND_IN,
      profile: folder,
      locale: 'en-GB',
      colorScheme: 'light',
    });
    const started = performance.now() - from;
    const { page } = run;
    await page.getByLabel(t.vault.lock.passphrase).fill(PASSPHRASE);
    const asked = performance.now();
    await page.getByRole('button', { name: t.vault.lock.open }).click();
    const next = page.getByRole('navigation').or(page.getByText(t.welcome.start));
    await next.first().waitFor();
    // The first round fills the system's file cache and is not counted.
    if (round > 0) {
      starts.push(started);
      unlocks.push(performance.now() - asked);
    }
    await run.close();
  }
  print('start to lock screen', starts, 'goal: at most 1500');
  print('unlock in the window', unlocks, 'the key included');
}

function print(what: string, times: readonly number[], note: string): void {
  process.stdout.write(`  ${what.padEnd(21)}${describeTimes(times)}; ${note}\n`);
}
