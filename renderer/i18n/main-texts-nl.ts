import {
  addressFindings,
  addressReasons,
  paymentUriFindings,
  paymentUriReasons,
} from './nl/addresses.ts';
import {
  chainProofReasons,
  headerReasons,
  inclusionOutcomes,
  inclusionReasons,
  proofLimits,
} from './nl/chain.ts';
import { errors } from './nl/errors.ts';
import { exchangeFaults, exchangeReasons } from './nl/exchange-faults.ts';
import { reasons } from './nl/reasons.ts';
import { exportReasons } from './nl/exports.ts';
import {
  advisories,
  advisoryLevels,
  importFindings,
  makerFindings,
  walletFindings,
} from './nl/findings.ts';
import { labelSkips } from './nl/label-skips.ts';
import { messageOutcomes, messageReasons } from './nl/messages.ts';
import { mnemonicReasons } from './nl/mnemonic.ts';
import { chainNotices } from './nl/notices.ts';
import { priceFaults } from './nl/price-faults.ts';
import { planFaults, planReasons } from './nl/plan-faults.ts';
import { planPaper } from './nl/plan-paper.ts';
import { planSteps } from './nl/plan-steps.ts';
import { proofReasons } from './nl/proofs.ts';
import { letter } from './nl/letter.ts';
import { chainFaults } from './nl/servers.ts';
import { psbtFindings, psbtReasons } from './nl/psbt.ts';
import { spendFindings, spendReasons } from './nl/spend-reasons.ts';
import { broadcastOutcomes, broadcastReasons, feeFindings } from './nl/send.ts';
import { leafFindings, leafReasons } from './nl/leaf-reasons.ts';
import { dueNotices } from './nl/reminders.ts';
import { sheet } from './nl/sheet.ts';
import { chainEvents, chainFindings, chainTables, unknownRefusal } from './nl/wallet-chain.ts';
import { storageReasons, vaultFaults } from './nl/vault-faults.ts';
import { wallets } from './nl/wallets.ts';
import { mainTextsEn, walletWords } from './main-texts-en.ts';

/** Texts that the main process speaks, in Dutch. */
export const mainTextsNl: typeof mainTextsEn = {
  errors: {
    ...errors,
    ...chainFaults,
    ...exchangeFaults,
    ...planFaults,
    ...priceFaults,
    ...vaultFaults,
  },
  reasons: {
    ...reasons,
    ...exportReasons,
    ...mnemonicReasons,
    ...psbtReasons,
    ...spendReasons,
    ...addressReasons,
    ...paymentUriReasons,
    ...messageReasons,
    ...proofReasons,
    ...inclusionReasons,
    ...chainProofReasons,
    ...headerReasons,
    ...broadcastReasons,
    ...exchangeReasons,
    ...planReasons,
    ...storageReasons,
  },
  walletFindings,
  importFindings,
  advisories,
  advisoryLevels,
  makerFindings,
  psbtFindings,
  spendFindings,
  addressFindings,
  paymentUriFindings,
  messageOutcomes,
  letter,
  planPaper,
  planSteps,
  sheet,
  walletWords: walletWords(wallets),
  inclusionOutcomes,
  proofLimits,
  labelSkips,
  broadcastOutcomes,
  feeFindings,
  chainNotices,
  dueNotices,
  chainFindings,
  chainEvents,
  chainTables,
  unknownRefusal,
  leafReasons,
  leafFindings,
};
