import { fill } from '../../../renderer/i18n/fill.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { PaperBlock } from '../../domain/paper/paper.ts';
import type { RestoreGuideId } from '../../domain/sheet/restore-guide.ts';
import type { SheetFacts } from '../../domain/sheet/sheet-facts.ts';

/** As many as are promised; with fewer the sheet says why. */
const USUAL = 3;

/** How to restore the wallet in other programs, step by step. */
export function restoreBlocks(facts: SheetFacts, locale: Locale): readonly PaperBlock[] {
  const { sheet: text } = mainTexts(locale);
  const { length } = facts.guides;
  return [
    { kind: 'heading', text: text.restore },
    { kind: 'paragraph', text: text.restoreText },
    ...facts.guides.flatMap((guide) => guideBlocks(guide, facts, locale)),
    ...(length === 0 ? [{ kind: 'paragraph', text: text.restoreNone } as const] : []),
    ...(length > 0 && length < USUAL
      ? [{ kind: 'paragraph', text: text.restoreFew } as const]
      : []),
  ];
}

function guideBlocks(id: RestoreGuideId, facts: SheetFacts, locale: Locale): readonly PaperBlock[] {
  const { guides } = mainTexts(locale).sheet;
  return [
    { kind: 'subheading', text: guides[id].title },
    { kind: 'steps', items: id === 'electrum' ? electrumSteps(facts, locale) : guides[id].steps },
    ...(id === 'electrum' ? electrumKeys(facts, locale) : []),
  ];
}

function electrumSteps(
  { saved, electrumKeys: keys }: SheetFacts,
  locale: Locale,
): readonly string[] {
  const { steps, multisigSteps } = mainTexts(locale).sheet.guides.electrum;
  const count = keys.length;
  const values = { count, threshold: saved.threshold ?? count };
  return count === 1 ? steps : multisigSteps.map((step) => fill(step, values, locale));
}

function electrumKeys({ electrumKeys: keys }: SheetFacts, locale: Locale): readonly PaperBlock[] {
  const { key } = mainTexts(locale).sheet.guides.electrum;
  const rows = keys.map((value, at) => ({
    label: fill(key, { number: at + 1 }, locale),
    value,
    isCode: true,
  }));
  return [{ kind: 'facts', rows }];
}
