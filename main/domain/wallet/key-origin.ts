import { succeed, type Result } from '../result.ts';
import { DEEPEST, parseStep } from './derivation-step.ts';
import type { InspectFault } from './inspection.ts';
import { refuse } from './refuse.ts';

/** Where a key comes from (BIP-380): the fingerprint of its master key and the steps from there. */
export type KeyOrigin = {
  /** Eight lower-case hex digits. */
  readonly fingerprint: string;
  /** Child numbers; hardened ones from 2^31 on. */
  readonly steps: readonly number[];
};

const FINGERPRINT = /^[0-9a-fA-F]{8}$/;

/** Reads what stands between the brackets of `[d34db33f/84h/0h/0h]`. */
export function parseKeyOrigin(text: string): Result<KeyOrigin, InspectFault> {
  const [fingerprint = '', ...parts] = text.split('/');
  if (parts.length > DEEPEST) return refuse('invalid', 'path_too_deep');
  const steps = parts.map(parseStep);
  if (steps.includes('too_large')) return refuse('invalid', 'path_step_too_large');
  const known = steps.filter((step) => typeof step === 'number');
  if (!FINGERPRINT.test(fingerprint) || known.length < steps.length) {
    return refuse('invalid', 'origin_malformed');
  }
  return succeed({ fingerprint: fingerprint.toLowerCase(), steps: known });
}
