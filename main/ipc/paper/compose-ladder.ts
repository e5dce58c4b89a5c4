import { fill } from '../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../renderer/i18n/formats.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { PaperBlock } from '../../domain/paper/paper.ts';
import type { RungStanding } from '../../domain/ladder/evaluate-ladder.ts';
import type { SheetFacts } from '../../domain/sheet/sheet-facts.ts';

/** What was checked about the wallet, when, and until when that holds. */
export function ladderBlocks({ ladder }: SheetFacts, locale: Locale): readonly PaperBlock[] {
  const { sheet: text } = mainTexts(locale);
  const rows = ladder.rungs.map((standing) => ({
    label: text.rungs[standing.rung],
    value: standingText(standing, locale),
  }));
  return [
    { kind: 'heading', text: text.ladder },
    { kind: 'paragraph', text: text.ladderText },
    { kind: 'facts', rows },
  ];
}

function standingText({ status, at, until }: RungStanding, locale: Locale): string {
  const text = mainTexts(locale).sheet;
  const { day } = formatsFor(locale);
  if (status === 'proven' && at !== null && until === null) {
    return fill(text.standings.provenNow, { at: day(at) }, locale);
  }
  const values = {
    at: at === null ? '–' : day(at),
    until: until === null ? '–' : day(until),
  };
  return fill(text.standings[status], values, locale);
}
