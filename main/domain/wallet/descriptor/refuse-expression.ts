import { compileMiniscript } from '@bitcoinerlab/miniscript';
import { address, networks } from 'bitcoinjs-lib';
import { isMultisig, quorumsIn } from '../classify-wallet.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { functionsIn, innerOf, leavesOf, type Expression } from './expression.ts';
import type { ReadExpression } from './read-expression.ts';
import { findRepeatedKey } from './find-repeated-key.ts';
import { writeExpression } from './write-expression.ts';

/** Most keys in each place: consensus and policy limits of Bitcoin Core (BIP-383, BIP-387). */
const MOST_KEYS = { bare: 3, sh: 15, wsh: 20, leaf: 999 } as const;

type Scripted = { readonly script: Expression; readonly place: keyof typeof MOST_KEYS };

/**
 * Why no wallet can be made of a descriptor whose parts are all well-formed: a script over the limits of the network, a
 * miniscript that cannot be spent safely, the same key twice. Null when one can.
 */
export function refuseExpression(
  read: Pick<ReadExpression, 'expression' | 'keys'>,
): Refusal | null {
  const { expression } = read;
  if (expression.name === 'combo') {
    return refuse('unsupported', 'script_not_supported', { script: 'combo' });
  }
  if (expression.name === 'addr' && !isAddress(expression)) {
    return refuse('invalid', 'address_invalid');
  }
  const scripts = scriptsOf(expression);
  const tooLarge = scripts.map(refuseSize).find((one) => one !== null);
  if (tooLarge !== undefined) return tooLarge;
  const repeated = findRepeatedKey(
    read,
    scripts.map(({ script }) => script),
  );
  if (repeated !== null) return repeated;
  return scripts.map(refuseMiniscript).find((one) => one !== null) ?? null;
}

/** Every script that the network runs, with the place whose limits hold for it. */
function scriptsOf(expression: Expression): readonly Scripted[] {
  const inner = innerOf(expression);
  const tree = expression.args.find(({ kind }) => kind === 'tree');
  if (tree?.kind === 'tree') {
    return leavesOf(tree.tree).map((script) => ({ script, place: 'leaf' }));
  }
  if (inner === null) return [{ script: expression, place: 'bare' }];
  if (expression.name === 'sh' && (inner.name === 'wsh' || inner.name === 'wpkh')) {
    return scriptsOf(inner);
  }
  return [{ script: inner, place: expression.name === 'sh' ? 'sh' : 'wsh' }];
}

function refuseSize({ script, place }: Scripted): Refusal | null {
  const most = MOST_KEYS[place];
  const quorum = quorumsIn(script).find(({ keys }) => keys.length > most);
  if (quorum === undefined) return null;
  return refuse('invalid', 'too_many_keys', { keys: quorum.keys.length, most });
}

/** Only sane miniscript: every way to spend needs a signature, and nobody else can change or block it (BIP-379). */
function refuseMiniscript({ script, place }: Scripted): Refusal | null {
  if ((place !== 'wsh' && place !== 'leaf') || isMultisig(script)) return null;
  if (functionsIn(script).some(({ name }) => name === 'multi' && place === 'leaf')) {
    return refuse('invalid', 'miniscript_misplaced');
  }
  const text = writeExpression(script, (key) => `@${key}`);
  return isSane(text, place === 'leaf') ? null : refuse('invalid', 'miniscript_not_sane');
}

function isSane(text: string, tapscript: boolean): boolean {
  try {
    return compileMiniscript(text, { tapscript }).issane;
  } catch {
    // The library throws for what it cannot read at all.
    return false;
  }
}

/** An address of any network; which one is asked elsewhere. */
function isAddress({ args }: Expression): boolean {
  const [first] = args;
  if (first?.kind !== 'address') return false;
  return [networks.bitcoin, networks.testnet, networks.regtest].some((network) => {
    try {
      return address.toOutputScript(first.address, network).length > 0;
    } catch {
      return false;
    }
  });
}
