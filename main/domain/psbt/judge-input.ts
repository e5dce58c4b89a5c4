import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { areKeySourcesSound } from './are-key-sources-sound.ts';
import type { KnownUtxo } from './input-utxo.ts';
import { spendOf, type InputSpend } from './input-spend.ts';
import { judgeSignatures, type JudgedSignatures } from './judge-signatures.ts';
import type { Preimage, PsbtInput } from './psbt.ts';
import type { PsbtFindingCode } from './psbt-finding.ts';
import { sameBytes } from './same-bytes.ts';
import { hash160, hash256 } from '../transaction/script-hashes.ts';
import type { SigningContext } from './signature-hash.ts';
import type { WalletPlace, WalletView } from './wallet-view.ts';

/** Everything that there is to say about one input. */
export type JudgedInput = Omit<JudgedSignatures, 'codes'> & {
  readonly utxo: KnownUtxo;
  readonly spend: InputSpend;
  readonly place: WalletPlace | null;
  readonly codes: readonly PsbtFindingCode[];
};

const NOT_SHOWN: InputSpend = { kind: 'unknown', script: 'unknown', codes: [] };

/** Follows one input from what it spends to the signatures that it has. */
export function judgeInput(
  input: PsbtInput,
  utxo: KnownUtxo,
  context: SigningContext,
  wallet: WalletView | null,
): JudgedInput {
  const script = utxo.output?.script ?? null;
  const spend = script === null ? NOT_SHOWN : spendOf(input, script);
  const judged = judgeSignatures(input, spend, context);
  const place = script === null ? null : wallet?.owns(bytesToHex(script), input.keySources);
  return {
    ...judged,
    utxo,
    spend,
    place: place ?? null,
    codes: [
      ...utxo.codes,
      ...judged.codes,
      ...(spend.kind === 'unknown' ? spend.codes : []),
      ...(areKeySourcesSound(input, spend) ? [] : (['derivation_mismatch'] as const)),
      ...(input.preimages.every(isPreimage) ? [] : (['preimage_mismatch'] as const)),
    ],
  };
}

const HASHES = { ripemd160, sha256, hash160, hash256 } as const;

function isPreimage({ kind, hash, preimage }: Preimage): boolean {
  return sameBytes(HASHES[kind](preimage), hash);
}
