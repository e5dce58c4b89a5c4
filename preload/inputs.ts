import * as v from 'valibot';
import type { Input, Method } from './contract.ts';
import { backupInputs } from './backup-inputs.ts';
import { spendInputs } from './spend-inputs.ts';
import { serverInputs } from './server-inputs.ts';
import { nodeInputs } from './node-inputs.ts';
import { planInputs } from './plan-inputs.ts';
import { sendInputs } from './send-inputs.ts';
import { historyInputs } from './history-inputs.ts';
import { stressInputs } from './stress-inputs.ts';
import { syncInputs } from './sync-inputs.ts';
import { vaultInputs } from './vault-inputs.ts';
import { venueInputs } from './venue-inputs.ts';
import { provenances, wizardInputs } from './wizard-inputs.ts';
import { checklistInputs } from './checklist-inputs.ts';
import { diagnosticsInputs } from './diagnostics-inputs.ts';
import { exchangeInputs } from './exchange-inputs.ts';
import { exposureInputs } from './exposure-inputs.ts';
import { priceInputs } from './price-inputs.ts';
import { importInputs } from './import-inputs.ts';
import {
  currency,
  empty,
  handedOver,
  hash,
  id,
  MAX_PSBT_TEXT,
  MAX_SATS,
  name,
  network,
  safeCount,
  text,
} from './input-parts.ts';
import { mnemonicInputs } from './mnemonic-inputs.ts';
import { ladderInputs } from './ladder-inputs.ts';
import { lessonInputs } from './lesson-inputs.ts';
import { reservesInputs } from './reserves-inputs.ts';
import { reminderInputs } from './reminder-inputs.ts';
import { reportInputs } from './report-inputs.ts';
import { receiveInputs } from './receive-inputs.ts';

/** Longest raw transaction, in hex: more than any that is relayed. */
const MAX_TRANSACTION_HEX = 1024 * 1024;
/** Longest file that is put on the disk for the user, in characters: a list of 10,000 addresses and more. */
const MAX_SAVED_TEXT = 8 * 1024 * 1024;
/** Longest `bitcoin:` link in which an address is looked for. */
const MAX_LINK = 2048;

const script = v.picklist([
  'p2pkh',
  'p2sh_p2wpkh',
  'p2wpkh',
  'p2tr',
  'p2sh',
  'p2sh_p2wsh',
  'p2wsh',
]);
/** Pasted text or a file, and what the text itself may leave open. */
const inspectable = {
  ...handedOver,
  network: v.exactOptional(network),
  script: v.exactOptional(script),
};

/** What each method takes. Every object is closed and every text and list has a longest length. */
export const inputs: { readonly [M in Method]: v.GenericSchema<unknown, Input<M>> } = {
  'app.info': empty,
  'settings.get': empty,
  'settings.set': v.strictObject({
    locale: v.exactOptional(v.picklist(['system', 'en', 'nl'])),
    theme: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
    currency: v.exactOptional(currency),
    welcomed: v.exactOptional(v.boolean()),
    chainNotices: v.exactOptional(v.boolean()),
    noticesWithAmounts: v.exactOptional(v.boolean()),
    dueNotices: v.exactOptional(v.boolean()),
    autoLockMinutes: v.exactOptional(v.picklist([0, 5, 15, 30, 60])),
  }),
  ...diagnosticsInputs,
  ...serverInputs,
  ...historyInputs,
  ...stressInputs,
  ...syncInputs,
  ...backupInputs,
  ...vaultInputs,
  ...venueInputs,
  ...priceInputs,
  ...nodeInputs,
  ...planInputs,
  ...sendInputs,
  'link.open': v.strictObject({ id }),
  'secret.check': v.strictObject({ text }),
  'file.save': v.strictObject({
    fileName: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/), v.maxLength(120)),
    mediaType: v.pipe(v.string(), v.maxLength(100)),
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_SAVED_TEXT))),
    bytesBase64: v.exactOptional(v.pipe(v.string(), v.base64(), v.maxLength(MAX_SAVED_TEXT))),
  }),
  'work.cancel': empty,

  ...spendInputs,
  ...wizardInputs,
  'wallet.inspect': v.strictObject(inspectable),
  'wallet.addresses': v.strictObject({
    descriptor: text,
    chain: v.picklist(['receive', 'change']),
    start: v.pipe(safeCount, v.maxValue(0x7fffffff)),
    count: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_000)),
    network: v.exactOptional(network),
  }),
  'wallet.create': v.strictObject({
    ...inspectable,
    name,
    accept: v.exactOptional(v.pipe(v.array(id), v.maxLength(64))),
    provenance: v.exactOptional(provenances),
  }),
  'wallet.list': empty,
  'wallet.rename': v.strictObject({ walletId: id, name }),
  'wallet.setBalance': v.strictObject({
    walletId: id,
    confirmedSats: v.pipe(safeCount, v.maxValue(MAX_SATS)),
  }),
  'wallet.copy': v.strictObject({
    walletId: id,
    chain: v.exactOptional(v.picklist(['receive', 'change'])),
    index: v.pipe(safeCount, v.maxValue(0x7fffffff)),
  }),
  'wallet.archive': v.strictObject({ walletId: id, archived: v.boolean() }),
  'clipboard.watch': empty,
  'wallet.findAddress': v.strictObject({
    walletId: v.exactOptional(id),
    address: v.pipe(v.string(), v.maxLength(MAX_LINK)),
    limit: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_000))),
  }),
  ...receiveInputs,
  ...reminderInputs,
  ...reportInputs,
  ...reservesInputs,
  'wallet.remove': v.strictObject({ walletId: id }),
  'wallet.exports': v.strictObject({ walletId: id }),
  'wallet.export': v.strictObject({
    walletId: id,
    format: v.picklist([
      'descriptor',
      'encrypted_descriptor',
      'bitcoin_core',
      'sparrow',
      'specter',
      'electrum',
      'caravan',
      'coldcard_multisig',
      'bluewallet',
      'nunchuk',
      'liana',
      'bsms',
      'bip329',
      'addresses_csv',
      'ur',
      'bbqr',
      'sheet_pdf',
      'letter_pdf',
    ]),
  }),

  'address.inspect': v.strictObject({ text, network: v.exactOptional(network) }),
  'message.verify': v.strictObject({
    address: v.pipe(v.string(), v.maxLength(200)),
    message: v.pipe(v.string(), v.maxLength(64 * 1024)),
    signature: text,
  }),

  'psbt.inspect': v.strictObject({
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT))),
    bytesBase64: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT))),
    walletId: v.exactOptional(id),
    network: v.exactOptional(network),
  }),

  'spv.verify': v.strictObject({
    network: v.picklist(['mainnet', 'testnet', 'testnet4', 'signet', 'regtest']),
    txHex: v.pipe(v.string(), v.maxLength(MAX_TRANSACTION_HEX)),
    txid: v.exactOptional(hash),
    height: v.exactOptional(v.nullable(v.number())),
    headerHex: v.exactOptional(v.pipe(v.string(), v.maxLength(1024))),
    merkle: v.exactOptional(
      v.pipe(v.array(v.union([hash, v.number(), v.boolean(), v.null()])), v.maxLength(1024)),
    ),
    pos: v.exactOptional(v.number()),
    txOutProofHex: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT))),
  }),

  ...ladderInputs,
  ...lessonInputs,
  ...mnemonicInputs,

  ...exchangeInputs,
  ...exposureInputs,
  ...importInputs,
  ...checklistInputs,
};
