import { fill } from '../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../renderer/i18n/formats.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { Paper, PaperBlank, PaperBlock } from '../../domain/paper/paper.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';

/** A letter to fill in by hand for whoever has to take care of a wallet one day. Holds no secret and no key. */
export function composeLetter(saved: SavedWallet, locale: Locale, at: string): Paper {
  const { letter: text } = mainTexts(locale);
  const { name } = saved;
  const day = formatsFor(locale).day(at);
  return {
    title: text.title,
    language: locale,
    at,
    footer: fill(text.footer, { name }, locale),
    pageNumber: text.pageNumber,
    blocks: [
      { kind: 'title', text: text.title, lead: fill(text.lead, { day }, locale) },
      { kind: 'notice', title: text.noticeTitle, text: text.notice },
      { kind: 'blanks', rows: [text.for, text.from].map((label) => ({ label, lines: 1 })) },
      { kind: 'paragraph', text: text.opening },
      ...whatBlocks(saved, locale),
      { kind: 'heading', text: text.where },
      { kind: 'blanks', rows: places(saved, locale) },
      { kind: 'heading', text: text.helpers },
      { kind: 'paragraph', text: text.helpersText },
      {
        kind: 'blanks',
        rows: [text.helper, text.helper, text.notary].map((label) => ({ label, lines: 1 })),
      },
      { kind: 'heading', text: text.steps },
      { kind: 'steps', items: text.stepList },
      { kind: 'heading', text: text.never },
      { kind: 'bullets', items: neverList(saved, locale) },
      { kind: 'paragraph', text: text.closing },
      {
        kind: 'blanks',
        rows: [
          { label: text.signature, lines: 1 },
          { label: text.checked, lines: 2 },
        ],
      },
    ],
  };
}

function whatBlocks(saved: SavedWallet, locale: Locale): readonly PaperBlock[] {
  const { letter: text } = mainTexts(locale);
  const { name, threshold, keys, kind } = saved;
  const count = keys.length;
  const isQuorum = kind === 'multisig' && threshold !== null && threshold > 1;
  return [
    { kind: 'heading', text: text.what },
    { kind: 'paragraph', text: fill(text.whatText, { name }, locale) },
    ...(isQuorum
      ? [{ kind: 'paragraph', text: fill(text.quorumText, { threshold, count }, locale) } as const]
      : []),
    { kind: 'paragraph', text: fill(text.sheetText, { name }, locale) },
  ];
}

/** Several keys in one hand are no better than one. */
function neverList({ keys }: SavedWallet, locale: Locale): readonly string[] {
  const { letter: text } = mainTexts(locale);
  return keys.length > 1 ? [...text.neverList, text.neverTogether] : text.neverList;
}

function places({ keys }: SavedWallet, locale: Locale): readonly PaperBlank[] {
  const { letter: text } = mainTexts(locale);
  return [
    { label: text.sheetPlace, lines: 1 },
    ...keys.flatMap(({ fingerprint }, at): readonly PaperBlank[] => {
      const values = { number: at + 1, fingerprint: fingerprint ?? '' };
      const label = fingerprint === null ? text.backupPlaceUnknown : text.backupPlace;
      return [
        { label: fill(label, values, locale), lines: 1 },
        { label: fill(text.devicePlace, values, locale), lines: 1 },
      ];
    }),
    { label: text.passphrasePlace, lines: 1 },
  ];
}
