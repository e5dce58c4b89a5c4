import type { Evidence, Proof } from '../../../../main/domain/ladder/evidence.ts';
import type { SavedWallet } from '../../../../main/domain/profile/saved-wallet.ts';
import { inspectWallet } from '../../../../main/domain/wallet/inspect-wallet.ts';
import { descriptorOf, type Kind } from '../psbt/prepared-psbt.ts';

export const NOW = '2026-11-24T12:00:00.000Z';

/** A saved wallet of the test keys of the PSBT tests. They never held money. */
export function savedWallet(kind: Kind, change: Partial<SavedWallet> = {}): SavedWallet {
  return saved(descriptorOf(kind), change);
}

export function saved(descriptor: string, change: Partial<SavedWallet> = {}): SavedWallet {
  const read = inspectWallet(descriptor, {});
  if (!read.ok) throw new Error(read.error.code);
  const { kind, script, network, keys, receive, threshold = null } = read.value;
  if (kind === 'address' || kind === 'script' || read.value.descriptor === null) {
    throw new Error('No wallet');
  }
  return {
    id: 'w1',
    name: 'Savings',
    network,
    kind,
    // Only whole wallets get here.
    script: script as SavedWallet['script'],
    threshold,
    keys,
    descriptor: read.value.descriptor,
    receive: receive ?? '',
    change: read.value.change,
    acceptedFindings: [],
    createdAt: NOW,
    balance: null,
    gapLimit: 20,
    archivedAt: null,
    provenance: keys.map(() => null),
    evidence: [],
    challenges: [],
    labels: [],
    labelImport: null,
    handedOut: [],
    ...change,
  };
}

export const COMPARED: Proof = {
  kind: 'addresses_compared',
  comparedBy: 'text',
  seenOn: 'device_screen',
  addresses: [],
};
export const RESTORED: Proof = {
  kind: 'backup_restored',
  restoredOn: 'device',
  fingerprint: null,
  index: 3,
  address: '',
};
export const SIGNED: Proof = {
  kind: 'message_signed',
  address: '',
  path: null,
  message: '',
  signature: '',
  scheme: 'legacy',
};
export const SPENT: Proof = {
  kind: 'spend_proven',
  txid: '00',
  blockHash: '00',
  height: null,
  minedAt: NOW,
  limits: [],
  inputs: 1,
};
export const DEPOSITED: Proof = {
  kind: 'deposit_proven',
  txid: '00',
  blockHash: '00',
  height: null,
  minedAt: NOW,
  limits: [],
  receivedSats: 1,
  addresses: [],
};

/** Evidence of a day, for a key. */
export function evidence(
  proof: Proof,
  at: string,
  key: number | null = null,
  revokedAt: string | null = null,
): Evidence {
  return { ...proof, id: `${proof.kind} ${at} ${key}`, key, at, revokedAt };
}
