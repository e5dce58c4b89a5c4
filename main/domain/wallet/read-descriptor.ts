import { succeed, type Result } from '../result.ts';
import { readExpression, type ReadExpression } from './descriptor/read-expression.ts';
import { CHECKSUM_LENGTH, descriptorChecksum } from './descriptor-checksum.ts';
import type { InspectFault } from './inspection.ts';
import { refuse } from './refuse.ts';
import { refuseChecksum } from './refuse-checksum.ts';

/** A descriptor as it was written. */
export type ReadDescriptor = ReadExpression & {
  readonly hadChecksum: boolean;
  /** White space stood inside; without it the checksum of the descriptor, or else of the key, is right. */
  readonly hadSpaces: boolean;
};

/** Reads one descriptor. A checksum that is there has to be right before anything else is looked at. */
export function readDescriptor(text: string): Result<ReadDescriptor, InspectFault> {
  const hash = text.indexOf('#');
  if (hash < 0) return readBody(text, false, false);
  const written = text.slice(0, hash);
  const checksum = text.slice(hash + 1);
  if (/\s$/.test(written) || /\s/.test(checksum)) {
    return refuse('invalid', 'characters_after_descriptor');
  }
  if (checksum.length !== CHECKSUM_LENGTH) {
    const params = { length: checksum.length };
    return refuse('checksum_mismatch', 'descriptor_checksum_length', params);
  }
  const body = written.replace(/\s+/g, '');
  return descriptorChecksum(body) === checksum
    ? readBody(body, true, body !== written)
    : refuseChecksum(written, checksum);
}

function readBody(
  body: string,
  hadChecksum: boolean,
  hadSpaces: boolean,
): Result<ReadDescriptor, InspectFault> {
  // Before the keys are read: a key with three chains says less than that its neighbour has two.
  if (haveChainsOfManyLengths(body)) return refuse('invalid', 'multipath_lengths_differ');
  const read = readExpression(body);
  if (!read.ok) return read;
  return succeed({ ...read.value, hadChecksum, hadSpaces: hadSpaces || read.value.hadSpaces });
}

/** Keys that fork have to fork into equally many chains (BIP-389). */
function haveChainsOfManyLengths(body: string): boolean {
  const lengths = [...body.matchAll(/<([^<>]*)>/g)].map(
    ([, inside = '']) => inside.split(';').length,
  );
  return new Set(lengths).size > 1;
}
