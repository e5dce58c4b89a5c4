import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { deriveInWorkers } from '../../main/services/derive-worker/derive-in-workers.ts';
import { workerUrl } from '../../main/services/worker-url.ts';
import { joinEngines, startEngine, type Engine } from './derive/engine.ts';
import { compileLoop, findElectrum } from './derive/rivals.ts';
import { DESCRIPTORS, KINDS, TITLES, type Kind } from './derive/set-ups.ts';

// Addresses a second, each engine in processes of its own, all in turns within each round. On one core they are counted by
// the second of processor time, so that other work on the machine matters less; on all cores by the second.
const ROUNDS = 7;
const PORTION_MS = 400;
const CORES = availableParallelism();
/** The most that one call of `wallet.addresses` gives. */
const RANGE = 10_000;

const HERE = join(import.meta.dirname, 'derive/derive-here.ts');
const LOOP = 'C loop, libsecp256k1';
const ELECTRUM = 'Electrum';
const SHOWN = 'both agreed (what is shown)';
const FAST = 'first implementation';

type Candidate = { readonly name: string; readonly start: ((cores: number) => Engine) | null };

const processes = (start: (() => Engine) | null): Candidate['start'] =>
  start && ((cores) => joinEngines(Array.from({ length: cores }, start)));
const here =
  (implementation: string) =>
  (cores: number): Engine =>
    startEngine(process.execPath, [HERE, implementation, `${cores}`]);

const candidates: readonly Candidate[] = [
  { name: FAST, start: here('first') },
  { name: 'second implementation', start: here('second') },
  { name: SHOWN, start: here('both') },
  { name: ELECTRUM, start: processes(findElectrum('wallet')) },
  { name: 'Electrum, chain kept', start: processes(findElectrum('chain')) },
  { name: LOOP, start: processes(compileLoop()) },
];

await measureOn(1);
if (CORES > 1) await measureOn(CORES);
await measureRange();

async function measureOn(cores: number): Promise<void> {
  const unit =
    cores === 1
      ? 'one core, addresses per second of processor time'
      : `${cores} cores, addresses per second`;
  process.stdout.write(`  ${unit}; median (least–most) of ${ROUNDS} rounds\n`);
  const engines = candidates.map(({ name, start }) => ({ name, engine: start?.(cores) ?? null }));
  for (const kind of KINDS) report(kind, await measureKind(kind, cores, engines));
  engines.forEach(({ engine }) => engine?.end());
}

type Started = { readonly name: string; readonly engine: Engine | null };

async function measureKind(
  kind: Kind,
  cores: number,
  engines: readonly Started[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rates = new Map<string, number[]>();
  const firsts = new Set<string>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, engine } of engines) {
      const measured = (await engine?.run(kind, PORTION_MS)) ?? null;
      if (measured === null) continue;
      firsts.add(measured.first);
      const ms = cores === 1 ? measured.cpuMs : measured.wallMs;
      // The first round warms up and is not counted.
      if (round > 0) rates.set(name, [...(rates.get(name) ?? []), (measured.count * 1000) / ms]);
    }
  }
  if (firsts.size !== 1) throw new Error('The engines derive different addresses.');
  return rates;
}

function report(kind: Kind, rates: ReadonlyMap<string, readonly number[]>): void {
  process.stdout.write(`    ${TITLES[kind]}\n`);
  for (const { name } of candidates) {
    const own = rates.get(name);
    const parts =
      own === undefined
        ? ['not measured']
        : [describe(own, 0), ...ratio(own, rates, ELECTRUM), ...ratio(own, rates, LOOP)];
    process.stdout.write(`      ${name.padEnd(28)} ${parts.join('   ')}\n`);
  }
}

/** Round by round, so that what slows a whole round down is left out. */
function ratio(
  own: readonly number[],
  rates: ReadonlyMap<string, readonly number[]>,
  name: string,
): readonly string[] {
  const other = rates.get(name);
  if (other === undefined || other === own) return [];
  return [
    `${describe(
      own.map((rate, at) => rate / (other[at] ?? NaN)),
      2,
    )} × ${name.split(',')[0]}`,
  ];
}

function describe(values: readonly number[], digits: number): string {
  const ordered = values.toSorted((a, b) => a - b);
  const text = (value: number | undefined): string =>
    (value ?? NaN).toLocaleString('en', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return `${text(ordered[ordered.length >> 1])} (${text(ordered[0])}–${text(ordered.at(-1))})`;
}

/** What a call of `wallet.addresses` takes, threads started and all. */
async function measureRange(): Promise<void> {
  process.stdout.write(`  ${RANGE} addresses in one call, both agreed; 3 calls\n`);
  const url = workerUrl('derive-worker', new URL('../../main/headless.ts', import.meta.url).href);
  for (const kind of KINDS) {
    const seconds: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const from = performance.now();
      const request = {
        descriptor: DESCRIPTORS[kind],
        chain: 'receive',
        start: 0,
        count: RANGE,
      } as const;
      const watch = { progress: () => undefined, signal: new AbortController().signal };
      const derived = await deriveInWorkers(request, url, watch);
      if (!derived.ok) throw new Error(derived.error.code);
      seconds.push((performance.now() - from) / 1000);
    }
    process.stdout.write(`    ${TITLES[kind].padEnd(32)} ${describe(seconds, 1)} s\n`);
  }
}
