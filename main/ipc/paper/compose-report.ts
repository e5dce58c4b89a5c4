import type { Locale } from '../../../preload/shapes.ts';
import { fill } from '../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../renderer/i18n/formats.ts';
import { reportTexts } from '../../../renderer/i18n/report-texts.ts';
import type { Paper, PaperBlock, PaperFact } from '../../domain/paper/paper.ts';
import type { Report } from '../../domain/report/report.ts';
import { evidenceBlocks } from './report/evidence-blocks.ts';
import { exposureBlocks } from './report/exposure-blocks.ts';
import { planBlocks } from './report/plan-blocks.ts';
import { progressText, readinessBlocks } from './report/readiness-blocks.ts';
import { walletBlocks } from './report/wallet-blocks.ts';

/** A report in the user's language. What the redacted form leaves out is said on its first page. */
export function composeReport(report: Report, locale: Locale): Paper {
  const text = reportTexts(locale);
  const day = formatsFor(locale).day(report.at);
  return {
    title: text.title,
    language: locale,
    at: report.at,
    footer: fill(report.redacted ? text.footerRedacted : text.footer, { day }, locale),
    pageNumber: text.pageNumber,
    blocks: [
      { kind: 'title', text: text.title, lead: fill(text.lead, { day }, locale) },
      report.redacted
        ? { kind: 'notice', title: text.redactedTitle, text: text.redactedText }
        : { kind: 'notice', title: text.fullTitle, text: text.fullText },
      { kind: 'heading', text: text.short },
      { kind: 'facts', rows: shortRows(report, locale) },
      ...readinessBlocks(report, locale),
      ...exposureBlocks(report.exposure, locale),
      ...walletBlocks(report.wallets, locale),
      ...planBlocks(report.plans, locale),
      ...evidenceBlocks(report, locale),
      ...readingBlocks(locale),
    ],
  };
}

/** The two numbers, whose the coins are, and how much is left to do. */
function shortRows(report: Report, locale: Locale): readonly PaperFact[] {
  const text = reportTexts(locale);
  const { percent } = formatsFor(locale);
  const { custodialShare: share } = report.exposure;
  const own = share === null ? [] : [{ own: percent(1 - share), others: percent(share) }];
  return [
    { label: text.exposure, value: scoreText(report, locale) },
    { label: text.readiness, value: progressText(report.readiness, text.readinessValue, locale) },
    ...own.map((values) => ({ label: text.own, value: fill(text.ownValue, values, locale) })),
    { label: text.todo, value: todoText(report, locale) },
  ];
}

function scoreText({ exposure }: Report, locale: Locale): string {
  const text = reportTexts(locale);
  const { score, band, reason } = exposure;
  if (score === null || band === null) return text.words.noScoreReason[reason ?? 'no_holdings'];
  const values = { score: Math.round(score), band: text.words.bands[band] };
  return fill(text.score, values, locale);
}

function todoText({ openPoints }: Report, locale: Locale): string {
  const text = reportTexts(locale);
  const steps = fill(text.todoValue, { count: openPoints.length }, locale);
  const expired = openPoints.filter(({ status }) => status === 'expired').length;
  return expired === 0 ? steps : fill(text.todoExpired, { steps, expired }, locale);
}

function readingBlocks(locale: Locale): readonly PaperBlock[] {
  const { reading, readingText } = reportTexts(locale);
  return [
    { kind: 'heading', text: reading },
    { kind: 'bullets', items: readingText },
  ];
}
