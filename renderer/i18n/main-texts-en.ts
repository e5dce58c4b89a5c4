import {
  addressFindings,
  addressReasons,
  paymentUriFindings,
  paymentUriReasons,
} from './en/addresses.ts';
import {
  chainProofReasons,
  headerReasons,
  inclusionOutcomes,
  inclusionReasons,
  proofLimits,
} from './en/chain.ts';
import { errors } from './en/errors.ts';
import { exchangeFaults, exchangeReasons } from './en/exchange-faults.ts';
import { reasons } from './en/reasons.ts';
import { exportReasons } from './en/exports.ts';
import {
  advisories,
  advisoryLevels,
  importFindings,
  makerFindings,
  walletFindings,
} from './en/findings.ts';
import { labelSkips } from './en/label-skips.ts';
import { messageOutcomes, messageReasons } from './en/messages.ts';
import { mnemonicReasons } from './en/mnemonic.ts';
import { chainNotices } from './en/notices.ts';
import { priceFaults } from './en/price-faults.ts';
import { planFaults, planReasons } from './en/plan-faults.ts';
import { planPaper } from './en/plan-paper.ts';
import { planSteps } from './en/plan-steps.ts';
import { proofReasons } from './en/proofs.ts';
import { letter } from './en/letter.ts';
import { chainFaults } from './en/servers.ts';
import { psbtFindings, psbtReasons } from './en/psbt.ts';
import { spendFindings, spendReasons } from './en/spend-reasons.ts';
import { broadcastOutcomes, broadcastReasons, feeFindings } from './en/send.ts';
import { leafFindings, leafReasons } from './en/leaf-reasons.ts';
import { dueNotices } from './en/reminders.ts';
import { sheet } from './en/sheet.ts';
import { chainEvents, chainFindings, chainTables, unknownRefusal } from './en/wallet-chain.ts';
import { storageReasons, vaultFaults } from './en/vault-faults.ts';
import { wallets } from './en/wallets.ts';

/** What the window and printed papers call the same. */
export const walletWords = ({ networks, kinds, scripts }: typeof wallets) => ({
  networks,
  kinds,
  scripts,
});

/** Texts that the main process speaks, in English. */
export const mainTextsEn = {
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
