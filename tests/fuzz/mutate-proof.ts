import { isDeepStrictEqual } from 'node:util';
import {
  verifyLeaf,
  type LeafProof,
  type LeafVerdict,
} from '../../main/domain/reserves/verify-leaf.ts';
import { proofOf, validProofs } from '../unit/domain/reserves/reserves-cases.ts';
import {
  madeArmaninoProof,
  madeBingxProof,
  madeBitgetProof,
  madeSixpenceProof,
  type MadeProof,
} from './made-proofs.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const TRIES = 20;
const PATIENCE_MS = 50;

/** What became of many mutated proofs of one scheme. */
export type MutationReport = {
  readonly mutated: number;
  readonly refused: number;
  /** Changed where it says nothing (a space, the name of an audit): the same root and the same balances. */
  readonly unchanged: number;
  /** Mutations by which a proof holds for something else. */
  readonly accepted: readonly string[];
  readonly crashes: readonly string[];
  readonly slow: readonly string[];
  readonly slowestMs: number;
};

/** Proofs that hold, by scheme: published, generated and made here. */
export const SOUND_PROOFS: ReadonlyMap<string, readonly MadeProof[]> = Map.groupBy(
  [
    ...validProofs.map(({ input, expect: expected }) => ({
      scheme: expected?.scheme ?? '',
      proof: proofOf(input),
      root: expected?.root ?? '',
    })),
    madeBitgetProof(),
    madeSixpenceProof(),
    madeArmaninoProof(),
    madeBingxProof(),
  ],
  ({ scheme }) => scheme,
);

/** Changes proofs in one or two places each and looks whether any still holds. The same seed gives the same changes. */
export function mutateProofs(
  sound: readonly MadeProof[],
  seed: number,
  count: number,
): MutationReport {
  const random = randomFrom(seed);
  const claims = sound.map(({ proof, root }) => claimsOf(verifyLeaf(asked(proof, root), NOW)));
  const report = { accepted: [] as string[], crashes: [] as string[], slow: [] as string[] };
  let [refused, unchanged, slowestMs] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const from = sound[at % sound.length];
    if (from === undefined) break;
    const proof = asked(mutate(from.proof, random), from.root);
    const name = `${from.scheme} ${seed}:${at}`;
    const { verdict, ms } = timed(proof);
    slowestMs = Math.max(slowestMs, ms);
    if (ms > PATIENCE_MS) report.slow.push(`${name} ${ms.toFixed(1)} ms`);
    if (verdict instanceof Error) report.crashes.push(`${name} ${verdict.message}`);
    else if (!verdict.included) refused += 1;
    else if (isDeepStrictEqual(claimsOf(verdict), claims[at % sound.length])) unchanged += 1;
    else report.accepted.push(name);
  }
  return { mutated: count, refused, unchanged, slowestMs, ...report };
}

/** The user read the root elsewhere: a list without a root of its own says nothing otherwise. */
function asked(proof: LeafProof, root: string): LeafProof {
  return { ...proof, published: { root } };
}

/** What a proof says; null where it says nothing. */
function claimsOf(verdict: LeafVerdict) {
  if (!verdict.included) return null;
  const { root, balances, rootSums } = verdict.inclusion;
  return { root, balances, rootSums };
}

/** With the least time of this thread in a few tries: other work and a clean-up do not count. */
function timed(proof: LeafProof): { readonly verdict: LeafVerdict | Error; readonly ms: number } {
  let [verdict, ms, tries] = [new Error('Not run') as LeafVerdict | Error, Infinity, 0];
  while (tries < TRIES && ms > PATIENCE_MS) {
    const before = process.threadCpuUsage();
    verdict = verifySilently(proof);
    const { user, system } = process.threadCpuUsage();
    ms = Math.min(ms, (user - before.user + system - before.system) / 1000);
    tries += 1;
  }
  return { verdict, ms };
}

function verifySilently(proof: LeafProof): LeafVerdict | Error {
  try {
    return verifyLeaf(proof, NOW);
  } catch (error) {
    return error instanceof Error ? error : new Error('something that is no Error');
  }
}

type Random = (below: number) => number;

function mutate(proof: LeafProof, random: Random): LeafProof {
  const { files, fields = {} } = proof;
  const keys = Object.entries(fields).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ key, value }] : [],
  );
  const place = random(files.length + (keys.length === 0 ? 0 : 1));
  if (place >= files.length) {
    const { key, value } = keys[random(keys.length)] ?? { key: 'id', value: '' };
    const text = new TextDecoder().decode(change(new TextEncoder().encode(value), random));
    return { ...proof, fields: { ...fields, [key]: text } };
  }
  const bytes = files[place]?.bytes ?? new Uint8Array();
  const once = change(bytes, random);
  const twice = random(4) === 0 ? change(once, random) : once;
  return {
    ...proof,
    files: files.map((one, at) => (at === place ? { ...one, bytes: twice } : one)),
  };
}

const CHARS = new TextEncoder().encode('0123456789abcdef-.,:"{}[]eE+ \n\tZ');

/** Another character, a piece gone, a piece twice, two pieces exchanged, or an end cut off. */
function change(bytes: Uint8Array, random: Random): Uint8Array {
  const [at, length] = [random(bytes.length), 1 + random(random(8) === 0 ? 400 : 8)];
  const [before, piece] = [bytes.slice(0, at), bytes.slice(at, at + length)];
  const rest = bytes.slice(at + length);
  const other = CHARS[random(CHARS.length)] ?? 0x30;
  switch (random(10)) {
    case 0:
      return join(before, rest);
    case 1:
      return join(before, piece, piece, rest);
    case 2:
      return join(before, rest.slice(0, length), piece, rest.slice(length));
    case 3:
      return before;
    case 4:
      return join(before, Uint8Array.of(other), piece, rest);
    case 5:
      return join(before, Uint8Array.of(random(256)), bytes.slice(at + 1));
    default:
      return join(before, Uint8Array.of(other), bytes.slice(at + 1));
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A small generator with a seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * Math.max(1, below));
  };
}
