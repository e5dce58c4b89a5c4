import type { Output } from '../preload/contract.ts';
import type { Texts } from './i18n/use-texts.tsx';

type Step = Output<'plan.list'>['plans'][number]['steps'][number];

/** What a step of an exit plan is called, with its amount and part. */
export function planStepTitle(
  { id, amount, asset, part }: Step,
  venue: string,
  { t, say, format }: Texts,
): string {
  return say(t.planSteps.titles[id], {
    venue,
    amount: format.decimal(amount ?? '0'),
    asset: asset ?? 'BTC',
    part: part ?? 0,
  });
}
