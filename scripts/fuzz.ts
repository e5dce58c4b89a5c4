import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzParser, type FuzzReport } from '../tests/fuzz/fuzz-parser.ts';
import { PARSERS, type FuzzedParser } from '../tests/fuzz/parsers.ts';
import { APP_FOLDER } from './app-shell.ts';

// `npm run fuzz [-- --seconds N | --inputs N] [--seed N] [NAME …]` feeds every parser, or those whose name holds a NAME,
// for N seconds or with N inputs each. Fails when one throws or takes too long; the inputs then lie in test-results/fuzz.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '20' },
    inputs: { type: 'string' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
  },
});
const seconds = Number(values.seconds);
const most = values.inputs === undefined ? null : Number(values.inputs);
const seed = Number(values.seed);
const chosen = PARSERS.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
const FOLDER = resolve(APP_FOLDER, 'test-results/fuzz');

process.stdout.write(
  `seed ${seed}, ${most === null ? `${seconds} s` : `${most} inputs`} for each parser\n`,
);
process.stdout.write(`${'parser'.padEnd(40)}   inputs  exceptions  slowest\n`);
const reports = chosen.map(fuzzFor);
const inputs = reports.reduce((sum, report) => sum + report.inputs, 0);
const troubles = reports.flatMap(({ exceptions, slow }) => [...exceptions, ...slow]);
process.stdout.write(`${inputs} inputs, ${troubles.length} troubles\n`);
process.exitCode = troubles.length === 0 && chosen.length > 0 ? 0 : 1;

function fuzzFor(parser: FuzzedParser): FuzzReport {
  const end = performance.now() + seconds * 1000;
  const report = fuzzParser(parser, seed, (inputs) =>
    most === null ? performance.now() >= end : inputs >= most,
  );
  const { exceptions, slow, slowestMs } = report;
  const numbers = [
    `${report.inputs}`.padStart(9),
    `${exceptions.length}`.padStart(12),
    `${slowestMs.toFixed(1)} ms`.padStart(11),
    slow.length > 0 ? `  too slow: ${slow.length}` : '',
  ];
  process.stdout.write(`${parser.name.padEnd(40)}${numbers.join('')}\n`);
  if (exceptions.length + slow.length > 0) keep(parser, { exceptions, slow });
  return report;
}

function keep({ name }: FuzzedParser, troubles: Pick<FuzzReport, 'exceptions' | 'slow'>): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = resolve(FOLDER, `${name.replace(/\W+/g, '-')}.json`);
  writeFileSync(file, JSON.stringify(troubles, writeBytes, 2));
}

function writeBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
