import { measureSources, measureStartBundle, type Spread } from './measure-sizes.ts';

// How large the code is, and what the window loads before it shows anything.
const { files, functions } = measureSources();
const { script, style } = measureStartBundle();

process.stdout.write(`  lines of a file      ${describe(files)}\n`);
process.stdout.write(`  lines of a function  ${describe(functions)}\n`);
process.stdout.write(
  `  window at start      ${(script + style).toFixed(1)} kB gzip (script ${script.toFixed(1)}, style ${style.toFixed(1)}); goal: at most 300\n`,
);

function describe({ count, median, p90, max, largest }: Spread): string {
  return `median ${median}, 90th percentile ${p90}, most ${max} (${largest}), of ${count}`;
}
