import type { LeafFindingView, LeafProofView } from '../../../preload/reserves-shapes.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { ownLeaves } from '../../domain/reserves/own-leaves.ts';
import { FRESH_DAYS } from '../../domain/reserves/verify-leaf.ts';
import { leafFindingSentence } from '../leaf-sentences.ts';
import type { Services } from '../services.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Kept proofs, newest first, each with the name of its venue and what its age means now. */
export function viewLeafProofs(
  { leafProofs, venues }: Profile,
  services: Pick<Services, 'locale' | 'now'>,
): readonly LeafProofView[] {
  const locale = services.locale();
  const newest = new Set(ownLeaves(leafProofs).map(({ proof }) => proof.id));
  const since = services.now().getTime() - FRESH_DAYS * DAY_MS;
  return leafProofs.toReversed().map((proof) => ({
    ...proof,
    venueName: venues.find(({ id }) => id === proof.venueId)?.name ?? null,
    findingTexts: proof.findings.map((code) => viewFinding(code, locale)),
    isFresh: newest.has(proof.id) && Date.parse(proof.auditAt ?? proof.verifiedAt) >= since,
  }));
}

/** Hashes of 128 bits are short for a venue that would forge, and not short of anything known. */
const HARMLESS: ReadonlySet<string> = new Set(['short_hash_bits:128', 'audit_day_unknown']);

/** A finding by its code, with its sentence. */
export function viewFinding(code: string, locale: ReturnType<Services['locale']>): LeafFindingView {
  return {
    code,
    severity: HARMLESS.has(code) ? 'info' : 'warn',
    message: leafFindingSentence(code, locale),
  };
}
