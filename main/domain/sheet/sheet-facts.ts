import { evaluateLadder, type Ladder } from '../ladder/evaluate-ladder.ts';
import { rereadDescriptor } from '../ladder/reread-descriptor.ts';
import type { KeyProvenance, SavedWallet } from '../profile/saved-wallet.ts';
import { deriveChain } from '../wallet/derive-addresses.ts';
import { readAccount } from '../wallet/exports/account.ts';
import { writeSlip132 } from '../wallet/exports/write-slip132.ts';
import type { InspectedKey } from '../wallet/inspection.ts';
import { hasChange, writeDescriptor, type Wallet } from '../wallet/wallet.ts';
import { restoreGuides, type RestoreGuideId } from './restore-guide.ts';
import { sheetCodes } from './sheet-codes.ts';

/** Receive addresses on a sheet, to compare with another program. */
const RECEIVE_ADDRESSES = 5;

/** Everything that a wallet sheet says, all of it public. */
export type SheetFacts = {
  readonly saved: SavedWallet;
  /** Canonical, with checksum. */
  readonly descriptor: string;
  /** Texts of the QR codes: the descriptor itself, or a BBQr series of it. */
  readonly codes: readonly string[];
  readonly keys: readonly SheetKey[];
  /** What was proven about the wallet until then. */
  readonly ladder: Ladder;
  readonly receive: readonly string[];
  /** Null where the wallet has no change addresses of its own. */
  readonly firstChange: string | null;
  readonly guides: readonly RestoreGuideId[];
  /** Each key under the header that Electrum wants (SLIP-0132); empty where Electrum cannot have the wallet. */
  readonly electrumKeys: readonly string[];
};

export type SheetKey = InspectedKey & { readonly provenance: KeyProvenance | null };

/** What the sheet of a saved wallet says at a moment (ISO 8601 UTC); every address agreed on by two implementations. */
export function sheetFacts(wallet: Wallet, saved: SavedWallet, at: string): SheetFacts {
  const descriptor = writeDescriptor(wallet);
  const guides = restoreGuides(wallet);
  return {
    saved,
    descriptor,
    codes: sheetCodes(descriptor),
    keys: saved.keys.map((key, at) => ({ ...key, provenance: saved.provenance[at] ?? null })),
    ladder: evaluateLadder(saved, rereadDescriptor(saved), at),
    receive: addressesOf(wallet, 'receive', RECEIVE_ADDRESSES),
    firstChange: hasChange(wallet) ? (addressesOf(wallet, 'change', 1)[0] ?? null) : null,
    guides,
    electrumKeys: guides.includes('electrum') ? electrumKeys(wallet) : [],
  };
}

function addressesOf(wallet: Wallet, chain: 'receive' | 'change', count: number): string[] {
  return deriveChain(wallet, chain, { start: 0, count }).flatMap(({ address }) => address ?? []);
}

function electrumKeys(wallet: Wallet): readonly string[] {
  const account = readAccount(wallet);
  if (!account.ok) return [];
  const { script } = account.value;
  const rows = account.value.kind === 'single_sig' ? [account.value.key] : account.value.keys;
  return rows.map(({ key }) => writeSlip132(key, script));
}
