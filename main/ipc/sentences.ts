import { fill } from '../../renderer/i18n/fill.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import type { ErrorCode } from '../../preload/contract.ts';
import type { BroadcastView } from '../../preload/send-shapes.ts';
import type { Locale } from '../../preload/shapes.ts';
import type { ImportFinding } from '../domain/exposure/imports/statement.ts';
import type { FeeFindingCode } from '../domain/chain/judge-fee-rates.ts';
import type { Fault, Finding } from '../domain/fault.ts';
import type { AdvisoryId, AdvisoryLevel, MakerFinding } from '../domain/provenance/advisory.ts';
import type { LabelSkip } from '../domain/labels/select-own-labels.ts';
import type { PsbtFinding } from '../domain/psbt/psbt-finding.ts';
import type { SpendFinding } from '../domain/spend/spend-finding.ts';
import type { InspectedText } from '../domain/inspect/inspected-text.ts';

/** The sentence for a failure: that of its exact reason where there is one, else that of its code. */
export function faultSentence(
  { code, reason, params }: Fault<ErrorCode, string>,
  locale: Locale,
): string {
  const { errors, reasons } = mainTexts(locale);
  const exact = reason === undefined ? undefined : new Map(Object.entries(reasons)).get(reason);
  return fill(exact ?? errors[code], params ?? {}, locale);
}

/** The sentence for something noticed in a text that was pasted or opened: a wallet, an address, a payment link. */
export function inspectedFindingSentence(
  { code, params }: InspectedText['findings'][number],
  locale: Locale,
): string {
  const { reasons, walletFindings, addressFindings, paymentUriFindings } = mainTexts(locale);
  const sentences = { ...reasons, ...walletFindings, ...addressFindings, ...paymentUriFindings };
  return fill(sentences[code], params ?? {}, locale);
}

/** The sentence for something noticed in an exchange export. */
export function importFindingSentence({ code, params }: ImportFinding, locale: Locale): string {
  return fill(mainTexts(locale).importFindings[code], params ?? {}, locale);
}

/** What an advisory means for a seed, and what to do. */
export function advisorySentence(id: AdvisoryId, level: AdvisoryLevel, locale: Locale): string {
  const { advisories, advisoryLevels } = mainTexts(locale);
  return `${advisories[id]} ${advisoryLevels[level]}`;
}

/** The sentence for something noticed in where the keys of a wallet come from. */
export function makerFindingSentence({ code, params }: MakerFinding, locale: Locale): string {
  return fill(mainTexts(locale).makerFindings[code], params ?? {}, locale);
}

/** The sentence for something noticed while a payment was built. */
export function spendFindingSentence({ code, params }: SpendFinding, locale: Locale): string {
  return fill(mainTexts(locale).spendFindings[code], params ?? {}, locale);
}

/** The sentence for something noticed in a PSBT. */
export function psbtFindingSentence({ code, params }: PsbtFinding, locale: Locale): string {
  return fill(mainTexts(locale).psbtFindings[code], params ?? {}, locale);
}

/** Why a line of a label file was left out. */
export function labelSkipSentence(reason: LabelSkip, locale: Locale): string {
  return mainTexts(locale).labelSkips[reason];
}

/** The sentence for something odd about estimates of the fee. */
export function feeFindingSentence({ code }: Finding<FeeFindingCode>, locale: Locale): string {
  return mainTexts(locale).feeFindings[code];
}

/** What became of a payment that was sent: through whom, and who has seen it. */
export function broadcastSentence(
  { sentThrough, askedAt, isOther, sight }: Omit<BroadcastView, 'txid' | 'message'>,
  locale: Locale,
): string {
  const sentence = mainTexts(locale).broadcastOutcomes[isOther ? 'other' : 'same'][sight];
  return fill(sentence, { sent: sentThrough.name, asked: askedAt.name }, locale);
}
