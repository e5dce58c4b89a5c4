import { isPaymentUri } from '../address/read-payment-uri.ts';
import { isEncryptedBackup } from '../encrypted-backup/backup-file.ts';
import { decodeQrText } from '../qr-text/decode-qr-text.ts';
import { kindOfQrText } from '../qr-text/kind-of-qr-text.ts';
import type { QrPayload } from '../qr-text/qr-payload.ts';
import { fail, succeed, type Result } from '../result.ts';
import { readWalletFile } from '../wallet/files/read-wallet-file.ts';
import { inspectWallet } from '../wallet/inspect-wallet.ts';
import type { InspectOptions } from '../wallet/inspection.ts';
import { recogniseText } from '../wallet/recognise-text.ts';
import { refuse } from '../wallet/refuse.ts';
import { inspectAddressText } from './inspect-address-text.ts';
import { inspectCandidates } from './inspect-candidates.ts';
import type { InspectedText, InspectTextFault } from './inspected-text.ts';

type Inspected = Result<InspectedText, InspectTextFault>;

/** How a PSBT begins (BIP-174), in base64 and in hex. */
const TRANSACTION = /^(?:cHNidP8|70736274ff)/i;

/**
 * Says what anything is that a user may paste or open: extended key, descriptor, wallet file of another program, UR or
 * BBQr text, address, list of addresses, `bitcoin:` link. Secrets are refused before this is asked.
 */
export function inspectText(text: string, options: InspectOptions): Inspected {
  const qr = kindOfQrText(text);
  if (qr === null) return inspectPlain(text, options);
  const payload = decodeQrText(text);
  return payload.ok ? inspectPayload(qr, payload.value, options) : payload;
}

function inspectPlain(text: string, options: InspectOptions): Inspected {
  if (TRANSACTION.test(text.trimStart())) return refuse('unsupported', 'is_transaction');
  if (isEncryptedBackup(text)) return refuse('unsupported', 'backup_encrypted');
  if (isPaymentUri(text)) return inspectAddressText(text, options);
  const file = readWalletFile(text, options);
  if (file !== null) {
    return file.ok ? inspectCandidates(file.value, options) : file;
  }
  if (recogniseText(text.trim()) !== null) return inspectWallet(text, options);
  return inspectAddressText(text, options);
}

/** What is in a code is looked at as if it had been pasted; codes within codes are not. */
function inspectPayload(
  format: 'ur' | 'bbqr',
  payload: QrPayload,
  options: InspectOptions,
): Inspected {
  switch (payload.kind) {
    case 'psbt':
    case 'transaction':
      return refuse('unsupported', 'is_transaction');
    case 'descriptors':
      return inspectCandidates(
        {
          format,
          candidates: payload.candidates.map((one) => ({
            ...one,
            kind: one.role === 'wallet' ? 'wallet' : 'cosigner_key',
            statedAddresses: [],
          })),
          name: payload.name ?? null,
          network: null,
          findings: [],
        },
        options,
      );
    case 'bytes':
    case 'text':
    case 'json': {
      if (payload.text === undefined) return fail({ code: 'not_recognised' });
      const inspected = inspectPlain(payload.text, options);
      return inspected.ok ? succeed({ ...inspected.value, format }) : inspected;
    }
  }
}
