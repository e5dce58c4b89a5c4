import { outputForm, type OutputForm } from './output-form.ts';

/** Satoshi at Bitcoin Core's dust relay fee of 3 sat/vB (policy.cpp, GetDustThreshold). */
const DUST: Readonly<Partial<Record<OutputForm['kind'], number>>> = {
  p2pkh: 546,
  p2sh: 540,
  p2wpkh: 294,
  p2wsh: 330,
  p2tr: 330,
};

/** Whether an output is so small that nodes do not pass it on: spending it would cost more than it is worth. */
export function isDust(valueSats: number, script: Uint8Array): boolean {
  const least = DUST[outputForm(script).kind];
  return least !== undefined && valueSats < least;
}
