import type { Locale, Settings } from '../../preload/shapes.ts';
import { fill } from '../../renderer/i18n/fill.ts';
import { mainTexts } from '../../renderer/i18n/main-texts.ts';
import { noticesOf, type ChainNotice } from '../domain/wallet-chain/notices-of.ts';
import type { ChainEvent } from '../domain/wallet-chain/wallet-chain.ts';

/** What the desktop shows beside other windows. */
export type SystemNotice = { readonly title: string; readonly body: string };

/** Shows one; null where there is no desktop. It shows nothing while the window has the focus. */
export type ShowNotice = (notice: SystemNotice) => void;

export type ChainNotices = {
  /** Tells what a sync brought, where the user wants to be told. */
  readonly tell: (wallet: { readonly name: string }, events: readonly ChainEvent[]) => void;
};

type Surroundings = {
  readonly show: ShowNotice | null;
  readonly settings: () => Pick<Settings, 'chainNotices' | 'noticesWithAmounts'>;
  readonly locale: () => Locale;
};

/**
 * Calls the user for what happened to a wallet. Whoever stands beside the screen reads it as well, so names and amounts are
 * left out unless a second switch is on; addresses always.
 */
export function openChainNotices({ show, settings, locale }: Surroundings): ChainNotices {
  return {
    tell: ({ name }, events) => {
      const { chainNotices, noticesWithAmounts } = settings();
      if (show === null || !chainNotices) return;
      for (const notice of noticesOf(events)) {
        show({
          title: mainTexts(locale()).chainNotices.title,
          body: bodyOf(notice, noticesWithAmounts ? name : null, locale()),
        });
      }
    },
  };
}

function bodyOf({ kind, count, valueSats }: ChainNotice, name: string | null, locale: Locale) {
  const { plain, exact } = mainTexts(locale).chainNotices;
  return name === null
    ? fill(plain[kind], { count }, locale)
    : fill(exact[kind], { count, name, amount: valueSats ?? 0 }, locale);
}
