import { bytesToHex } from '@noble/hashes/utils.js';
import { HDKey } from '@scure/bip32';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import { inspectPsbt } from '../psbt/inspect-psbt.ts';
import type { PsbtReport, ReportedInput } from '../psbt/psbt-report.ts';
import { succeed, type Result } from '../result.ts';
import type { DescriptorKey } from '../wallet/descriptor/expression.ts';
import { deriveChain } from '../wallet/derive-addresses.ts';
import type { Chain } from '../wallet/inspection.ts';
import { viewWallet } from '../wallet/wallet-view.ts';
import { stepsTo, type Wallet } from '../wallet/wallet.ts';
import type { ProvenFact } from './evidence.ts';
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
  const good = signedBy.flatMap(({ isValid, publicKey }) =>
    isValid === true && publicKey !== null ? [publicKey] : [],
  );
  const place = { chain, index: addressIndex };
  return wallet.keys.flatMap((key, at) => {
    const names = [...namesOf(key, place), ...(at === 0 ? outputKeysAt(wallet, place) : [])];
    return good.some((one) => names.includes(one)) ? [at] : [];
  });
}

type Place = { readonly chain: Chain; readonly index: number };

/** A key in hex at a place: whole, and without its y as Taproot has it. */
function namesOf(key: DescriptorKey, { chain, index }: Place): readonly string[] {
  const hex = bytesToHex(key.kind === 'single' ? key.publicKey : rowKeyAt(key, chain, index));
  return hex.length === 66 ? [hex, hex.slice(2)] : [hex];
}

function rowKeyAt(
  key: Extract<DescriptorKey, { kind: 'extended' }>,
  chain: Chain,
  index: number,
): Uint8Array {
  const steps = [...stepsTo(key, chain), ...(key.path.isRanged ? [index] : [])];
  const start = new HDKey({
    publicKey: key.key.publicKey,
    chainCode: key.key.chainCode,
  });
  const node = steps.reduce((above, step) => above.deriveChild(step), start);
  if (node.publicKey === null) throw new Error('A public key has no public key.');
  return node.publicKey;
}

/** A Taproot output can be spent by its own key, which whoever has the first key of the descriptor makes of that. */
function outputKeysAt(wallet: Wallet, { chain, index }: Place): readonly string[] {
  const [derived] = deriveChain(wallet, chain, { start: index, count: 1 });
  const script = derived?.scriptPubKey ?? '';
  return script.startsWith('5120') ? [script.slice(4)] : [];
}
