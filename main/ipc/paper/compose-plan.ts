import { fill } from '../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../renderer/i18n/formats.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { Paper, PaperBlock } from '../../domain/paper/paper.ts';
import type { StepEvidence } from '../../domain/plan/plan.ts';
import type { PlanStanding } from '../../domain/plan/standing-of.ts';
import type { PlanStep } from '../../domain/plan/steps-of.ts';
import { stepTitle } from './step-title.ts';

/** A plan to take along: where the coins go, and each step with how it stands. Holds no key. */
export function composePlan(plan: PlanStanding, locale: Locale, at: string): Paper {
  const { planPaper: text } = mainTexts(locale);
  const format = formatsFor(locale);
  const venue = plan.venueName;
  const title = fill(text.title, { venue }, locale);
  return {
    title,
    language: locale,
    at,
    footer: fill(text.footer, { venue }, locale),
    pageNumber: text.pageNumber,
    blocks: [
      { kind: 'title', text: title, lead: fill(text.lead, { day: format.day(at) }, locale) },
      {
        kind: 'notice',
        title: text.networkTitle,
        text: fill(text.networkText, { venue }, locale),
      },
      {
        kind: 'facts',
        rows: [
          { label: text.state, value: text.states[plan.state] },
          {
            label: fill(text.left, { venue }, locale),
            value: `${format.decimal(plan.bitcoinLeft)} BTC`,
          },
          { label: text.work, value: fill(text.minutes, { count: plan.minutesLeft }, locale) },
        ],
      },
      ...addressBlocks(plan, locale),
      ...phaseBlocks(plan, locale),
      ...noteBlocks(plan, locale),
    ],
  };
}

function addressBlocks({ destination }: PlanStanding, locale: Locale): readonly PaperBlock[] {
  const { planPaper: text } = mainTexts(locale);
  const heading = { kind: 'heading', text: text.address } as const;
  if (destination === null) return [heading, { kind: 'paragraph', text: text.noAddress }];
  const values = {
    seen: text.seenOn[destination.seenOn],
    day: formatsFor(locale).day(destination.at),
  };
  return [
    heading,
    { kind: 'code', text: destination.address },
    { kind: 'paragraph', text: fill(text.addressText, values, locale) },
  ];
}

function phaseBlocks(plan: PlanStanding, locale: Locale): readonly PaperBlock[] {
  const { planSteps } = mainTexts(locale);
  return [...Map.groupBy(plan.steps, ({ phase }) => phase)].flatMap(([phase, steps]) => [
    { kind: 'heading', text: planSteps.phases[phase] } as const,
    {
      kind: 'bullets',
      items: steps.map((step) => stepLine(step, plan.venueName, locale)),
    } as const,
  ]);
}

function stepLine(step: PlanStep, venue: string, locale: Locale): string {
  const { planPaper: text } = mainTexts(locale);
  const { state: standing } = step;
  const entry = standing.kind === 'done' || standing.kind === 'skipped' ? standing.entry : null;
  const day = standing.kind === 'waiting' ? standing.until : (entry?.at ?? null);
  const state = fill(
    text.stepStates[standing.kind],
    { day: day === null ? '' : formatsFor(locale).day(day) },
    locale,
  );
  const title = stepTitle(step, venue, locale);
  const note = entry === null ? '' : noteOf(entry.evidence, locale);
  return note === '' ? `${title} – ${state}` : `${title} – ${state}: ${note}`;
}

function noteOf(evidence: StepEvidence, locale: Locale): string {
  const { planPaper: text } = mainTexts(locale);
  if (evidence.kind === 'arrived') {
    const { source, txid } = evidence;
    return fill(source === 'chain' ? text.onChain : text.byHand, { txid }, locale);
  }
  return 'note' in evidence ? evidence.note : '';
}

function noteBlocks({ notes }: PlanStanding, locale: Locale): readonly PaperBlock[] {
  const { planPaper: text } = mainTexts(locale);
  if (notes.length === 0) return [];
  const format = formatsFor(locale);
  const items = notes.map((one) => `${format.day(one.at)}: ${one.text}`);
  return [
    { kind: 'heading', text: text.notes },
    { kind: 'bullets', items },
  ];
}
