import { succeed, type Result } from '../result.ts';
import type { InspectedKey } from '../wallet/inspection.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { placedAddress, refuseSeen } from './compare-seen.ts';
import type { ProvenFact } from './evidence.ts';
import { keyAddresses } from './key-addresses.ts';
import { refuseProof, type ProofFault } from './ladder-reason.ts';

/** What came back from a device or second wallet after the backup was restored there. Never a seed. */
export type RestoreProof = {
  readonly key?: number;
  readonly restoredOn: 'device' | 'second_wallet';
  /** Of the master key, eight hex digits. */
  readonly fingerprint: string;
  readonly address: string;
};

/** What wallets write where no fingerprint is known. */
const NO_FINGERPRINT = '00000000';

/**
 * Whether a restored backup leads back to this key: the fingerprint, and the address at a number that was drawn. For one
 * key of several that is an address of the wallet, or the key's own at the same path.
 */
export function proveRestore(
  wallet: Wallet,
  key: InspectedKey,
  { at, index }: { readonly at: number; readonly index: number },
  proof: RestoreProof,
): Result<readonly ProvenFact[], ProofFault> {
  const fingerprint = proof.fingerprint.trim().toLowerCase();
  if (!/^[0-9a-f]{8}$/.test(fingerprint))
    return refuseProof('fingerprint_malformed', 'fingerprint');
  const isKnown = key.fingerprint !== null && key.fingerprint !== NO_FINGERPRINT;
  if (isKnown && fingerprint !== key.fingerprint) {
    return refuseProof('fingerprint_differs', 'fingerprint');
  }
  const own = keyAddresses(wallet, at, index).addresses;
  const expected = [
    placedAddress(wallet, 'receive', index),
    ...own.map(({ address }) => ({ chain: 'receive', index, address }) as const),
  ] as const;
  const refusal = refuseSeen(wallet, expected, proof.address, 'address');
  if (refusal !== null) return refusal;
  return succeed([
    {
      kind: 'backup_restored',
      key: at,
      restoredOn: proof.restoredOn,
      fingerprint: isKnown ? fingerprint : null,
      index,
      address: proof.address.trim(),
    },
  ]);
}
