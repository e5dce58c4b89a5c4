import { fill } from '../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../renderer/i18n/formats.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { Paper, PaperBlock, PaperFact } from '../../domain/paper/paper.ts';
import type { SheetFacts, SheetKey } from '../../domain/sheet/sheet-facts.ts';
import { seedMakers } from '../../services/seed-makers.ts';
import { ladderBlocks } from './compose-ladder.ts';
import { restoreBlocks } from './compose-restore-guides.ts';

/** The wallet sheet in the user's language: facts and words, nothing worked out. `at` is ISO 8601 UTC. */
export function composeSheet(facts: SheetFacts, locale: Locale, at: string): Paper {
  const { sheet: text } = mainTexts(locale);
  const day = formatsFor(locale).day(at);
  const { name } = facts.saved;
  return {
    title: name,
    language: locale,
    at,
    footer: fill(text.footer, { name, day }, locale),
    pageNumber: text.pageNumber,
    blocks: [
      { kind: 'title', text: name, lead: fill(text.lead, { day }, locale) },
      { kind: 'notice', title: text.noticeTitle, text: text.notice },
      ...walletBlocks(facts, locale),
      ...backupBlocks(facts, locale),
      { kind: 'page_break' },
      ...descriptorBlocks(facts, locale),
      ...keyBlocks(facts, locale),
      ...addressBlocks(facts, locale),
      ...restoreBlocks(facts, locale),
      ...ladderBlocks(facts, locale),
    ],
  };
}

function walletBlocks({ saved }: SheetFacts, locale: Locale): readonly PaperBlock[] {
  const { sheet: text, walletWords: words } = mainTexts(locale);
  const { threshold, keys } = saved;
  const count = keys.length;
  const isQuorum = saved.kind === 'multisig' && threshold !== null;
  const values = { threshold: threshold ?? count, count };
  return [
    { kind: 'heading', text: text.facts },
    {
      kind: 'facts',
      rows: [
        { label: text.name, value: saved.name },
        { label: text.network, value: words.networks[saved.network] },
        { label: text.kind, value: fill(words.kinds[saved.kind], values, locale) },
        { label: text.script, value: words.scripts[saved.script] },
        { label: text.saved, value: formatsFor(locale).day(saved.createdAt) },
      ],
    },
    ...(isQuorum && count > 1
      ? [{ kind: 'paragraph', text: fill(text.quorum, values, locale) } as const]
      : []),
  ];
}

function backupBlocks({ keys }: SheetFacts, locale: Locale): readonly PaperBlock[] {
  const { sheet: text } = mainTexts(locale);
  const rows = keys.map(({ fingerprint }, at) => ({
    label:
      fingerprint === null
        ? fill(text.backupOfUnknown, { number: at + 1 }, locale)
        : fill(text.backupOf, { number: at + 1, fingerprint }, locale),
    lines: keys.length > 5 ? 1 : 2,
  }));
  return [
    { kind: 'heading', text: text.backups },
    { kind: 'paragraph', text: text.backupsText },
    { kind: 'blanks', rows },
  ];
}

function descriptorBlocks(
  { descriptor, codes }: SheetFacts,
  locale: Locale,
): readonly PaperBlock[] {
  const { sheet: text } = mainTexts(locale);
  const count = codes.length;
  return [
    { kind: 'heading', text: text.descriptor },
    { kind: 'paragraph', text: text.descriptorText },
    { kind: 'code', text: descriptor },
    ...(count > 1 ? [{ kind: 'paragraph', text: text.codesText } as const] : []),
    {
      kind: 'qr',
      codes: codes.map((code, at) => ({
        text: code,
        caption:
          count > 1 ? fill(text.codesCaption, { number: at + 1, count }, locale) : text.codeCaption,
      })),
    },
  ];
}

function keyBlocks({ keys }: SheetFacts, locale: Locale): readonly PaperBlock[] {
  const { sheet: text } = mainTexts(locale);
  return [
    { kind: 'heading', text: text.keys },
    ...keys.flatMap((key, at): readonly PaperBlock[] => [
      { kind: 'subheading', text: fill(text.key, { number: at + 1 }, locale) },
      { kind: 'facts', rows: keyFacts(key, locale) },
    ]),
  ];
}

function keyFacts(key: SheetKey, locale: Locale): readonly PaperFact[] {
  const { sheet: text } = mainTexts(locale);
  return [
    {
      label: text.fingerprint,
      value: key.fingerprint ?? text.unknown,
      isCode: key.fingerprint !== null,
    },
    { label: text.path, value: key.path ?? text.unknown },
    { label: text.xpub, value: key.xpub, isCode: true },
    ...provenanceFacts(key, locale),
  ];
}

function provenanceFacts({ provenance }: SheetKey, locale: Locale): readonly PaperFact[] {
  if (provenance === null) return [];
  const { sheet: text } = mainTexts(locale);
  const { device, firmware, seedMadeOn, entropy } = provenance;
  return [
    { label: text.device, value: makerName(device, locale) },
    ...(firmware === null ? [] : [{ label: text.firmware, value: firmware }]),
    ...(seedMadeOn === null
      ? []
      : [{ label: text.seedMadeOn, value: formatsFor(locale).day(seedMadeOn) }]),
    { label: text.entropy, value: text.entropies[entropy] },
  ];
}

function addressBlocks(
  { receive, firstChange }: SheetFacts,
  locale: Locale,
): readonly PaperBlock[] {
  const { sheet: text } = mainTexts(locale);
  const rows = receive.map((value, index) => ({
    label: fill(text.receive, { index }, locale),
    value,
    isCode: true,
  }));
  const change = {
    label: fill(text.change, { index: 0 }, locale),
    value: firstChange ?? '',
    isCode: true,
  };
  return [
    { kind: 'heading', text: text.addresses },
    { kind: 'paragraph', text: text.addressesText },
    { kind: 'facts', rows: firstChange === null ? rows : [...rows, change] },
  ];
}

function makerName(device: string, locale: Locale): string {
  const { sheet: text } = mainTexts(locale);
  if (device === 'generated_here') return text.generatedHere;
  return seedMakers.find(({ id }) => id === device)?.name ?? text.unknown;
}
