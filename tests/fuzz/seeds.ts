import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const VECTORS = resolve(import.meta.dirname, '../vectors');

/** Longest text that a seed may have: beyond that, mutating says nothing new. */
const LONGEST = 64 * 1024;

type Input = Readonly<Record<string, unknown>>;

/** The inputs of all vectors of some topics, valid ones and others. */
export function inputsOf(topics: readonly string[]): readonly Input[] {
  return topics.flatMap((topic) =>
    globSync(`${VECTORS}/${topic}/*.json`).flatMap((path) => {
      // The files are ours and never change; the vector tests show when their shape is another.
      const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: { input: Input }[] };
      return cases.map(({ input }) => input);
    }),
  );
}

/** Every text in the vectors of some topics; files in base64 are opened, and lists also stand there as lines. */
export function textsOf(topics: readonly string[]): readonly string[] {
  const texts = inputsOf(topics).flatMap((input) => Object.entries(input).flatMap(textsIn));
  return [...new Set(texts)].filter((text) => text !== '' && text.length <= LONGEST);
}

/** The bytes of every file in the vectors of some topics. */
export function filesOf(topics: readonly string[]): readonly Uint8Array[] {
  return inputsOf(topics)
    .flatMap(({ bytes_base64: file, psbt_base64: psbt }) => file ?? psbt ?? [])
    .filter((text) => typeof text === 'string')
    .map((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .filter(({ length }) => length <= LONGEST);
}

/** Workbooks that other programs wrote. */
export function workbooks(): readonly Uint8Array[] {
  return globSync(`${VECTORS}/workbooks/*.xlsx`).map((path) => new Uint8Array(readFileSync(path)));
}

function textsIn([name, value]: readonly [string, unknown]): readonly string[] {
  if (typeof value === 'string') {
    return [name === 'bytes_base64' ? Buffer.from(value, 'base64').toString('utf8') : value];
  }
  if (Array.isArray(value)) {
    const texts = value.filter((one) => typeof one === 'string');
    return [...texts, texts.join('\n')];
  }
  return typeof value === 'object' && value !== null
    ? [JSON.stringify(value), ...Object.entries(value).flatMap(textsIn)]
    : [];
}
