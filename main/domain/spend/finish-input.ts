import type { Psbt, PsbtInput } from '../psbt/psbt.ts';
import type { ReportedInput } from '../psbt/psbt-report.ts';
import { sameBytes } from '../psbt/same-bytes.ts';
import { tapLeafHash } from '../psbt/tap-hashes.ts';
import { isMultisig } from '../wallet/classify-wallet.ts';
import { innerOf, type Expression } from '../wallet/descriptor/expression.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { fillPsbt } from './fill-psbt.ts';
import { spendingScripts, TAPSCRIPT, xOnly, type SpendingScripts } from './spending-scripts.ts';
import { spendingWays, type WayItem } from './spending-ways.ts';

/** What makes an input final. */
export type FinalParts = { readonly script: Uint8Array; readonly witness: readonly Uint8Array[] };

/** A payment on its way: as it was handed out, and with all signatures that came back. */
export type SignedSpend = {
  readonly wallet: Wallet;
  readonly handedOut: Uint8Array;
  readonly merged: Psbt;
};

/**
 * The final script and witness of an input, or null while signatures are missing. Everyday scripts are put together by
 * @scure/btc-signer, which did not build the payment; miniscript by the ways that @bitcoinerlab/miniscript gives.
 */
export function finishInput(
  spend: SignedSpend,
  at: number,
  report: ReportedInput,
): FinalParts | null {
  const input = spend.merged.inputs[at];
  const { chain, addressIndex: index } = report;
  if (input === undefined || chain === null || index === null) return null;
  if (input.finalScriptSig !== null || input.finalWitness !== null) {
    return { script: input.finalScriptSig ?? new Uint8Array(), witness: input.finalWitness ?? [] };
  }
  const scripts = spendingScripts(spend.wallet, { chain, index });
  const witness = finishMiniscript(spend.wallet.expression, input, scripts);
  if (witness !== null) return { script: nestedScript(scripts), witness };
  return report.isComplete ? finishWithLibrary(spend, at) : null;
}

function finishWithLibrary({ handedOut, merged }: SignedSpend, at: number): FinalParts {
  const tx = fillPsbt(handedOut, merged);
  tx.finalizeIdx(at);
  const { finalScriptSig, finalScriptWitness } = tx.getInput(at);
  return { script: finalScriptSig ?? new Uint8Array(), witness: finalScriptWitness ?? [] };
}

/** Null for any other script, or while no way is open. */
function finishMiniscript(
  expression: Expression,
  input: PsbtInput,
  scripts: SpendingScripts,
): readonly Uint8Array[] | null {
  if (scripts.taproot !== null) return finishLeaf(input, scripts);
  const { witnessScript } = scripts;
  const inner = innerOf(expression);
  const inside = inner?.name === 'wsh' ? innerOf(inner) : inner;
  if (witnessScript === null || inside === null || isMultisig(inside)) return null;
  const items = meet(inside, false, scripts.keys, (key) => {
    const found = input.partialSignatures.find(({ publicKey }) => sameBytes(publicKey, key));
    return found?.signature ?? null;
  });
  return items === null ? null : [...items, witnessScript];
}

function finishLeaf(
  { tapKeySignature, tapLeafSignatures }: PsbtInput,
  { taproot, keys }: SpendingScripts,
): readonly Uint8Array[] | null {
  if (tapKeySignature !== null) return null;
  const others = (taproot?.leaves ?? []).filter(({ expression }) => !isMultisig(expression));
  for (const { expression, script, controlBlock } of others) {
    const hash = tapLeafHash(TAPSCRIPT, script);
    const own = tapLeafSignatures.filter(({ leafHash }) => sameBytes(leafHash, hash));
    const items = meet(expression, true, keys, (key) => {
      return own.find(({ publicKey }) => sameBytes(publicKey, xOnly(key)))?.signature ?? null;
    });
    if (items !== null) return [...items, script, controlBlock];
  }
  return null;
}

type SignatureBy = (key: Uint8Array) => Uint8Array | null;

/** The shortest witness that the signatures there are allow; null when they open no way. */
function meet(
  expression: Expression,
  isTaproot: boolean,
  keys: readonly Uint8Array[],
  signatureBy: SignatureBy,
): readonly Uint8Array[] | null {
  const ways = spendingWays(expression, isTaproot);
  const witnesses = (ways.ok ? ways.value : []).flatMap((way) => {
    const items = way.map((item) => itemOf(item, isTaproot, keys, signatureBy));
    const known = items.filter((item) => item !== null);
    return known.length < items.length ? [] : [known];
  });
  const [shortest] = witnesses.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return shortest ?? null;
}

function itemOf(
  item: WayItem,
  isTaproot: boolean,
  keys: readonly Uint8Array[],
  signatureBy: SignatureBy,
): Uint8Array | null {
  if (item.kind === 'empty') return new Uint8Array();
  if (item.kind === 'one') return Uint8Array.of(1);
  const key = keys[item.key];
  if (key === undefined) return null;
  if (item.kind === 'signature') return signatureBy(key);
  return isTaproot ? xOnly(key) : key;
}

function lengthOf(items: readonly Uint8Array[]): number {
  return items.reduce((sum, { length }) => sum + 1 + length, 0);
}

/** P2WSH inside P2SH pushes its witness program, and nothing else. */
function nestedScript({ redeemScript }: SpendingScripts): Uint8Array {
  return redeemScript === null
    ? new Uint8Array()
    : Uint8Array.of(redeemScript.length, ...redeemScript);
}
