import type { Locale } from '../../preload/shapes.ts';
import {
  addressFindings as addressFindingsEn,
  addressReasons as addressReasonsEn,
  paymentUriFindings as paymentUriFindingsEn,
  paymentUriReasons as paymentUriReasonsEn,
} from './en/addresses.ts';
import {
  chainProofReasons as chainProofReasonsEn,
  headerReasons as headerReasonsEn,
  inclusionOutcomes as inclusionOutcomesEn,
  inclusionReasons as inclusionReasonsEn,
  proofLimits as proofLimitsEn,
} from './en/chain.ts';
import { dialogs as dialogsEn } from './en/dialogs.ts';
import { errors as errorsEn } from './en/errors.ts';
import {
  exchangeFaults as exchangeFaultsEn,
  exchangeReasons as exchangeReasonsEn,
} from './en/exchange-faults.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import { exportReasons as exportReasonsEn } from './en/exports.ts';
import {
  advisories as advisoriesEn,
  advisoryLevels as advisoryLevelsEn,
  importFindings as importFindingsEn,
  makerFindings as makerFindingsEn,
  walletFindings as walletFindingsEn,
} from './en/findings.ts';
import { labelSkips as labelSkipsEn } from './en/label-skips.ts';
import {
  messageOutcomes as messageOutcomesEn,
  messageReasons as messageReasonsEn,
} from './en/messages.ts';
import { mnemonicReasons as mnemonicReasonsEn } from './en/mnemonic.ts';
import { menu as menuEn, type MenuTexts } from './en/menu.ts';
import { chainNotices as chainNoticesEn } from './en/notices.ts';
import { priceFaults as priceFaultsEn } from './en/price-faults.ts';
import { planFaults as planFaultsEn, planReasons as planReasonsEn } from './en/plan-faults.ts';
import { planPaper as planPaperEn } from './en/plan-paper.ts';
import { planSteps as planStepsEn } from './en/plan-steps.ts';
import { proofReasons as proofReasonsEn } from './en/proofs.ts';
import { letter as letterEn } from './en/letter.ts';
import { chainFaults as chainFaultsEn } from './en/servers.ts';
import { psbtFindings as psbtFindingsEn, psbtReasons as psbtReasonsEn } from './en/psbt.ts';
import {
  spendFindings as spendFindingsEn,
  spendReasons as spendReasonsEn,
} from './en/spend-reasons.ts';
import {
  broadcastOutcomes as broadcastOutcomesEn,
  broadcastReasons as broadcastReasonsEn,
  feeFindings as feeFindingsEn,
} from './en/send.ts';
import { leafFindings as leafFindingsEn, leafReasons as leafReasonsEn } from './en/leaf-reasons.ts';
import { dueNotices as dueNoticesEn } from './en/reminders.ts';
import { sheet as sheetEn } from './en/sheet.ts';
import {
  chainEvents as chainEventsEn,
  chainFindings as chainFindingsEn,
  chainTables as chainTablesEn,
  unknownRefusal as unknownRefusalEn,
} from './en/wallet-chain.ts';
import {
  storageReasons as storageReasonsEn,
  vaultFaults as vaultFaultsEn,
} from './en/vault-faults.ts';
import { wallets as walletsEn } from './en/wallets.ts';
import {
  addressFindings as addressFindingsNl,
  addressReasons as addressReasonsNl,
  paymentUriFindings as paymentUriFindingsNl,
  paymentUriReasons as paymentUriReasonsNl,
} from './nl/addresses.ts';
import {
  chainProofReasons as chainProofReasonsNl,
  headerReasons as headerReasonsNl,
  inclusionOutcomes as inclusionOutcomesNl,
  inclusionReasons as inclusionReasonsNl,
  proofLimits as proofLimitsNl,
} from './nl/chain.ts';
import { dialogs as dialogsNl } from './nl/dialogs.ts';
import { errors as errorsNl } from './nl/errors.ts';
import {
  exchangeFaults as exchangeFaultsNl,
  exchangeReasons as exchangeReasonsNl,
} from './nl/exchange-faults.ts';
import { reasons as reasonsNl } from './nl/reasons.ts';
import { exportReasons as exportReasonsNl } from './nl/exports.ts';
import {
  advisories as advisoriesNl,
  advisoryLevels as advisoryLevelsNl,
  importFindings as importFindingsNl,
  makerFindings as makerFindingsNl,
  walletFindings as walletFindingsNl,
} from './nl/findings.ts';
import { labelSkips as labelSkipsNl } from './nl/label-skips.ts';
import {
  messageOutcomes as messageOutcomesNl,
  messageReasons as messageReasonsNl,
} from './nl/messages.ts';
import { mnemonicReasons as mnemonicReasonsNl } from './nl/mnemonic.ts';
import { menu as menuNl } from './nl/menu.ts';
import { chainNotices as chainNoticesNl } from './nl/notices.ts';
import { priceFaults as priceFaultsNl } from './nl/price-faults.ts';
import { planFaults as planFaultsNl, planReasons as planReasonsNl } from './nl/plan-faults.ts';
import { planPaper as planPaperNl } from './nl/plan-paper.ts';
import { planSteps as planStepsNl } from './nl/plan-steps.ts';
import { proofReasons as proofReasonsNl } from './nl/proofs.ts';
import { letter as letterNl } from './nl/letter.ts';
import { chainFaults as chainFaultsNl } from './nl/servers.ts';
import { psbtFindings as psbtFindingsNl, psbtReasons as psbtReasonsNl } from './nl/psbt.ts';
import {
  spendFindings as spendFindingsNl,
  spendReasons as spendReasonsNl,
} from './nl/spend-reasons.ts';
import {
  broadcastOutcomes as broadcastOutcomesNl,
  broadcastReasons as broadcastReasonsNl,
  feeFindings as feeFindingsNl,
} from './nl/send.ts';
import { leafFindings as leafFindingsNl, leafReasons as leafReasonsNl } from './nl/leaf-reasons.ts';
import { dueNotices as dueNoticesNl } from './nl/reminders.ts';
import { sheet as sheetNl } from './nl/sheet.ts';
import {
  chainEvents as chainEventsNl,
  chainFindings as chainFindingsNl,
  chainTables as chainTablesNl,
  unknownRefusal as unknownRefusalNl,
} from './nl/wallet-chain.ts';
import {
  storageReasons as storageReasonsNl,
  vaultFaults as vaultFaultsNl,
} from './nl/vault-faults.ts';
import { wallets as walletsNl } from './nl/wallets.ts';

/** What the window and printed papers call the same. */
const walletWords = ({ networks, kinds, scripts }: typeof walletsEn) => ({
  networks,
  kinds,
  scripts,
});

const english = {
  errors: {
    ...errorsEn,
    ...chainFaultsEn,
    ...exchangeFaultsEn,
    ...planFaultsEn,
    ...priceFaultsEn,
    ...vaultFaultsEn,
  },
  reasons: {
    ...reasonsEn,
    ...exportReasonsEn,
    ...mnemonicReasonsEn,
    ...psbtReasonsEn,
    ...spendReasonsEn,
    ...addressReasonsEn,
    ...paymentUriReasonsEn,
    ...messageReasonsEn,
    ...proofReasonsEn,
    ...inclusionReasonsEn,
    ...chainProofReasonsEn,
    ...headerReasonsEn,
    ...broadcastReasonsEn,
    ...exchangeReasonsEn,
    ...planReasonsEn,
    ...storageReasonsEn,
  },
  walletFindings: walletFindingsEn,
  importFindings: importFindingsEn,
  advisories: advisoriesEn,
  advisoryLevels: advisoryLevelsEn,
  makerFindings: makerFindingsEn,
  psbtFindings: psbtFindingsEn,
  spendFindings: spendFindingsEn,
  addressFindings: addressFindingsEn,
  paymentUriFindings: paymentUriFindingsEn,
  messageOutcomes: messageOutcomesEn,
  letter: letterEn,
  planPaper: planPaperEn,
  planSteps: planStepsEn,
  sheet: sheetEn,
  walletWords: walletWords(walletsEn),
  inclusionOutcomes: inclusionOutcomesEn,
  proofLimits: proofLimitsEn,
  labelSkips: labelSkipsEn,
  broadcastOutcomes: broadcastOutcomesEn,
  feeFindings: feeFindingsEn,
  chainNotices: chainNoticesEn,
  dueNotices: dueNoticesEn,
  chainFindings: chainFindingsEn,
  chainEvents: chainEventsEn,
  chainTables: chainTablesEn,
  unknownRefusal: unknownRefusalEn,
  leafReasons: leafReasonsEn,
  leafFindings: leafFindingsEn,
};
const dutch: typeof english = {
  errors: {
    ...errorsNl,
    ...chainFaultsNl,
    ...exchangeFaultsNl,
    ...planFaultsNl,
    ...priceFaultsNl,
    ...vaultFaultsNl,
  },
  reasons: {
    ...reasonsNl,
    ...exportReasonsNl,
    ...mnemonicReasonsNl,
    ...psbtReasonsNl,
    ...spendReasonsNl,
    ...addressReasonsNl,
    ...paymentUriReasonsNl,
    ...messageReasonsNl,
    ...proofReasonsNl,
    ...inclusionReasonsNl,
    ...chainProofReasonsNl,
    ...headerReasonsNl,
    ...broadcastReasonsNl,
    ...exchangeReasonsNl,
    ...planReasonsNl,
    ...storageReasonsNl,
  },
  walletFindings: walletFindingsNl,
  importFindings: importFindingsNl,
  advisories: advisoriesNl,
  advisoryLevels: advisoryLevelsNl,
  makerFindings: makerFindingsNl,
  psbtFindings: psbtFindingsNl,
  spendFindings: spendFindingsNl,
  addressFindings: addressFindingsNl,
  paymentUriFindings: paymentUriFindingsNl,
  messageOutcomes: messageOutcomesNl,
  letter: letterNl,
  planPaper: planPaperNl,
  planSteps: planStepsNl,
  sheet: sheetNl,
  walletWords: walletWords(walletsNl),
  inclusionOutcomes: inclusionOutcomesNl,
  proofLimits: proofLimitsNl,
  labelSkips: labelSkipsNl,
  broadcastOutcomes: broadcastOutcomesNl,
  feeFindings: feeFindingsNl,
  chainNotices: chainNoticesNl,
  dueNotices: dueNoticesNl,
  chainFindings: chainFindingsNl,
  chainEvents: chainEventsNl,
  chainTables: chainTablesNl,
  unknownRefusal: unknownRefusalNl,
  leafReasons: leafReasonsNl,
  leafFindings: leafFindingsNl,
};

/** Texts that the main process speaks: failures and findings, so that the window and automation say the same. */
export function mainTexts(locale: Locale): typeof english {
  return locale === 'nl' ? dutch : english;
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
