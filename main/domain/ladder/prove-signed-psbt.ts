import { hexToBytes } from '@noble/hashes/utils.js';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import { inspectPsbt } from '../psbt/inspect-psbt.ts';
import { outputForm } from '../psbt/output-form.ts';
import type { PsbtReport, ReportedInput } from '../psbt/psbt-report.ts';
import type { WalletPlace } from '../psbt/wallet-view.ts';
import { succeed, type Result } from '../result.ts';
import { deriveChain } from '../wallet/derive-addresses.ts';
import { viewWallet } from '../wallet/wallet-view.ts';
import type { Wallet } from '../wallet/wallet.ts';
import type { ProvenFact } from './evidence.ts';
import { findSigners } from './find-signers.ts';
import { refuseProof, type ProofFault } from './ladder-reason.ts';

/**
 * Which keys of the wallet signed a PSBT that spends from it, each signature verified. The same transaction proves a key
 * once: kept signatures say nothing about today.
 */
export function proveSignedPsbt(
  saved: SavedWallet,
  wallet: Wallet,
  source: string | Uint8Array,
): Result<readonly ProvenFact[], ProofFault> {
  const options = { network: wallet.network, wallet: viewWallet(wallet) };
  const report = inspectPsbt(source, options);
  if (!report.ok) {
    const { reason = 'psbt_not_a_psbt', params } = report.error;
    return refuseProof(reason, 'psbt', params);
  }
  if (!report.value.inputs.some(({ isMine }) => isMine)) {
    return refuseProof('psbt_of_other_wallet', 'psbt');
  }
  const facts = psbtFacts(report.value, wallet);
  if (facts.length === 0) return refuseProof('psbt_without_signature', 'psbt');
  const fresh = facts.filter((fact) => !wasUsed(saved, fact));
  return fresh.length === 0 ? refuseProof('proof_used_before', 'psbt') : succeed(fresh);
}

type PsbtFact = Extract<ProvenFact, { readonly kind: 'psbt_signed' }>;

/** One fact for each key of the wallet that signed rightly. */
function psbtFacts({ txid, inputs }: PsbtReport, wallet: Wallet): readonly PsbtFact[] {
  const signed = inputs.map((input) => signersIn(input, wallet));
  return wallet.keys.flatMap((_, key): readonly PsbtFact[] => {
    const count = signed.filter((keys) => keys.includes(key)).length;
    return count === 0 ? [] : [{ kind: 'psbt_signed', key, txid, inputs: count }];
  });
}

function wasUsed({ evidence }: SavedWallet, { key, txid }: PsbtFact): boolean {
  return evidence.some(
    (one) => one.kind === 'psbt_signed' && one.key === key && one.txid === txid && !one.revokedAt,
  );
}

/** Places of the keys with a good signature in an input of the wallet. What the PSBT says of them is not believed. */
function signersIn(
  { isMine, chain, addressIndex, signedBy }: ReportedInput,
  wallet: Wallet,
): readonly number[] {
  if (!isMine || chain === null || addressIndex === null) return [];
  const signed = signedBy.flatMap(({ isValid, publicKey }) =>
    isValid === true && publicKey !== null ? [hexToBytes(publicKey)] : [],
  );
  const place = { chain, index: addressIndex };
  return findSigners(wallet, place, signed, outputKeyAt(wallet, place));
}

/** The key of a Taproot output; null for others. */
function outputKeyAt(wallet: Wallet, { chain, index }: WalletPlace): Uint8Array | null {
  const [derived] = deriveChain(wallet, chain, { start: index, count: 1 });
  const form = outputForm(hexToBytes(derived?.scriptPubKey ?? ''));
  return form.kind === 'p2tr' ? form.key : null;
}
