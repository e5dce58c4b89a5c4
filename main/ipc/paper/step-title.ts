import { fill } from '../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../renderer/i18n/formats.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { PlanStep } from '../../domain/plan/steps-of.ts';

/** What a step of a plan is called, with its amount and part. */
export function stepTitle(
  { id, amount, asset, part }: Pick<PlanStep, 'id' | 'amount' | 'asset' | 'part'>,
  venue: string,
  locale: Locale,
): string {
  const values = {
    venue,
    amount: formatsFor(locale).decimal(amount ?? '0'),
    asset: asset ?? 'BTC',
    part: part ?? 0,
  };
  return fill(mainTexts(locale).planSteps.titles[id], values, locale);
}
