import { estimateSize } from './estimate-size.ts';
import type { JudgedInput } from './judge-input.ts';
import type { Psbt } from './psbt.ts';
import type { PsbtFindingCode } from './psbt-finding.ts';
import type { PsbtReport } from './psbt-report.ts';

/** Bitcoin Core refuses to send above these of its own accord (-maxfeerate 0.10 BTC/kvB, -maxtxfee 0.10 BTC). */
const ABSURD_RATE = 10_000;
const ABSURD_FEE = 10_000_000;
/** sat/vB. More than the busiest days of the chain so far asked for, for long: worth a second look. */
const HIGH_RATE = 500;
/** Part of what is spent. */
const HIGH_SHARE = 0.1;
/** sat/vB. Many nodes still do not pass on what pays less (Bitcoin Core's -minrelaytxfee until version 29). */
const LOW_RATE = 1;

type Fee = Pick<PsbtReport, 'feeSats' | 'feeRateSatsPerVb' | 'vbytes' | 'isSizeExact'> & {
  readonly codes: readonly PsbtFindingCode[];
};

/** The fee, once every amount that comes in is known, and whether it is one that somebody can mean. */
export function judgeFee(psbt: Psbt, inputs: readonly JudgedInput[]): Fee {
  const spends = inputs.map(({ spend }) => spend);
  const size = estimateSize(psbt, spends);
  const shown = { vbytes: size?.vbytes ?? null, isSizeExact: size?.isExact ?? false };
  const out = psbt.outputs.reduce((sum, { valueSats }) => sum + valueSats, 0);
  const amounts = inputs.map(({ utxo }) => amountOf(utxo));
  const known = amounts.filter((amount) => amount !== null);
  if (known.length < amounts.length || amounts.length === 0) {
    return { ...shown, feeSats: null, feeRateSatsPerVb: null, codes: [] };
  }
  const spent = known.reduce((sum, amount) => sum + amount, 0);
  if (spent < out) {
    const codes = ['outputs_exceed_inputs'] as const;
    return { ...shown, feeSats: null, feeRateSatsPerVb: null, codes };
  }
  const feeSats = spent - out;
  const rate = size === null ? null : feeSats / size.vbytes;
  return {
    ...shown,
    feeSats,
    feeRateSatsPerVb: rate === null ? null : Math.round(rate * 100) / 100,
    codes: judgeAmount(feeSats, rate, spent),
  };
}

function amountOf({ output, isAmountKnown }: JudgedInput['utxo']): number | null {
  return output === null || !isAmountKnown ? null : output.valueSats;
}

function judgeAmount(
  feeSats: number,
  rate: number | null,
  spentSats: number,
): readonly PsbtFindingCode[] {
  if (feeSats > ABSURD_FEE || (rate !== null && rate > ABSURD_RATE)) return ['fee_absurd'];
  if (rate !== null && rate < LOW_RATE) return ['fee_low'];
  const isHigh = (rate !== null && rate > HIGH_RATE) || feeSats > spentSats * HIGH_SHARE;
  return isHigh ? ['fee_high'] : [];
}
