import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { HoldingComparison, LeafVerdictView } from '../../../preload/reserves-shapes.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { compareHoldings } from '../../domain/reserves/compare-holdings.ts';
import { heldOnDay } from '../../domain/reserves/held-on-day.ts';
import type { ProofFiles } from '../../domain/reserves/proof-files.ts';
import type { SavedLeafProof } from '../../domain/reserves/saved-leaf-proof.ts';
import type { LeafVerdict } from '../../domain/reserves/verify-leaf.ts';
import { fail, succeed } from '../../domain/result.ts';
import { isSecretFile } from '../find-secrets.ts';
import type { Handler } from '../handler.ts';
import { leafReasonSentence } from '../leaf-sentences.ts';
import { verifyInThread } from '../../services/reserves/verify-in-thread.ts';
import type { Services } from '../services.ts';
import { viewFinding } from './view-leaf-proofs.ts';

/** Proofs that wait to be kept; the oldest gives way. */
const MAX_PENDING = 8;

type Published = { readonly place?: string; readonly day?: string | null };
type Held = Extract<LeafVerdict, { readonly included: true }>;

/** Recomputes a proof, compares it with what was held, and keeps what may be kept of it at hand. */
export const verifyProof: Handler<'reserves.verify'> = async (input, services) => {
  const files = input.files.map(({ fileName, bytesBase64 }) => ({
    fileName,
    bytes: new Uint8Array(Buffer.from(bytesBase64, 'base64')),
  }));
  for (const { bytes } of files) {
    if (await isSecretFile(bytes)) return fail({ code: 'secret_detected', fields: ['files'] });
  }
  const profile = services.vault.read();
  if (!profile.ok) return profile;
  const { venueId } = input;
  if (venueId !== undefined && !profile.value.venues.some(({ id }) => id === venueId)) {
    return fail({ code: 'not_found', fields: ['venueId'] });
  }
  const at = services.now().toISOString();
  const verdict = await verifyInThread({ proof: { ...input, files }, at }, services.leafWorkerUrl);
  if (!verdict.included) return succeed(viewRefusal(verdict, services));
  const proof = { ...evidenceOf(verdict, files, at), id: services.newId() };
  remember({ ...proof, secondSource: secondSourceOf(input.published) }, services);
  const compared = venueId === undefined ? null : compare(profile.value, venueId, verdict);
  return succeed({ ...viewInclusion(verdict, services), compared, proofId: proof.id });
};

/** Without a place nobody could look again. */
function secondSourceOf({
  place = '',
  day = null,
}: Published = {}): SavedLeafProof['secondSource'] {
  return place === '' ? null : { place, day };
}

function viewRefusal(
  { scheme, reason, level, path, expected }: Exclude<LeafVerdict, Held>,
  { locale }: Services,
): LeafVerdictView {
  return {
    scheme,
    included: false,
    root: null,
    balances: {},
    findings: [],
    notes: [],
    reason,
    message: leafReasonSentence(reason, locale()),
    failedAt: level,
    expected,
    rootSums: null,
    path,
    variant: null,
    auditDay: null,
    isConfirmed: false,
    compared: null,
    proofId: null,
  };
}

function viewInclusion(
  { scheme, inclusion, findings, notes, auditDay, isConfirmed }: Held,
  { locale }: Services,
): Omit<LeafVerdictView, 'compared' | 'proofId'> {
  const { root, balances, rootSums, path, variant } = inclusion;
  return {
    scheme,
    included: true,
    root,
    balances,
    findings: findings.map((code) => viewFinding(code, locale())),
    notes: notes.map((code) => viewFinding(code, locale())),
    failedAt: null,
    expected: null,
    rootSums,
    path,
    variant,
    auditDay,
    isConfirmed,
  };
}

function evidenceOf(
  { scheme, inclusion, findings, notes, auditDay }: Held,
  files: ProofFiles,
  at: string,
): Omit<SavedLeafProof, 'id' | 'secondSource'> {
  return {
    venueId: null,
    scheme,
    root: inclusion.root,
    auditAt: auditDay,
    verifiedAt: at,
    balances: inclusion.balances,
    findings: [...findings, ...notes],
    files: files.map(({ fileName, bytes }) => ({
      name: fileName,
      sha256: bytesToHex(sha256(bytes)),
    })),
  };
}

function compare(profile: Profile, venueId: string, verdict: Held): HoldingComparison | null {
  const held = heldOnDay(profile, venueId, verdict.auditDay);
  const rows = held === null ? null : compareHoldings(verdict.inclusion.balances, held.held);
  return held === null || rows === null ? null : { day: held.day, rows };
}

function remember(proof: SavedLeafProof, { pendingLeaves }: Services): void {
  pendingLeaves.set(proof.id, proof);
  const oldest = pendingLeaves.keys().next().value;
  if (pendingLeaves.size > MAX_PENDING && oldest !== undefined) pendingLeaves.delete(oldest);
}
