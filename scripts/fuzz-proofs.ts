import { parseArgs } from 'node:util';
import { mutateProofs, SOUND_PROOFS } from '../tests/fuzz/mutate-proof.ts';

/** `npm run fuzz-proofs -- [--count 10000] [--seed 1] [scheme …]`: mutated proofs of reserves, a line for each scheme. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});

for (const [scheme, sound] of SOUND_PROOFS) {
  if (positionals.length > 0 && !positionals.includes(scheme)) continue;
  const report = mutateProofs(sound, Number(values.seed), Number(values.count));
  const { mutated, refused, unchanged, accepted, crashes, slow, slowestMs } = report;
  const parts = [
    `${mutated} mutated`,
    `${refused} refused`,
    `${unchanged} say the same`,
    `${accepted.length} accepted`,
    `${crashes.length} crashes`,
    `${slow.length} over 50 ms`,
    `slowest ${slowestMs.toFixed(1)} ms`,
  ];
  process.stdout.write(`${scheme}: ${parts.join(', ')}\n`);
  for (const one of [...accepted, ...crashes, ...slow]) process.stdout.write(`  ${one}\n`);
  if (accepted.length + crashes.length + slow.length > 0) process.exitCode = 1;
}
