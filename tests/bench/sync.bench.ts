import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBitcoind } from '../regtest/ensure-bitcoind.ts';
import { startElectrum } from '../regtest/electrum.ts';
import { ensureElectrum } from '../regtest/ensure-electrum.ts';
import { asVpub } from '../support/as-vpub.ts';
import { startHeadlessApp } from './sync/headless-app.ts';
import { serveElsewhere, type ServedElsewhere } from './sync/served-chain.ts';
import type { CallCounts } from './sync/serve-chain.ts';

// From a wallet that nothing is known of to its proven balance: `chain.sync` of the bundled app beside Debian's Electrum,
// in turns, on the same server of the Electrum protocol over the same bitcoind, without and with a longer way to it. What
// each does before (starting, connecting, saving the wallet) is not counted. Electrum proves its payments as we do.
// HOLDFAST_BENCH_ADDRESSES=10000 asks for a larger wallet; making that takes minutes.
const ADDRESSES = Number(process.env['HOLDFAST_BENCH_ADDRESSES'] ?? 1000);
const ROUNDS = Number(process.env['HOLDFAST_BENCH_ROUNDS'] ?? 3);
const ROUND_TRIP_MS = 50;
const POLL_MS = 20;
const LIMIT_MS = 600_000;

type Measured = { readonly seconds: number; readonly counts: CallCounts };

const bitcoind = ensureBitcoind();
if ('missing' in bitcoind) {
  process.stdout.write(`  not measured: ${bitcoind.missing}\n`);
} else {
  const served = await serveElsewhere(bitcoind.path, ADDRESSES, ROUND_TRIP_MS);
  process.stdout.write(
    `  ${ADDRESSES} addresses, ${served.transactions} transactions; median (least–most) of ${ROUNDS} rounds\n`,
  );
  await compare('no added latency', served, served.port);
  await compare(`${ROUND_TRIP_MS} ms added to each round trip`, served, served.slowPort);
  await served.end();
}

async function compare(title: string, served: ServedElsewhere, port: number): Promise<void> {
  const electrum = ensureElectrum();
  const ours: Measured[] = [];
  const again: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = await measureHoldfast(served, port);
    ours.push(first);
    again.push(second);
    if ('path' in electrum) theirs.push(await measureElectrum(electrum.path, served, port));
  }
  process.stdout.write(`  ${title}\n`);
  report('Holdfast', ours);
  report('Holdfast, nothing new', again);
  if (theirs.length === 0) {
    process.stdout.write('    Electrum                  not measured\n');
    return;
  }
  report('Electrum', theirs);
  const ratios = ours.map(({ seconds }, at) => (theirs[at]?.seconds ?? NaN) / seconds);
  process.stdout.write(`    Electrum ÷ Holdfast       ${describe(ratios)}; goal: at least 3\n`);
}

async function measureHoldfast(
  served: ServedElsewhere,
  port: number,
): Promise<readonly [Measured, Measured]> {
  const app = startHeadlessApp();
  const text = served.descriptor;
  const { findings } = await app.must('wallet.inspect', { text, network: 'regtest' });
  const { wallet } = await app.must('wallet.create', {
    name: 'Bench',
    text,
    network: 'regtest',
    accept: findings.map(({ code }) => code),
  });
  const { server } = await app.must('chain.setServer', {
    kind: 'electrum',
    network: 'regtest',
    host: '127.0.0.1',
    port,
    tls: 'off',
  });
  await app.must('chain.consent', { serverId: server.id, allowed: true });
  const first = await timeSync();
  const second = await timeSync();
  await app.end();
  return [first, second];

  async function timeSync(): Promise<Measured> {
    await served.takeCounts();
    const from = performance.now();
    const { balance } = await app.must('chain.sync', { walletId: wallet.id });
    const seconds = (performance.now() - from) / 1000;
    if (balance.provenSats !== served.balanceSats) throw new Error('Not every payment was proven.');
    return { seconds, counts: await served.takeCounts() };
  }
}

async function measureElectrum(
  path: string,
  served: ServedElsewhere,
  port: number,
): Promise<Measured> {
  const electrum = await startElectrum(path, 'regtest', port);
  await until(async () => (await electrum.call<{ connected: boolean }>('getinfo', {})).connected);
  const wallet = join(electrum.folder, 'bench');
  await electrum.call('restore', { text: asVpub(served.xpub), wallet_path: wallet });
  await served.takeCounts();
  const from = performance.now();
  await electrum.call('load_wallet', { wallet_path: wallet });
  // What it has proven counts as confirmed; the rest it knows of, but not in which block.
  await until(async () => {
    if (!(await electrum.call<boolean>('is_synchronized', { wallet }))) return false;
    const { confirmed } = await electrum.call<{ confirmed: string }>('getbalance', { wallet });
    return Math.round(Number(confirmed) * 1e8) === served.balanceSats;
  });
  const seconds = (performance.now() - from) / 1000;
  const counts = await served.takeCounts();
  await electrum.stop();
  return { seconds, counts };
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const from = performance.now();
  while (!(await isDone())) {
    if (performance.now() - from > LIMIT_MS) throw new Error('Electrum never finished.');
    await sleep(POLL_MS);
  }
}

function report(name: string, measured: readonly Measured[]): void {
  const seconds = describe(measured.map((one) => one.seconds));
  const counts = Object.entries(measured.at(-1)?.counts ?? {});
  const requests = counts.reduce((sum, [, count]) => sum + count, 0);
  const largest = counts
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([method, count]) => `${method.split('.').at(-1)} ${count}`);
  process.stdout.write(
    `    ${name.padEnd(25)} ${seconds} s; ${requests} requests (${largest.join(', ')})\n`,
  );
}

function describe(values: readonly number[]): string {
  const ordered = values.toSorted((a, b) => a - b);
  const text = (value: number | undefined): string => (value ?? NaN).toFixed(2);
  return `${text(ordered[ordered.length >> 1])} (${text(ordered[0])}–${text(ordered.at(-1))})`;
}
