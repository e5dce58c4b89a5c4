import { createHash } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import Papa from 'papaparse';
import { readExport } from '../../main/services/import-worker/read-export.ts';
import { workerUrl } from '../../main/services/worker-url.ts';
import { krakenLedger } from './import/kraken-ledger.ts';
import { measureWindow } from './import/measure-window.ts';

// A Kraken ledger of a million rows read as the app reads it, checks included, beside Papa Parse alone and a plain split
// at newlines in the same run. HOLDFAST_BENCH_ROWS asks for another size. Processor time, all threads together, tells
// more than the clock on a machine that does other things too. Last, the bundled app reads the same file in its window.
const ROWS = Number(process.env['HOLDFAST_BENCH_ROWS'] ?? 1_000_000);
const SEED = 1;
const MIB = 1024 * 1024;
const ORDER = { fileName: 'ledgers.csv', now: '2030-01-01T00:00:00Z', mappings: [], format: null };
const WORKER = workerUrl('import-worker', new URL('../../main/headless.ts', import.meta.url).href);

const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const path = join(folder, 'ledgers.csv');
const balances = writeLedger();
// First, so that what the others leave behind does not hide its memory.
const ours = await measureHoldfast();
await measureCancel();
const split = measure(() => readFileSync(path, 'utf8').split('\n').length);
line('plain newline split', text(split));
line('  Holdfast ÷ split', `${ratio(ours, split)}; goal: at most 4`);
const papa = measure(() => Papa.parse<string[]>(readFileSync(path, 'utf8')).data.length);
line('Papa Parse alone', text(papa));
line('  Papa Parse ÷ split', ratio(papa, split));
const shown = await measureWindow(path);
line('window of the app, on the stand-in', `read in ${(shown.read / 1000).toFixed(2)} s`);
line(
  '  longest time between frames',
  `${whole(shown.readingStall)} ms; at rest ${whole(shown.idleStall)} ms`,
);
line('  stopped within', `${whole(shown.cancel)} ms; goal: 1000`);
line(
  'load of the machine',
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', '),
);
rmSync(folder, { recursive: true });

function writeLedger(): ReadonlyMap<string, string> {
  const made = krakenLedger(ROWS, SEED);
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  let size = 0;
  for (const piece of made.pieces) {
    hash.update(piece);
    size += writeSync(file, piece);
  }
  closeSync(file);
  line('ledger', `${ROWS} rows, ${(size / 1e6).toFixed(1)} MB, sha256 ${hash.digest('hex')}`);
  return made.balances();
}

type Taken = { readonly seconds: number; readonly processor: number };

async function measureHoldfast(): Promise<Taken> {
  const bytes = readFileSync(path);
  const before = process.memoryUsage.rss();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50);
  const stalls = monitorEventLoopDelay({ resolution: 10 });
  stalls.enable();
  let reports = 0;
  const taken = stopwatch();
  const signal = new AbortController().signal;
  const read = await readExport(bytes, ORDER, WORKER, { signal, progress: () => (reports += 1) });
  const time = taken();
  stalls.disable();
  clearInterval(watching);
  if (read?.statement.ok !== true) throw new Error('The ledger was not read.');
  for (const { asset, amount } of read.statement.value.lines) {
    if (amount !== balances.get(asset)?.replace(/\.?0+$/, ''))
      throw new Error(`Wrong balance of ${asset}.`);
  }
  line('Holdfast, checks included', text(time));
  line('  extra memory', `${((most - before) / MIB).toFixed(0)} MiB; goal: at most 400`);
  line('  longest stall of the main thread', `${(stalls.max / 1e6).toFixed(0)} ms`);
  line('  progress', `${reports} reports`);
  return time;
}

async function measureCancel(): Promise<void> {
  const stop = new AbortController();
  const watch = { signal: stop.signal, progress: () => undefined };
  const running = readExport(readFileSync(path), ORDER, WORKER, watch);
  await sleep(2000);
  const from = performance.now();
  stop.abort();
  if ((await running) !== null) throw new Error('It was not cancelled.');
  line('  cancelled within', `${(performance.now() - from).toFixed(0)} ms; goal: 1000`);
}

function measure(work: () => unknown): Taken {
  const taken = stopwatch();
  work();
  return taken();
}

function stopwatch(): () => Taken {
  const [from, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - from) / 1000, processor: (user + system) / 1e6 };
  };
}

function text({ seconds, processor }: Taken): string {
  return `${seconds.toFixed(2)} s; processor ${processor.toFixed(2)} s`;
}

function ratio(one: Taken, other: Taken): string {
  const byClock = (one.seconds / other.seconds).toFixed(1);
  return `${byClock}; by processor ${(one.processor / other.processor).toFixed(1)}`;
}

function whole(value: number): string {
  return value.toFixed(0);
}

function line(name: string, value: string): void {
  process.stdout.write(`  ${name.padEnd(34)} ${value}\n`);
}
