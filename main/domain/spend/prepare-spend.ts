import { inspectPsbt } from '../psbt/inspect-psbt.ts';
import type { PsbtReport } from '../psbt/psbt-report.ts';
import type { WalletView } from '../psbt/wallet-view.ts';
import { succeed, type Result } from '../result.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { buildPsbt } from './build-psbt.ts';
import type { SpendPlaces } from './choose-places.ts';
import type { Coin } from './coin.ts';
import { planSpend, type SpendAmount, type SpendPlan } from './plan-spend.ts';
import { refuseSpend, type SpendFault } from './spend-fault.ts';
import { spendFindings, type SpendFinding } from './spend-finding.ts';
import { inputSize } from './spend-size.ts';
import { hasSpendingScripts, spendingScripts } from './spending-scripts.ts';

export type SpendOrder = {
  readonly wallet: Wallet;
  readonly view: WalletView;
  readonly coins: readonly Coin[];
  readonly amount: SpendAmount;
  readonly feeRateSatsPerVb: number;
  readonly places: SpendPlaces;
  /** Height of the chain, when it is known: before it the payment cannot be mined, so no miner gains by going back. */
  readonly heightBlocks: number | null;
};

/** An unsigned payment within a wallet, and what our own inspection says of it. */
export type PreparedSpend = {
  readonly psbt: Uint8Array;
  readonly plan: SpendPlan;
  readonly report: PsbtReport;
  readonly findings: readonly SpendFinding[];
};

/**
 * Builds a payment from the wallet to itself, and lets the inspection of PSBTs, which shares no code with the builder,
 * look at it before anyone sees it: every output has to be the wallet's, the amounts have to add up, nothing may block.
 */
export function prepareSpend(order: SpendOrder): Result<PreparedSpend, SpendFault> {
  const { wallet, view, coins, amount, feeRateSatsPerVb, places, heightBlocks } = order;
  const [first] = coins;
  if (first === undefined) return refuseSpend('spend_coins_missing');
  if (!hasSpendingScripts(wallet)) return refuseSpend('spend_script_unsupported');
  const size = inputSize(wallet, spendingScripts(wallet, first));
  if (!size.ok) return refuseSpend(size.error);
  const wish = {
    coins,
    amount,
    feeRateSatsPerVb,
    inputSize: size.value,
    destination: spendingScripts(wallet, places.destination).output,
    change: spendingScripts(wallet, places.change).output,
  };
  const plan = planSpend(wish);
  if (!plan.ok) return plan;
  const { paySats, changeSats } = plan.value;
  const outputs = [
    { place: places.destination, valueSats: paySats },
    ...(changeSats > 0 ? [{ place: places.change, valueSats: changeSats }] : []),
  ];
  const psbt = buildPsbt(wallet, plan.value.coins, outputs, heightBlocks ?? 0);
  const report = inspectPsbt(psbt, { network: wallet.network, wallet: view });
  if (!report.ok || !isAsPlanned(report.value, plan.value)) {
    return refuseSpend('spend_self_check_failed');
  }
  const findings = spendFindings(wallet, wish, plan.value);
  return succeed({ psbt, plan: plan.value, report: report.value, findings });
}

function isAsPlanned(report: PsbtReport, plan: SpendPlan): boolean {
  const { inputs, outputs, findings, feeSats } = report;
  return (
    feeSats === plan.feeSats &&
    inputs.length === plan.coins.length &&
    inputs.every(({ isMine }) => isMine) &&
    outputs.every(({ isMine }) => isMine) &&
    findings.every(({ severity }) => severity !== 'block')
  );
}
