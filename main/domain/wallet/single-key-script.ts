import type { Expression } from './descriptor/expression.ts';
import type { SingleKeyScript } from './inspection.ts';

/** Script types that one key alone can describe, the one to prefer first: the cheapest to spend. */
export const SINGLE_KEY_SCRIPTS: readonly SingleKeyScript[] = [
  'p2wpkh',
  'p2tr',
  'p2sh_p2wpkh',
  'p2pkh',
];

/** The descriptor of one key, the first of its list, for a script. */
export function singleKeyExpression(script: SingleKeyScript): Expression {
  switch (script) {
    case 'p2pkh':
      return ofKey('pkh');
    case 'p2wpkh':
      return ofKey('wpkh');
    case 'p2tr':
      return ofKey('tr');
    case 'p2sh_p2wpkh':
      return {
        name: 'sh',
        wrappers: '',
        args: [{ kind: 'expression', expression: ofKey('wpkh') }],
      };
  }
}

function ofKey(name: 'pkh' | 'wpkh' | 'tr'): Expression {
  return { name, wrappers: '', args: [{ kind: 'key', key: 0 }] };
}
