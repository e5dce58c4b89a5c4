import type { Locale } from '../../../../preload/shapes.ts';
import { fill } from '../../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../../renderer/i18n/formats.ts';
import { reportTexts } from '../../../../renderer/i18n/report-texts.ts';
import type { PaperBlock } from '../../../domain/paper/paper.ts';
import type {
  Report,
  ReportedEvidence,
  ReportedExclusion,
  ReportedLeaf,
} from '../../../domain/report/report.ts';
import { proofBlocks } from './proof-blocks.ts';

/** What stands behind everything above, with its days; and what was left out by the owner's own word. */
export function evidenceBlocks(report: Report, locale: Locale): readonly PaperBlock[] {
  const text = reportTexts(locale);
  const lines = report.evidence.map((one) => evidenceText(one, locale));
  return [
    { kind: 'heading', text: text.evidence },
    ...(lines.length === 0
      ? [{ kind: 'paragraph', text: text.noEvidence } as const]
      : ([
          { kind: 'paragraph', text: text.evidenceText },
          { kind: 'bullets', items: lines },
        ] as const)),
    ...proofBlocks(report.proofs, locale),
    ...listUnder(
      text.reserves,
      report.reserves.map((one) => leafText(one, locale)),
    ),
    ...listUnder(
      text.excluded,
      report.excluded.map((one) => excludedText(one, locale)),
    ),
  ];
}

function listUnder(heading: string, items: readonly string[]): readonly PaperBlock[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'bullets', items },
  ];
}

function evidenceText(one: ReportedEvidence, locale: Locale): string {
  const text = reportTexts(locale);
  const { note, who, file } = one;
  const parts = [
    `${text.words.items[one.itemId].title}: ${whenText(one, locale)}`,
    ...(note === null || note === '' ? [] : [note]),
    ...(who === null ? [] : [fill(text.who, { who }, locale)]),
    ...(file === null
      ? []
      : [
          fill(text.file, { name: file.name }, locale),
          fill(text.hash, { hash: file.sha256 }, locale),
        ]),
  ];
  return parts.join('\n');
}

function whenText({ kind, status, at, until }: ReportedEvidence, locale: Locale): string {
  const text = reportTexts(locale);
  const { day } = formatsFor(locale);
  const values = { day: at === null ? '–' : day(at), until: until === null ? '–' : day(until) };
  if (status === 'expired') {
    return fill(kind === 'seen' ? text.seenExpired : text.shownExpired, values, locale);
  }
  if (until === null) return fill(kind === 'seen' ? text.seen : text.shown, values, locale);
  return fill(kind === 'seen' ? text.seenUntil : text.shownUntil, values, locale);
}

function leafText({ venue, auditAt, verifiedAt, root }: ReportedLeaf, locale: Locale): string {
  const text = reportTexts(locale);
  const { day } = formatsFor(locale);
  const values = { venue: venue ?? text.otherVenue, day: day(verifiedAt) };
  const line =
    auditAt === null
      ? fill(text.leaf, values, locale)
      : fill(text.leafAudit, { ...values, audit: day(auditAt) }, locale);
  return root === null ? line : `${line}\n${fill(text.leafRoot, { root }, locale)}`;
}

function excludedText({ itemId, at, reason }: ReportedExclusion, locale: Locale): string {
  const text = reportTexts(locale);
  const values = { title: text.words.items[itemId].title, day: formatsFor(locale).day(at) };
  const line = fill(text.excludedLine, values, locale);
  return reason === null || reason === '' ? line : `${line}\n${reason}`;
}
