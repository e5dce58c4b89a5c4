import type { Locale } from '../../../../preload/shapes.ts';
import { fill } from '../../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../../renderer/i18n/formats.ts';
import { reportTexts } from '../../../../renderer/i18n/report-texts.ts';
import type { Progress } from '../../../domain/checklist/checklist.ts';
import type { PaperBlock } from '../../../domain/paper/paper.ts';
import type { OpenPoint, Report } from '../../../domain/report/report.ts';

/** Open points first, as they are what a reader can act on; then readiness by level and subject. */
export function readinessBlocks(
  { openPoints, readiness }: Report,
  locale: Locale,
): readonly PaperBlock[] {
  const text = reportTexts(locale);
  const row = (label: string, progress: Progress) => ({
    label,
    value: progressText(progress, text.progress, locale),
  });
  return [
    { kind: 'heading', text: text.openPoints },
    ...pointBlocks(openPoints, locale),
    { kind: 'heading', text: text.levels },
    {
      kind: 'facts',
      rows: readiness.levels.map((one) => row(text.words.levels[one.level], one)),
    },
    { kind: 'heading', text: text.areas },
    { kind: 'facts', rows: readiness.areas.map((one) => row(text.words.areas[one.area], one)) },
  ];
}

/** How far something is, in words; where nothing applies, just that. */
export function progressText(
  { readiness, done, applicable }: Progress,
  template: string,
  locale: Locale,
): string {
  if (applicable === 0) return reportTexts(locale).progressNone;
  return fill(template, { readiness, done, count: applicable }, locale);
}

function pointBlocks(points: readonly OpenPoint[], locale: Locale): readonly PaperBlock[] {
  const text = reportTexts(locale);
  if (points.length === 0) return [{ kind: 'paragraph', text: text.noOpenPoints }];
  return [
    { kind: 'paragraph', text: text.openPointsText },
    { kind: 'steps', items: points.map((point) => pointText(point, locale)) },
  ];
}

function pointText({ itemId, level, minutes, reason, expiredAt }: OpenPoint, locale: Locale) {
  const text = reportTexts(locale);
  const { items, levels, reasons } = text.words;
  const values = { title: items[itemId].title, level: levels[level], count: minutes };
  const point = fill(text.openPoint, values, locale);
  if (expiredAt !== null) {
    return fill(text.openExpired, { point, day: formatsFor(locale).day(expiredAt) }, locale);
  }
  return reason === null ? point : `${point} – ${reasons[reason]}`;
}
