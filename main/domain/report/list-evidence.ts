import type { ChecklistLine } from '../checklist/checklist.ts';
import type { Evidence } from '../ladder/evidence.ts';
import type { Profile } from '../profile/profile.ts';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import type { ReportedEvidence, ReportedExclusion, ReportedLeaf, ReportedProof } from './report.ts';

/** What stands behind each item that is, or was, done, in the order of the catalogue. */
export function listEvidence(items: readonly ChecklistLine[]): readonly ReportedEvidence[] {
  return items.flatMap((item): readonly ReportedEvidence[] => {
    if (item.status !== 'done' && item.status !== 'expired') return [];
    const { id: itemId, level, status, evidence, until } = item;
    if (evidence.kind === 'automatic') {
      const nothing = { at: null, note: null, who: null, file: null };
      return [{ itemId, level, status, kind: 'seen', until, ...nothing }];
    }
    const { at, note, who, file } = evidence;
    const shown = file === null ? null : { name: file.name, sha256: file.sha256 };
    return [{ itemId, level, status, kind: 'shown', at, until, note, who, file: shown }];
  });
}

/** What the user said does not concern them, with their reason. */
export function listExcluded(items: readonly ChecklistLine[]): readonly ReportedExclusion[] {
  return items.flatMap((item) => {
    if (item.status !== 'not_applicable' || item.exclusion === null) return [];
    return [{ itemId: item.id, at: item.exclusion.at, reason: item.exclusion.reason }];
  });
}

/** The proofs of a wallet, newest first. Messages and signatures are not among it. */
export function listProofs({ name, evidence }: SavedWallet): readonly ReportedProof[] {
  return evidence.toReversed().map((one) => ({
    wallet: name,
    kind: one.kind,
    key: one.key === null ? null : one.key + 1,
    at: one.at,
    revokedAt: one.revokedAt,
    addresses: addressesOf(one),
    txid: 'txid' in one ? one.txid : null,
  }));
}

function addressesOf(one: Evidence): readonly string[] {
  if ('addresses' in one) return one.addresses.map(({ address }) => address);
  return 'address' in one ? [one.address] : [];
}

/** Own balances that were found in lists of liabilities, newest first. */
export function listLeaves({ leafProofs, venues }: Profile): readonly ReportedLeaf[] {
  return leafProofs.toReversed().map(({ venueId, scheme, auditAt, verifiedAt, root }) => ({
    venue: venues.find(({ id }) => id === venueId)?.name ?? null,
    scheme,
    auditAt,
    verifiedAt,
    root,
  }));
}
