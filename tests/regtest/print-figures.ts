import type { Tally } from './compare-descriptor.ts';

/** One line for whoever runs the suite. */
export function printFigures(what: string, { read, addresses, refused, differences }: Tally): void {
  process.stdout.write(
    `${what}: ${read} descriptors, ${addresses} addresses, ${refused} refused by both, ` +
      `${differences.length} differences\n`,
  );
}
