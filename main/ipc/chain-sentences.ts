import type { Locale } from '../../preload/shapes.ts';
import type { ChainEventKind, ChainFindingCode } from '../../preload/sync-shapes.ts';
import { fill, type Template } from '../../renderer/i18n/fill.ts';
import { formatsFor } from '../../renderer/i18n/formats.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { satsToBtc } from '../domain/decimal.ts';
import type { Finding } from '../domain/fault.ts';

/** The sentence for what is amiss with what is known of a wallet from the chain. */
export function chainFindingSentence(
  { code, params }: Finding<ChainFindingCode>,
  locale: Locale,
): string {
  const { at, code: fault, ...others } = params ?? {};
  const day = at === undefined ? {} : { at: formatsFor(locale).day(String(at)) };
  const reason = fault === undefined ? {} : { reason: refusalSentence(String(fault), locale) };
  return fill(mainTexts(locale).chainFindings[code], { ...others, ...day, ...reason }, locale);
}

/** What happened to a wallet. Only where the direction is not in the words, the amount has its sign. */
export function chainEventSentence(
  kind: ChainEventKind,
  valueSats: number | null,
  locale: Locale,
): string {
  const btc = formatsFor(locale).decimal(satsToBtc(Math.abs(valueSats ?? 0)));
  const sign = (valueSats ?? 0) < 0 ? '\u2212' : '+';
  const amount = kind === 'changed_while_closed' ? `${sign}${btc}` : btc;
  return fill(mainTexts(locale).chainEvents[kind], { amount }, locale);
}

/** Why a payment could not be proven: an InclusionReason or a ChainCode, of this version or another. */
export function refusalSentence(reason: string, locale: Locale): string {
  const { errors, reasons, unknownRefusal } = mainTexts(locale);
  const known = new Map<string, Template>(Object.entries({ ...errors, ...reasons }));
  return fill(known.get(reason) ?? unknownRefusal, {}, locale);
}
