import type { Locale } from '../../preload/shapes.ts';
import { errors as errorsEn, reasons as reasonsEn } from './en/errors.ts';
import {
  importFindings as importFindingsEn,
  walletFindings as walletFindingsEn,
} from './en/findings.ts';
import { mnemonicReasons as mnemonicReasonsEn } from './en/mnemonic.ts';
import { menu as menuEn, type MenuTexts } from './en/menu.ts';
import { errors as errorsNl, reasons as reasonsNl } from './nl/errors.ts';
import {
  importFindings as importFindingsNl,
  walletFindings as walletFindingsNl,
} from './nl/findings.ts';
import { mnemonicReasons as mnemonicReasonsNl } from './nl/mnemonic.ts';
import { menu as menuNl } from './nl/menu.ts';

const english = {
  errors: errorsEn,
  reasons: { ...reasonsEn, ...mnemonicReasonsEn },
  walletFindings: walletFindingsEn,
  importFindings: importFindingsEn,
};
const dutch: typeof english = {
  errors: errorsNl,
  reasons: { ...reasonsNl, ...mnemonicReasonsNl },
  walletFindings: walletFindingsNl,
  importFindings: importFindingsNl,
};

/** Texts that the main process speaks: failures and findings, so that the window and automation say the same. */
export function mainTexts(locale: Locale): typeof english {
  return locale === 'nl' ? dutch : english;
}

/** Labels of the native menu. */
export function menuTexts(locale: Locale): MenuTexts {
  return locale === 'nl' ? menuNl : menuEn;
}
