import type {
  CheckedSpendView,
  PreparedSpendView,
  SpendFindingView,
} from '../../preload/spend-shapes.ts';
import type { Locale } from '../../preload/shapes.ts';
import type { SavedWallet } from '../domain/profile/saved-wallet.ts';
import type { PsbtFinding } from '../domain/psbt/psbt-finding.ts';
import type { CheckedSpend } from '../domain/spend/check-spend.ts';
import type { PreparedSpend } from '../domain/spend/prepare-spend.ts';
import { psbtFindingSentence, spendFindingSentence } from './sentences.ts';

/** A prepared payment as the window sees it. */
export function preparedView(
  { psbt, plan, report, findings }: PreparedSpend,
  spendId: string,
  locale: Locale,
): PreparedSpendView {
  const { paySats, changeSats, feeSats, vbytes } = plan;
  const own = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: spendFindingSentence(finding, locale),
    places: [],
  }));
  return {
    spendId,
    psbt: Buffer.from(psbt).toString('base64'),
    fileName: `test-payment-${report.txid.slice(0, 8)}.psbt`,
    inputs: report.inputs,
    outputs: report.outputs,
    paySats,
    changeSats,
    feeSats,
    vbytes,
    feeRateSatsPerVb: rateOf(feeSats, vbytes),
    findings: [...own, ...viewFindings(report.findings, locale)],
  };
}

/** A payment with what came back, as the window sees it. */
export function checkedView(
  { report, signedKeys, signedPsbt, finished }: CheckedSpend,
  { saved }: { readonly saved: SavedWallet },
  spendId: string,
  locale: Locale,
): CheckedSpendView {
  const missing = report.inputs.map(({ signaturesMissing }) => signaturesMissing);
  const known = missing.filter((one) => one !== null);
  const feeSats = report.feeSats ?? 0;
  return {
    spendId,
    signedKeys,
    keys: saved.keys.map(({ fingerprint, path }, at) => {
      return { fingerprint, path, hasSigned: signedKeys.includes(at) };
    }),
    signaturesMissing: known.length < missing.length ? null : Math.max(0, ...known),
    inputs: report.inputs,
    findings: viewFindings(report.findings, locale),
    signedPsbt: Buffer.from(signedPsbt).toString('base64'),
    transaction:
      finished === null
        ? null
        : {
            ...finished,
            feeSats,
            feeRateSatsPerVb: rateOf(feeSats, finished.vbytes),
            outputs: report.outputs,
          },
  };
}

function viewFindings(
  findings: readonly PsbtFinding[],
  locale: Locale,
): readonly SpendFindingView[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: psbtFindingSentence(finding, locale),
    places: finding.places,
  }));
}

/** sat/vB with two digits. */
function rateOf(feeSats: number, vbytes: number): number {
  return Math.round((feeSats / vbytes) * 100) / 100;
}
