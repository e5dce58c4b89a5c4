import type { Locale } from '../../../../preload/shapes.ts';
import { fill } from '../../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../../renderer/i18n/formats.ts';
import { reportTexts } from '../../../../renderer/i18n/report-texts.ts';
import type { PaperBlock } from '../../../domain/paper/paper.ts';
import type { ReportedExposure, ReportedHolder } from '../../../domain/report/report.ts';

/** What the score is made of, and every place with coins. */
export function exposureBlocks(exposure: ReportedExposure, locale: Locale): readonly PaperBlock[] {
  const text = reportTexts(locale);
  return [
    ...factorBlocks(exposure, locale),
    { kind: 'heading', text: text.holders },
    ...worthBlocks(exposure, locale),
    exposure.holders.length === 0
      ? { kind: 'paragraph', text: text.noHolders }
      : {
          kind: 'facts',
          rows: exposure.holders.map((one) => ({
            label: one.name,
            value: holderText(one, exposure.currency, locale),
          })),
        },
  ];
}

function factorBlocks(exposure: ReportedExposure, locale: Locale): readonly PaperBlock[] {
  const text = reportTexts(locale);
  const { points: format } = formatsFor(locale);
  const { factors, method, methodRevision: revision } = exposure;
  if (factors.length === 0) return [];
  const rows = factors.map(({ id, points, most }) => ({
    label: text.words.factors[id].title,
    value: fill(text.factorValue, { points: format(points), most }, locale),
  }));
  return [
    { kind: 'heading', text: text.factors },
    { kind: 'facts', rows },
    { kind: 'paragraph', text: fill(text.method, { method, revision }, locale) },
  ];
}

/** The sum in money with the age of its prices, and what it does not cover. */
function worthBlocks(exposure: ReportedExposure, locale: Locale): readonly PaperBlock[] {
  const text = reportTexts(locale);
  const { money, day } = formatsFor(locale);
  const { totalValue, currency, pricesFrom, unpriced, stalePrices } = exposure;
  const said = [
    ...(totalValue === null || currency === null || pricesFrom === null
      ? []
      : [
          `${text.worth}: ${fill(text.worthValue, { total: money(totalValue, currency), day: day(pricesFrom) }, locale)}.`,
        ]),
    ...(unpriced.length === 0
      ? []
      : [fill(text.unpriced, { assets: unpriced.join(', ') }, locale)]),
    ...(stalePrices.length === 0
      ? []
      : [fill(text.stalePrices, { assets: stalePrices.join(', ') }, locale)]),
  ];
  return said.length === 0 ? [] : [{ kind: 'paragraph', text: said.join(' ') }];
}

function holderText(holder: ReportedHolder, currency: string | null, locale: Locale): string {
  const text = reportTexts(locale);
  const { percent, points: format } = formatsFor(locale);
  const custody = text.words.custody[holder.custody];
  const { share, points } = holder;
  const standing =
    share === null || points === null
      ? fill(text.holderUnscored, { custody }, locale)
      : fill(text.holderShare, { custody, share: percent(share), points: format(points) }, locale);
  const positions = holder.positions.map((one) => positionText(one, currency, locale));
  return [standing, ...positions].join('\n');
}

function positionText(
  { asset, arrangement, amount, value }: ReportedHolder['positions'][number],
  currency: string | null,
  locale: Locale,
): string {
  const text = reportTexts(locale);
  const { decimal, money } = formatsFor(locale);
  const worth = value === null || currency === null ? '' : ` (${money(value, currency)})`;
  const held = amount === null ? asset : `${decimal(amount)} ${asset}${worth}`;
  return arrangement === 'earn' ? `${held} – ${text.locked}` : held;
}
