import type { Locale } from '../../../../preload/shapes.ts';
import { fill } from '../../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../../renderer/i18n/formats.ts';
import { reportTexts } from '../../../../renderer/i18n/report-texts.ts';
import type { PaperBlock } from '../../../domain/paper/paper.ts';
import type { ReportedProof } from '../../../domain/report/report.ts';

/** The proofs of each wallet under its name, newest first. */
export function proofBlocks(
  proofs: readonly ReportedProof[],
  locale: Locale,
): readonly PaperBlock[] {
  if (proofs.length === 0) return [];
  return [
    { kind: 'heading', text: reportTexts(locale).proofs },
    ...[...Map.groupBy(proofs, ({ wallet }) => wallet)].flatMap(
      ([wallet, own]): readonly PaperBlock[] => [
        { kind: 'subheading', text: wallet },
        { kind: 'bullets', items: own.map((one) => proofText(one, locale)) },
      ],
    ),
  ];
}

function proofText(proof: ReportedProof, locale: Locale): string {
  const text = reportTexts(locale);
  const { day } = formatsFor(locale);
  const { key, revokedAt, addresses, txid } = proof;
  const kind = text.proofKinds[proof.kind];
  const what = key === null ? kind : fill(text.proofOfKey, { what: kind, key }, locale);
  const plain = `${day(proof.at)}: ${what}`;
  const line =
    revokedAt === null
      ? plain
      : fill(text.proofRevoked, { line: plain, day: day(revokedAt) }, locale);
  return [
    line,
    ...(addresses ?? []).map((address) => fill(text.address, { address }, locale)),
    ...(txid === null ? [] : [fill(text.transaction, { txid }, locale)]),
  ].join('\n');
}
