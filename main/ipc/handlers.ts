import type { Method } from '../../preload/contract.ts';
import type { HandlersFor } from './handler.ts';
import { addressHandlers } from './handlers/address-handlers.ts';
import { appHandlers } from './handlers/app-handlers.ts';
import { backupHandlers } from './handlers/backup-handlers.ts';
import { chainHandlers } from './handlers/chain-handlers.ts';
import { chainProofHandlers } from './handlers/chain-proof-handlers.ts';
import { checklistHandlers } from './handlers/checklist-handlers.ts';
import { clipboardHandlers } from './handlers/clipboard-handlers.ts';
import { diagnosticsHandlers } from './handlers/diagnostics-handlers.ts';
import { exchangeHandlers } from './handlers/exchange-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { exposureHandlers } from './handlers/exposure-handlers.ts';
import { fileHandlers } from './handlers/file-handlers.ts';
import { historyHandlers } from './handlers/history-handlers.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { importPieceHandlers } from './handlers/import-piece-handlers.ts';
import { ladderHandlers } from './handlers/ladder-handlers.ts';
import { labelHandlers } from './handlers/label-handlers.ts';
import { lessonHandlers } from './handlers/lesson-handlers.ts';
import { messageHandlers } from './handlers/message-handlers.ts';
import { mnemonicHandlers } from './handlers/mnemonic-handlers.ts';
import { nodeHandlers } from './handlers/node-handlers.ts';
import { ownershipHandlers } from './handlers/ownership-handlers.ts';
import { priceHandlers } from './handlers/price-handlers.ts';
import { provenanceHandlers } from './handlers/provenance-handlers.ts';
import { planHandlers } from './handlers/plan-handlers.ts';
import { psbtHandlers } from './handlers/psbt-handlers.ts';
import { receiveHandlers } from './handlers/receive-handlers.ts';
import { reminderHandlers } from './handlers/reminder-handlers.ts';
import { reportHandlers } from './handlers/report-handlers.ts';
import { reservesHandlers } from './handlers/reserves-handlers.ts';
import { qrFrameHandlers } from './handlers/qr-frames.ts';
import { spendHandlers } from './handlers/spend-handlers.ts';
import { qrHandlers } from './handlers/qr-handlers.ts';
import { sendHandlers } from './handlers/send-handlers.ts';
import { serverHandlers } from './handlers/server-handlers.ts';
import { stressHandlers } from './handlers/stress-handlers.ts';
import { syncHandlers } from './handlers/sync-handlers.ts';
import { vaultHandlers } from './handlers/vault-handlers.ts';
import { venueHandlers } from './handlers/venue-handlers.ts';
import { walletHandlers } from './handlers/wallet-handlers.ts';

/** Every method of the contract with the function that carries it out. */
export const handlers: HandlersFor<Method> = {
  ...addressHandlers,
  ...appHandlers,
  ...backupHandlers,
  ...chainHandlers,
  ...chainProofHandlers,
  ...checklistHandlers,
  ...clipboardHandlers,
  ...diagnosticsHandlers,
  ...exchangeHandlers,
  ...exportHandlers,
  ...exposureHandlers,
  ...fileHandlers,
  ...historyHandlers,
  ...importHandlers,
  ...importPieceHandlers,
  ...ladderHandlers,
  ...labelHandlers,
  ...lessonHandlers,
  ...messageHandlers,
  ...mnemonicHandlers,
  ...nodeHandlers,
  ...ownershipHandlers,
  ...priceHandlers,
  ...provenanceHandlers,
  ...planHandlers,
  ...psbtHandlers,
  ...receiveHandlers,
  ...reminderHandlers,
  ...reportHandlers,
  ...reservesHandlers,
  ...qrFrameHandlers,
  ...spendHandlers,
  ...qrHandlers,
  ...sendHandlers,
  ...serverHandlers,
  ...stressHandlers,
  ...syncHandlers,
  ...vaultHandlers,
  ...venueHandlers,
  ...walletHandlers,
};
