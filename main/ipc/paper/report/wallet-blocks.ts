import type { Locale } from '../../../../preload/shapes.ts';
import { fill } from '../../../../renderer/i18n/fill.ts';
import { formatsFor } from '../../../../renderer/i18n/formats.ts';
import { mainTexts } from '../../../../renderer/i18n/main-texts.ts';
import { reportTexts } from '../../../../renderer/i18n/report-texts.ts';
import { satsToBtc } from '../../../domain/decimal.ts';
import type { PaperBlock, PaperFact } from '../../../domain/paper/paper.ts';
import type { ReportedWallet } from '../../../domain/report/report.ts';

/** Each own wallet by its name, with its ladder. */
export function walletBlocks(
  wallets: readonly ReportedWallet[],
  locale: Locale,
): readonly PaperBlock[] {
  const text = reportTexts(locale);
  return [
    { kind: 'heading', text: text.wallets },
    ...(wallets.length === 0 ? [{ kind: 'paragraph', text: text.noWallets } as const] : []),
    ...wallets.flatMap((wallet): readonly PaperBlock[] => [
      { kind: 'subheading', text: wallet.name },
      { kind: 'facts', rows: [...factsOf(wallet, locale), ...rungRows(wallet, locale)] },
    ]),
  ];
}

function factsOf(wallet: ReportedWallet, locale: Locale): readonly PaperFact[] {
  const text = reportTexts(locale);
  const { walletWords: words } = mainTexts(locale);
  const { day, decimal } = formatsFor(locale);
  const { fingerprints, balanceSats, keys, threshold, provenRungs: proven } = wallet;
  const kind = fill(
    words.kinds[wallet.kind],
    { threshold: threshold ?? keys, count: keys },
    locale,
  );
  return [
    { label: text.network, value: words.networks[wallet.network] },
    { label: text.keys, value: kind },
    { label: text.script, value: words.scripts[wallet.script] },
    { label: text.saved, value: day(wallet.savedAt) },
    ...(fingerprints === null
      ? []
      : [
          {
            label: text.fingerprints,
            value: fingerprints.map((one) => one ?? text.unknown).join(', '),
          },
        ]),
    ...(balanceSats === null
      ? []
      : [{ label: text.balance, value: `${decimal(satsToBtc(Number(balanceSats)))} BTC` }]),
    { label: text.ladderTitle, value: fill(text.ladder, { proven }, locale) },
  ];
}

function rungRows({ rungs }: ReportedWallet, locale: Locale): readonly PaperFact[] {
  const { rungs: names } = mainTexts(locale).sheet;
  return rungs.map((one) => ({ label: names[one.rung], value: standingText(one, locale) }));
}

function standingText(
  { status, at, until }: ReportedWallet['rungs'][number],
  locale: Locale,
): string {
  if (status === 'proven' && until === null) return reportTexts(locale).ladderNow;
  const { day } = formatsFor(locale);
  const values = { at: at === null ? '–' : day(at), until: until === null ? '–' : day(until) };
  return fill(mainTexts(locale).sheet.standings[status], values, locale);
}
