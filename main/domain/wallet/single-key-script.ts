import type { ScriptType, SingleKeyScript } from './inspection.ts';

/** Script types that one key alone can describe, in the order in which they came to be. */
export const SINGLE_KEY_SCRIPTS: readonly SingleKeyScript[] = [
  'p2pkh',
  'p2sh_p2wpkh',
  'p2wpkh',
  'p2tr',
];

/** Whether one key alone describes this script. */
export function isSingleKeyScript(script: ScriptType): script is SingleKeyScript {
  return SINGLE_KEY_SCRIPTS.some((one) => one === script);
}
