import { mnemonicToEntropy } from 'bip39';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containsSecret } from '../../main/domain/secrets/contains-secret.ts';

/** Looks for what is left of secrets: three words in a row, sixteen characters of a key, the bytes behind a phrase. */
export type TraceSearch = {
  /** How many secrets could be known again at all. */
  readonly size: number;
  /** Secrets of which something stands in the bytes, in whatever coding. */
  readonly find: (bytes: Buffer) => readonly string[];
  /** Files below a folder with a trace, and of what. */
  readonly findInFolder: (folder: string) => readonly string[];
};

const WORDS_IN_ROW = 3;
const CHARACTERS = 16;
const PHRASE = /[a-z]{3,}(?:[\s,]+[a-z]{3,}){11,}/gi;
const RUN = /[0-9A-Za-z]{16,}/g;

/** Prepares the search for secrets that stand in texts, each by an id. */
export function openTraceSearch(secrets: ReadonlyMap<string, string>): TraceSearch {
  const triples = new Map<string, string>();
  const pieces = new Map<string, string>();
  const entropies = new Map<string, Buffer>();
  for (const [id, text] of secrets) {
    for (const [phrase] of text.matchAll(PHRASE)) {
      if (containsSecret(phrase) === null) continue;
      const words = wordsOf(phrase);
      for (const triple of inRow(words, WORDS_IN_ROW)) triples.set(triple, id);
      const entropy = entropyOf(words.join(' '));
      if (entropy !== null) entropies.set(id, entropy);
    }
    for (const [run] of text.matchAll(RUN)) {
      const isSecret = containsSecret(run) !== null || /\bur:/i.test(text);
      for (const piece of isSecret ? windowsOf(run) : []) pieces.set(piece, id);
    }
  }
  const find = (bytes: Buffer): readonly string[] => {
    const found = new Set<string>();
    for (const view of viewsOf(bytes)) {
      const text = view.toString('latin1').replaceAll('\0', '');
      for (const triple of inRow(wordsOf(text), WORDS_IN_ROW)) note(found, triples.get(triple));
      for (const [run] of text.matchAll(RUN)) {
        for (const piece of windowsOf(run)) note(found, pieces.get(piece));
      }
      for (const [id, entropy] of entropies) if (view.includes(entropy)) found.add(id);
    }
    return [...found];
  };
  return {
    size: new Set([...triples.values(), ...pieces.values()]).size,
    find,
    findInFolder: (folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .flatMap((path) => find(readFileSync(path)).map((id) => `${path}: ${id}`)),
  };
}

function note(found: Set<string>, id: string | undefined): void {
  if (id !== undefined) found.add(id);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function inRow(words: readonly string[], count: number): readonly string[] {
  return words.slice(count - 1).map((_, at) => words.slice(at, at + count).join(' '));
}

function windowsOf(run: string): readonly string[] {
  const count = Math.max(0, run.length - CHARACTERS + 1);
  return Array.from({ length: count }, (_, at) => run.slice(at, at + CHARACTERS));
}

function entropyOf(phrase: string): Buffer | null {
  try {
    return Buffer.from(mnemonicToEntropy(phrase), 'hex');
  } catch {
    // Seeds of Electrum and the like have another way to their bytes.
    return null;
  }
}

/** The bytes, and what stands in them as hex or base64. */
function viewsOf(bytes: Buffer): readonly Buffer[] {
  const text = bytes.toString('latin1').replaceAll('\0', '');
  const hex = [...text.matchAll(/(?:[0-9a-f]{2}){12,}/gi)].map(([run]) => Buffer.from(run, 'hex'));
  const base64 = [...text.matchAll(/[\w+/-]{20,}/g)].map(([run]) => Buffer.from(run, 'base64'));
  return [bytes, ...hex, ...base64];
}
