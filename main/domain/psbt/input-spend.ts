import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { outputForm, type OutputForm } from './output-form.ts';
import type { PsbtInput } from './psbt.ts';
import type { PsbtFindingCode } from './psbt-finding.ts';
import { sameBytes } from './same-bytes.ts';
import { hash160 } from '../transaction/script-hashes.ts';
import { scriptPushes } from './script-pushes.ts';
import { signingForm, type SigningForm } from './signing-form.ts';

/** Kinds of scripts that an input can spend from. */
export type InputScript =
  | 'p2pkh'
  | 'p2sh'
  | 'p2sh_p2wpkh'
  | 'p2sh_p2wsh'
  | 'p2wpkh'
  | 'p2wsh'
  | 'p2tr'
  | 'bare'
  | 'unknown';

/** How an input is spent: what is signed, and who has to. */
export type InputSpend =
  | {
      readonly kind: 'ecdsa';
      readonly script: InputScript;
      readonly isSegwit: boolean;
      /** The script that signatures cover. */
      readonly scriptCode: Uint8Array;
      readonly form: SigningForm;
    }
  | { readonly kind: 'taproot'; readonly script: 'p2tr'; readonly outputKey: Uint8Array }
  | {
      readonly kind: 'unknown';
      readonly script: InputScript;
      readonly codes: readonly PsbtFindingCode[];
    };

/** Follows an input from the script that it spends down to the one that is signed; each hash on the way is checked. */
export function spendOf(input: PsbtInput, script: Uint8Array): InputSpend {
  const form = outputForm(script);
  switch (form.kind) {
    case 'p2tr':
      return { kind: 'taproot', script: 'p2tr', outputKey: form.key };
    case 'p2wpkh':
      return keyHashSpend('p2wpkh', form.hash);
    case 'p2wsh':
      return witnessScriptSpend(input, 'p2wsh', form.hash);
    case 'p2sh':
      return redeemSpend(input, form.hash);
    case 'p2pkh':
      return legacySpend('p2pkh', script);
    case 'other':
      return legacySpend('bare', script);
    case 'op_return':
    case 'future_witness':
      return unknown('unknown', 'script_missing');
  }
}

function redeemSpend(input: PsbtInput, hash: Uint8Array): InputSpend {
  const redeem = input.redeemScript ?? finalRedeemScript(input);
  if (redeem === null) return unknown('p2sh', 'script_missing');
  if (!sameBytes(hash160(redeem), hash)) return unknown('p2sh', 'redeem_script_mismatch');
  const inner: OutputForm = outputForm(redeem);
  if (inner.kind === 'p2wpkh') return keyHashSpend('p2sh_p2wpkh', inner.hash);
  if (inner.kind === 'p2wsh') return witnessScriptSpend(input, 'p2sh_p2wsh', inner.hash);
  return legacySpend('p2sh', redeem);
}

function witnessScriptSpend(
  input: PsbtInput,
  script: 'p2wsh' | 'p2sh_p2wsh',
  hash: Uint8Array,
): InputSpend {
  const inside = input.witnessScript ?? input.finalWitness?.at(-1);
  if (inside === undefined) return unknown(script, 'script_missing');
  if (!sameBytes(sha256(inside), hash)) return unknown(script, 'witness_script_mismatch');
  return {
    kind: 'ecdsa',
    script,
    isSegwit: true,
    scriptCode: inside,
    form: signingForm(inside),
  };
}

/** Signatures of P2WPKH cover the script that a P2PKH output of the same key has (BIP-143). */
function keyHashSpend(script: 'p2wpkh' | 'p2sh_p2wpkh', hash: Uint8Array): InputSpend {
  const scriptCode = concatBytes(Uint8Array.of(0x76, 0xa9, 20), hash, Uint8Array.of(0x88, 0xac));
  return { kind: 'ecdsa', script, isSegwit: true, scriptCode, form: { kind: 'key_hash', hash } };
}

function legacySpend(script: 'p2pkh' | 'p2sh' | 'bare', scriptCode: Uint8Array): InputSpend {
  return { kind: 'ecdsa', script, isSegwit: false, scriptCode, form: signingForm(scriptCode) };
}

function finalRedeemScript({ finalScriptSig }: PsbtInput): Uint8Array | null {
  return finalScriptSig === null ? null : (scriptPushes(finalScriptSig)?.at(-1) ?? null);
}

function unknown(script: InputScript, code: PsbtFindingCode): InputSpend {
  return { kind: 'unknown', script, codes: [code] };
}
