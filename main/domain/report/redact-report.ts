import type {
  Report,
  ReportedEvidence,
  ReportedExposure,
  ReportedPlan,
  ReportedProof,
  ReportedWallet,
} from './report.ts';

/**
 * The same report without amounts, values, fingerprints, addresses, transactions, hashes and free text. Names of venues
 * and wallets, shares and dates stay.
 */
export function redactReport(report: Report): Report {
  return {
    ...report,
    redacted: true,
    exposure: redactExposure(report.exposure),
    wallets: report.wallets.map(redactWallet),
    evidence: report.evidence.map(redactEvidence),
    proofs: report.proofs.map(redactProof),
    reserves: report.reserves.map((one) => ({ ...one, root: null })),
    plans: report.plans.map(redactPlan),
    excluded: report.excluded.map((one) => ({ ...one, reason: null })),
  };
}

function redactExposure(exposure: ReportedExposure): ReportedExposure {
  return {
    ...exposure,
    totalValue: null,
    holders: exposure.holders.map((holder) => ({
      ...holder,
      positions: holder.positions.map((one) => ({ ...one, amount: null, value: null })),
    })),
  };
}

function redactWallet(wallet: ReportedWallet): ReportedWallet {
  return { ...wallet, fingerprints: null, balanceSats: null };
}

function redactEvidence(one: ReportedEvidence): ReportedEvidence {
  return { ...one, note: null, who: null, file: null };
}

function redactProof(one: ReportedProof): ReportedProof {
  return { ...one, addresses: null, txid: null };
}

function redactPlan(plan: ReportedPlan): ReportedPlan {
  const next = plan.next === null ? null : { ...plan.next, amount: null };
  return { ...plan, next, address: null, bitcoinLeft: null };
}
