import type { Locale } from '../../preload/shapes.ts';
import { checklist as checklistEn } from './en/checklist.ts';
import { exposure as exposureEn } from './en/exposure.ts';
import { overview as overviewEn } from './en/overview.ts';
import { reportPaper as reportPaperEn } from './en/report-paper.ts';
import { checklist as checklistNl } from './nl/checklist.ts';
import { exposure as exposureNl } from './nl/exposure.ts';
import { overview as overviewNl } from './nl/overview.ts';
import { reportPaper as reportPaperNl } from './nl/report-paper.ts';

/** What the window and the report call the same. */
function wordsOf(
  { items, areas, levels, reasons }: typeof checklistEn,
  { factors, custody }: typeof exposureEn,
  { bands, noScoreReason }: typeof overviewEn,
) {
  return { items, areas, levels, reasons, factors, custody, bands, noScoreReason };
}

const english = { ...reportPaperEn, words: wordsOf(checklistEn, exposureEn, overviewEn) };
const dutch: typeof english = {
  ...reportPaperNl,
  words: wordsOf(checklistNl, exposureNl, overviewNl),
};

/** Texts of the report. Apart from those of every failure, as few runs of the program need the whole checklist in words. */
export function reportTexts(locale: Locale): typeof english {
  return locale === 'nl' ? dutch : english;
}
