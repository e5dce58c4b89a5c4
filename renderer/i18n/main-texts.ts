import type { Locale } from '../../preload/shapes.ts';
import { dialogs as dialogsEn } from './en/dialogs.ts';
import { menu as menuEn, type MenuTexts } from './en/menu.ts';
import { mainTextsEn } from './main-texts-en.ts';
import { mainTextsNl } from './main-texts-nl.ts';
import { dialogs as dialogsNl } from './nl/dialogs.ts';
import { menu as menuNl } from './nl/menu.ts';

/** Texts that the main process speaks: failures and findings, so that the window and automation say the same. */
export function mainTexts(locale: Locale): typeof mainTextsEn {
  return locale === 'nl' ? mainTextsNl : mainTextsEn;
}

/** Labels of the native menu. */
export function menuTexts(locale: Locale): MenuTexts {
  return locale === 'nl' ? menuNl : menuEn;
}

/** What dialogs of the system say. */
export function dialogTexts(locale: Locale): DialogTexts {
  return locale === 'nl' ? dialogsNl : dialogsEn;
}

export type DialogTexts = typeof dialogsEn;
