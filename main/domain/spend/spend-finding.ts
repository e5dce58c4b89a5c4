import type { Finding, Severity } from '../fault.ts';
import type { SpendWish, SpendPlan } from './plan-spend.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { hasChange, rowKeys } from '../wallet/wallet.ts';
import { FEE_RATES } from './fee-rates.ts';

/** What the builder notices itself. Sentences: renderer/i18n, `spendFindings`. */
const SEVERITIES = {
  spend_fee_rate_high: 'warn',
  spend_origin_unknown: 'warn',
  spend_rest_to_fee: 'info',
  spend_coins_left: 'info',
  spend_no_change_chain: 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export type SpendFindingCode = keyof typeof SEVERITIES;
export type SpendFinding = Finding<SpendFindingCode>;

/** Points to be seen before signing, the gravest first. */
export function spendFindings(
  wallet: Wallet,
  wish: SpendWish,
  plan: SpendPlan,
): readonly SpendFinding[] {
  const held = plan.coins.reduce((sum, { valueSats }) => sum + valueSats, 0);
  const restSats = held - plan.paySats - plan.feeSats - plan.changeSats;
  const leftOver = wish.amount.kind === 'all' ? wish.coins.length - plan.coins.length : 0;
  const unasked = plan.feeSats - Math.ceil(wish.feeRateSatsPerVb * plan.vbytes) + restSats;
  const facts: readonly (readonly [SpendFindingCode, boolean, SpendFinding['params']])[] = [
    [
      'spend_fee_rate_high',
      wish.feeRateSatsPerVb > FEE_RATES.high.value,
      { rate: FEE_RATES.high.value },
    ],
    ['spend_origin_unknown', rowKeys(wallet.keys).some(({ origin }) => origin === null), undefined],
    ['spend_rest_to_fee', plan.changeSats === 0 && unasked > 0, { sats: unasked }],
    ['spend_coins_left', leftOver > 0, { count: leftOver }],
    ['spend_no_change_chain', plan.changeSats > 0 && !hasChange(wallet), undefined],
  ];
  return facts.flatMap(([code, isTrue, params]) => {
    const finding = { code, severity: SEVERITIES[code] };
    return isTrue ? [params === undefined ? finding : { ...finding, params }] : [];
  });
}
