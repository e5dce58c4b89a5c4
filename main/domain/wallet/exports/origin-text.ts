import { formatSteps } from '../derivation-step.ts';
import { writeOrigin } from '../descriptor/write-expression.ts';
import type { RowKey } from '../descriptor/expression.ts';
import type { KeyOrigin } from '../key-origin.ts';

/** `m/48'/0'/0'/2'`: outside descriptors the apostrophe is what every program reads. */
export function apostrophePath({ steps }: KeyOrigin): string {
  return `m${formatSteps(steps).replaceAll('h', "'")}`;
}

/** `[d34db33f/48'/0'/0'/2']`; nothing without an origin. */
export function apostropheOrigin(origin: KeyOrigin | null): string {
  return writeOrigin(origin).replaceAll('h', "'");
}

/** An origin that a signing device can follow: it knows its own fingerprint, and the path leads to this very key. */
export function followableOrigin({ origin, key }: RowKey): KeyOrigin | null {
  if (origin === null || origin.fingerprint === '00000000') return null;
  return origin.steps.length === key.depth && key.depth > 0 ? origin : null;
}
