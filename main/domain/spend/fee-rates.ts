/**
 * What a fee rate by hand may be, in sat/vB, decided on 2026-11-24. Ours: no source sets a limit for people who type.
 */
export const FEE_RATES = {
  least: {
    value: 0.1,
    why: 'Nodes of Bitcoin Core from version 30 on pass on nothing below it (-minrelaytxfee, 100 sat/kvB).',
  },
  most: {
    value: 1000,
    why: 'A payment of one coin would cost 0.0014 BTC. More was asked for only for hours (April 2024, after the halving), and a test can wait.',
  },
  high: {
    value: 200,
    why: 'Asked for on few days. A slip of the decimal mark is likelier.',
  },
} as const;

/** The fee in satoshi, rounded up. The rate counts to a thousandth, so that every step is exact in integers. */
export function feeAt(feeRateSatsPerVb: number, vbytes: number): number {
  return Math.ceil((Math.round(feeRateSatsPerVb * 1000) * vbytes) / 1000);
}
