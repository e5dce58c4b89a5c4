import type { LabelImport } from '../labels/label-import.ts';
import type { WalletLabel } from '../labels/wallet-label.ts';
import type { Challenge } from '../ladder/challenge.ts';
import type { Evidence } from '../ladder/evidence.ts';
import type { Chain, InspectedKey, Network, SavedKind, SavedScript } from '../wallet/inspection.ts';

/** A saved watch-only wallet. Holds no private key and never did. */
export type SavedWallet = {
  readonly id: string;
  readonly name: string;
  readonly network: Network;
  readonly kind: SavedKind;
  readonly script: SavedScript;
  /** How many keys have to sign; null where that is not one number. */
  readonly threshold: number | null;
  readonly keys: readonly InspectedKey[];
  /** Canonical descriptor with checksum. */
  readonly descriptor: string;
  readonly receive: string;
  readonly change: string | null;
  /** Warnings that the user saw and accepted when saving. */
  readonly acceptedFindings: readonly string[];
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** As the chain says, or typed in by the user where it was never read; null when neither was. */
  readonly balance: SavedBalance | null;
  /** Unused addresses in a row after which the search on the chain ends (BIP-44), 1–1,000. */
  readonly gapLimit: number;
  /** Since when it is put away; null while it is in use. An archived wallet counts nowhere. */
  readonly archivedAt: string | null;
  /** Where the seed behind each key came from, in the order of `keys`; null where the user did not say. */
  readonly provenance: readonly (KeyProvenance | null)[];
  /** What was proven about this wallet, oldest first. Nothing is ever taken out; it is revoked or expires. */
  readonly evidence: readonly Evidence[];
  /** What was asked for a proof and not answered yet. */
  readonly challenges: readonly Challenge[];
  /** Names of addresses, transactions and coins (BIP-329). */
  readonly labels: readonly WalletLabel[];
  /** What the last import of labels changed, so that it can be taken back; null when none was, or it was taken back. */
  readonly labelImport: LabelImport | null;
  /** Addresses that were shown to be paid on, so that none is offered twice. */
  readonly handedOut: readonly HandedOutAddress[];
};

/** What a wallet had at a moment. */
export type SavedBalance = {
  readonly confirmedSats: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly source: 'chain' | 'typed';
};

/** How the seed of a key came to be, as the user tells it; it decides which advisories concern the key. */
export type KeyProvenance = {
  /** Id of the device list, or `generated_here`. */
  readonly device: string;
  /** Version when the seed was made, as the device writes it; null when unknown. */
  readonly firmware: string | null;
  /** Day that the seed was made, `2026-03-01`; null when unknown. */
  readonly seedMadeOn: string | null;
  readonly entropy: SeedEntropy;
};

/** Where the chance in a seed came from. */
export type SeedEntropy = 'device' | 'device_and_dice' | 'dice' | 'other_program' | 'unknown';

/** An address that was given to someone. */
export type HandedOutAddress = {
  readonly chain: Chain;
  readonly index: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Since when coins are known to have arrived there, by the user's word; null while none are. */
  readonly paidAt: string | null;
};
