import { fill } from '../../renderer/i18n/fill.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../preload/shapes.ts';
import type { LeafReason } from '../domain/reserves/leaf-fault.ts';

/** Why a proof does not hold: what is wrong – why it matters – the way out. */
export function leafReasonSentence(reason: LeafReason, locale: Locale): string {
  return mainTexts(locale).leafReasons[reason];
}

/** The sentence for something that lessens a proof. A number after the colon of its code goes into the sentence. */
export function leafFindingSentence(code: string, locale: Locale): string {
  const [name = '', bits = ''] = code.split(':');
  const sentence = new Map(Object.entries(mainTexts(locale).leafFindings)).get(name);
  return fill(sentence ?? name, { bits }, locale);
}
