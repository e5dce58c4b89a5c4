import type { Finding } from '../fault.ts';

/** In how many blocks a payment is to be confirmed: as soon as can be, within the hour, within four. */
export const FEE_TARGETS = [1, 3, 6, 24] as const;
export type FeeTarget = (typeof FEE_TARGETS)[number];

/** Satoshi per virtual byte for each target, from 1 to 1000; null where a server has no estimate. */
export type FeeRates = readonly { readonly blocks: FeeTarget; readonly satsPerVb: number | null }[];

/**
 * `fees_missing`: the server has no estimates. `fees_out_of_order`: it named more for a longer wait. `fees_differ`: two servers
 * are more than twice apart.
 */
export type FeeFindingCode = 'fees_missing' | 'fees_out_of_order' | 'fees_differ';

export type JudgedFees = {
  readonly rates: FeeRates;
  readonly findings: readonly Finding<FeeFindingCode>[];
};

/** Servers see other queues at other moments; more than this apart, one of them is wrong. */
const FAR_APART = 2;

/**
 * The rates that are offered. Where two servers differ by more than twice, the lower one holds: too little can be raised
 * later, and what was paid too much is gone. A longer wait never costs more.
 */
export function judgeFeeRates(first: FeeRates, second: FeeRates | null): JudgedFees {
  const findings: Finding<FeeFindingCode>[] = [];
  const compared = first.map((rate) => ({ ...rate, ...lower(rate, second) }));
  if (compared.some(({ isFar }) => isFar)) findings.push({ code: 'fees_differ', severity: 'warn' });
  const rates = inOrder(compared.map(({ blocks, satsPerVb }) => ({ blocks, satsPerVb })));
  if (rates.some(({ satsPerVb }, at) => satsPerVb !== compared[at]?.satsPerVb)) {
    findings.push({ code: 'fees_out_of_order', severity: 'warn' });
  }
  if (rates.every(({ satsPerVb }) => satsPerVb === null)) {
    findings.push({ code: 'fees_missing', severity: 'info' });
  }
  return { rates, findings };
}

function lower({ blocks, satsPerVb }: FeeRates[number], second: FeeRates | null) {
  const other = second?.find((one) => one.blocks === blocks)?.satsPerVb ?? null;
  if (satsPerVb === null || other === null) return { satsPerVb: satsPerVb ?? other, isFar: false };
  const [low, high] = satsPerVb < other ? [satsPerVb, other] : [other, satsPerVb];
  const isFar = high > low * FAR_APART;
  return { satsPerVb: isFar ? low : satsPerVb, isFar };
}

function inOrder(rates: FeeRates): FeeRates {
  let least = Number.POSITIVE_INFINITY;
  return rates.map(({ blocks, satsPerVb }) => {
    if (satsPerVb !== null) least = Math.min(least, satsPerVb);
    return { blocks, satsPerVb: satsPerVb === null ? null : least };
  });
}
