import type { Locale } from '../../../../preload/shapes.ts';
import { fill } from '../../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../../renderer/i18n/formats.ts';
import { mainTexts } from '../../../../renderer/i18n/main-texts.ts';
import { reportTexts } from '../../../../renderer/i18n/report-texts.ts';
import type { PaperBlock, PaperFact } from '../../../domain/paper/paper.ts';
import type { ReportedPlan, ReportedStep } from '../../../domain/report/report.ts';
import { stepTitle } from '../step-title.ts';

/** How each exit plan stands. */
export function planBlocks(plans: readonly ReportedPlan[], locale: Locale): readonly PaperBlock[] {
  const text = reportTexts(locale);
  return [
    { kind: 'heading', text: text.plans },
    ...(plans.length === 0 ? [{ kind: 'paragraph', text: text.noPlans } as const] : []),
    ...plans.flatMap((plan): readonly PaperBlock[] => [
      { kind: 'subheading', text: planTitle(plan, locale) },
      { kind: 'facts', rows: planRows(plan, locale) },
    ]),
  ];
}

function planTitle({ venue, state, createdAt, endedAt }: ReportedPlan, locale: Locale): string {
  const text = reportTexts(locale);
  const { day } = formatsFor(locale);
  const values = { venue, state: mainTexts(locale).planPaper.states[state], day: day(createdAt) };
  return endedAt === null
    ? fill(text.planLine, values, locale)
    : fill(text.planEnded, { ...values, end: day(endedAt) }, locale);
}

function planRows(plan: ReportedPlan, locale: Locale): readonly PaperFact[] {
  const text = reportTexts(locale);
  const { decimal } = formatsFor(locale);
  const { finished, steps, next, wallet, address, bitcoinLeft } = plan;
  const row = (label: string, value: string | null): readonly PaperFact[] =>
    value === null ? [] : [{ label, value }];
  return [
    { label: text.planSteps, value: fill(text.planStepsValue, { finished, steps }, locale) },
    ...row(text.planNext, next && nextText(next, plan.venue, locale)),
    ...row(text.planWallet, wallet),
    ...(address === null ? [] : [{ label: text.planAddress, value: address, isCode: true }]),
    ...row(text.planLeft, bitcoinLeft && `${decimal(bitcoinLeft)} BTC`),
  ];
}

function nextText(step: ReportedStep, venue: string, locale: Locale): string {
  const { planWaits } = reportTexts(locale);
  const title = titleOf(step, venue, locale);
  if (step.waitsUntil === null) return title;
  return fill(planWaits, { step: title, day: formatsFor(locale).day(step.waitsUntil) }, locale);
}

/** The titles of some steps name an amount; without one, the part of the plan that the step is in stands for it. */
function titleOf(step: ReportedStep, venue: string, locale: Locale): string {
  if (step.amount !== null) return stepTitle(step, venue, locale);
  const { planSteps } = mainTexts(locale);
  const title = planSteps.titles[step.id];
  if (!title.includes('{amount}')) return stepTitle(step, venue, locale);
  const phase = planSteps.phases[step.phase];
  const { part } = step;
  return part === null || part === 0
    ? phase
    : fill(reportTexts(locale).phasePart, { phase, part }, locale);
}
