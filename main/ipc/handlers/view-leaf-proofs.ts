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
  const now = services.now().getTime();
  return leafProofs.toReversed().map((proof) => {
    const day = Date.parse(proof.auditAt ?? proof.verifiedAt.slice(0, 10));
    const until = day + FRESH_DAYS * DAY_MS;
    // Without a venue nothing takes its place.
    const isNewest = proof.venueId === null || newest.has(proof.id);
    return {
      ...proof,
      venueName: venues.find(({ id }) => id === proof.venueId)?.name ?? null,
      findingTexts: proof.findings.map((code) => viewFinding(code, locale)),
      isNewest,
      isFresh: isNewest && now <= until,
      freshUntil: new Date(until).toISOString().slice(0, 10),
      ageDays: Math.max(0, Math.floor((now - day) / DAY_MS)),
    };
  });
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
