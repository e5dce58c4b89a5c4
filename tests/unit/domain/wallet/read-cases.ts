import { readFileSync } from 'node:fs';

/** A test vector. Its source stands beside it in the file, and in SOURCE.txt of its topic. */
export type VectorCase<In, Out = Record<string, never>> = {
  readonly id: string;
  readonly input: In;
  readonly expect?: Out;
  readonly reason?: string;
  readonly severity?: 'reject' | 'warn' | 'reject-or-repair';
  readonly tags?: readonly string[];
};

const VECTORS = new URL('../../../vectors/', import.meta.url);

/** All cases of one half of a topic in tests/vectors. */
export function readCases<In, Out = Record<string, never>>(
  topic: string,
  half: 'valid' | 'invalid',
): readonly VectorCase<In, Out>[] {
  const text = readFileSync(new URL(`${topic}/${half}.json`, VECTORS), 'utf8');
  // The files are ours and never change; the tests themselves show when their shape is another.
  return (JSON.parse(text) as { cases: VectorCase<In, Out>[] }).cases;
}
