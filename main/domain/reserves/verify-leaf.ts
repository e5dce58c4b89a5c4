import { succeed, type Result } from '../result.ts';
import { detectScheme } from './detect-scheme.ts';
import type { Inclusion, LeafFinding, LeafVerifier, ProofFields, ProofNote } from './inclusion.ts';
import { refuseLeaf, type LeafFault } from './leaf-fault.ts';
import type { ProofFiles } from './proof-files.ts';
import { isVerifiable, type SchemeId, type VerifiableScheme } from './schemes.ts';
import { verifyArmanino } from './verify-armanino.ts';
import { verifyBinance } from './verify-binance.ts';
import { verifyBingx } from './verify-bingx.ts';
import { verifyBitget } from './verify-bitget.ts';
import { verifyBitmex } from './verify-bitmex.ts';
import { verifyBitso } from './verify-bitso.ts';
import { verifyBybit } from './verify-bybit.ts';
import { verifyGate } from './verify-gate.ts';
import { verifyMexc } from './verify-mexc.ts';
import { verifyOkxV1 } from './verify-okx-v1.ts';
import { verifyOkxV2 } from './verify-okx-v2.ts';
import { verifyRiver } from './verify-river.ts';
import { verifySixpence } from './verify-sixpence.ts';

/** What a user hands over to learn whether they were counted. */
export type LeafProof = {
  /** Chosen by hand; it goes before what the files look like. */
  readonly scheme?: SchemeId;
  readonly files: ProofFiles;
  readonly fields?: ProofFields;
  /** Read elsewhere by the user: on a page of the venue, in an auditor's report. */
  readonly published?: { readonly root: string; readonly day?: string };
};

/** What was not shown beside the proof, as opposed to findings, which are of the proof itself. */
export type LeafNote = SourceFinding | ProofNote;

/** Age and second source, which concern every proof. */
export type SourceFinding = 'no_second_source' | 'audit_older_than_45_days' | 'audit_day_unknown';

/** Findings by the name of their sentence, without the number that some carry. */
export type LeafFindingName =
  Exclude<LeafFinding, `short_hash_bits:${number}`> | 'short_hash_bits' | LeafNote;

/** What became of a proof. A pass means that a balance was counted, and never that a venue can pay. */
export type LeafVerdict =
  | {
      readonly included: true;
      readonly scheme: VerifiableScheme;
      readonly inclusion: Inclusion;
      readonly findings: readonly LeafFinding[];
      readonly notes: readonly LeafNote[];
      /** UTC day of the audit, from the file or from the user. */
      readonly auditDay: string | null;
      /** Whether the user read the same root elsewhere. */
      readonly isConfirmed: boolean;
    }
  | (LeafFault & { readonly included: false; readonly scheme: SchemeId | null });

/** Days after which a list of liabilities says little of today. */
export const FRESH_DAYS = 45;
const DAY_MS = 24 * 60 * 60 * 1000;

const VERIFIERS: Readonly<Record<VerifiableScheme, LeafVerifier>> = {
  okx_merkle_v1: verifyOkxV1,
  okx_merkle_v2: verifyOkxV2,
  bybit_merkle: verifyBybit,
  mexc_merkle: verifyMexc,
  bitget_merkle: verifyBitget,
  bitmex_liabilities: verifyBitmex,
  river_liabilities: verifyRiver,
  bitso_merkle: verifyBitso,
  gate_zk: verifyGate,
  binance_zk_350x5: verifyBinance,
  silver_sixpence: verifySixpence,
  armanino: verifyArmanino,
  bingx_merkle: verifyBingx,
};

/**
 * Recomputes a proof from the own balance to the root, and compares the root with one that was read elsewhere. `at` is
 * the time now, ISO 8601. Never throws.
 */
export function verifyLeaf(proof: LeafProof, at: string): LeafVerdict {
  const { files, fields = {} } = proof;
  const scheme = schemeOf(proof);
  if (!scheme.ok) return { included: false, scheme: proof.scheme ?? null, ...scheme.error };
  const verified = VERIFIERS[scheme.value](files, fields);
  if (!verified.ok) return { included: false, scheme: scheme.value, ...verified.error };
  return compareRoot(proof, scheme.value, verified.value, at);
}

function schemeOf({ scheme, files, fields = {} }: LeafProof): Result<VerifiableScheme, LeafFault> {
  if (scheme === undefined) return detectScheme(files, fields);
  return isVerifiable(scheme) ? succeed(scheme) : refuseLeaf('scheme_not_offered');
}

function compareRoot(
  { published, fields = {} }: LeafProof,
  scheme: VerifiableScheme,
  inclusion: Inclusion,
  at: string,
): LeafVerdict {
  const { path, findings } = inclusion;
  if (published !== undefined && normalRoot(published.root) !== normalRoot(inclusion.root)) {
    const fault = { level: path.length - 1, path, expected: published.root.trim() };
    return { included: false, scheme, reason: 'root_mismatch', ...fault };
  }
  const auditDay = inclusion.auditDay ?? published?.day ?? null;
  const isConfirmed = (published?.root ?? fields.published_root) !== undefined;
  const notes = notesOf(inclusion, { auditDay, isConfirmed }, at);
  return { included: true, scheme, inclusion, findings, notes, auditDay, isConfirmed };
}

type Known = { readonly auditDay: string | null; readonly isConfirmed: boolean };

function notesOf(
  { notes = [] }: Inclusion,
  { auditDay, isConfirmed }: Known,
  at: string,
): readonly LeafNote[] {
  return [...notes, ...(isConfirmed ? [] : NO_SOURCE), ...ageFindings(auditDay, at)];
}

const NO_SOURCE: readonly SourceFinding[] = ['no_second_source'];

/** As people copy a root: with capitals, spaces, or `0x` before it; Gate leaves leading zeros out. */
function normalRoot(root: string): string {
  return root.trim().toLowerCase().replace(/^0x/, '').replace(/^0+/, '');
}

function ageFindings(day: string | null, at: string): readonly SourceFinding[] {
  if (day === null) return ['audit_day_unknown'];
  const days = (Date.parse(at) - Date.parse(`${day}T00:00:00.000Z`)) / DAY_MS;
  return days > FRESH_DAYS ? ['audit_older_than_45_days'] : [];
}
