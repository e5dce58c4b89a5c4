import { Tagged } from 'cborg';
import { HARDENED } from '../../wallet/derivation-step.ts';
import type { HdKey } from './hd-key.ts';

/** Tags of version 1 (BCR-2020-007), which every reader knows. */
const HD_KEY = 303;
const KEY_PATH = 304;
const COIN_INFO = 305;

/**
 * Writes a public hdkey (BCR-2020-007), tagged, with or without what follows it in a descriptor; null when the registry
 * cannot say its origin.
 */
export function writeHdKey(key: HdKey, withChildren: boolean): Tagged | null {
  const origin = writeOrigin(key);
  if (origin === null) return null;
  const fields = new Map<number, unknown>([
    [3, key.publicKey],
    [4, key.chainCode],
    // Bitcoin's type and its main network are what a missing field means.
    [5, key.network === 'testnet' ? new Tagged(COIN_INFO, new Map([[2, 1]])) : null],
    [6, origin],
    [7, withChildren && key.children !== '' ? writeChildren(key.children) : null],
    [8, key.parentFingerprint === 0 ? null : key.parentFingerprint],
  ]);
  return new Tagged(HD_KEY, new Map([...fields].filter(([, value]) => value !== null)));
}

/** Without a key origin, the last step and the depth are still needed to write the same xpub again. */
function writeOrigin({ origin, depth, childNumber }: HdKey): Tagged | null {
  if (origin === null) {
    const steps = depth === 0 ? [] : [childNumber];
    return keyPath(
      new Map<number, unknown>([
        [1, steps.flatMap(writeStep)],
        [3, depth],
      ]),
    );
  }
  const { steps, fingerprint } = origin;
  if (steps.length !== depth || (steps.at(-1) ?? 0) !== childNumber) return null;
  return keyPath(
    new Map<number, unknown>([
      [1, steps.flatMap(writeStep)],
      [2, Number.parseInt(fingerprint, 16)],
      [3, depth],
    ]),
  );
}

function writeChildren(children: string): Tagged {
  const steps = children.split('/').slice(1);
  return keyPath(new Map([[1, steps.flatMap(writeChild)]]));
}

/** A wildcard, a pair of chains that carries its own marks, or one step. */
function writeChild(step: string): readonly unknown[] {
  if (step === '*') return [[], false];
  const [receive, change] = step.replaceAll(/[<>]/g, '').split(';').map(Number);
  return change === undefined ? [receive, false] : [[receive, false, change, false]];
}

function writeStep(step: number): readonly [index: number, isHardened: boolean] {
  return step >= HARDENED ? [step - HARDENED, true] : [step, false];
}

function keyPath(fields: ReadonlyMap<number, unknown>): Tagged {
  return new Tagged(KEY_PATH, fields);
}
