import type { ScriptType } from '../inspection.ts';

/** What a descriptor begins with, longest first. */
const SCRIPTS: readonly (readonly [string, ScriptType])[] = [
  ['sh(wpkh(', 'p2sh_p2wpkh'],
  ['sh(wsh(', 'p2sh_p2wsh'],
  ['pkh(', 'p2pkh'],
  ['wpkh(', 'p2wpkh'],
  ['wsh(', 'p2wsh'],
  ['tr(', 'p2tr'],
  ['sh(', 'p2sh'],
];

/** The script of a wallet's descriptor; null for descriptors of single outputs (`pk`, `combo`, `addr`, `raw` …). */
export function scriptOfDescriptor(text: string): ScriptType | null {
  const begin = text.trimStart().slice(0, 16);
  return SCRIPTS.find(([start]) => begin.startsWith(start))?.[1] ?? null;
}
