import * as v from 'valibot';
import type { Input, Method } from './contract.ts';
import { spendInputs } from './spend-inputs.ts';
import { serverInputs } from './server-inputs.ts';
import { handedOver, provenances, wizardInputs } from './wizard-inputs.ts';
import { ladderInputs } from './ladder-inputs.ts';
import { receiveInputs } from './receive-inputs.ts';

/** Longest pasted text, in characters. */
const MAX_TEXT = 256 * 1024;
/** Longest PSBT as text. One with many old inputs carries all their transactions. */
const MAX_PSBT_TEXT = 1024 * 1024;
/** Longest raw transaction, in hex: more than any that is relayed. */
const MAX_TRANSACTION_HEX = 1024 * 1024;
/** Longest base64 text of a file: 48 MiB of bytes. */
const MAX_FILE_BASE64 = 64 * 1024 * 1024;
/** Longest file that is put on the disk for the user, in characters: a list of 10,000 addresses and more. */
const MAX_SAVED_TEXT = 8 * 1024 * 1024;
/** Longest `bitcoin:` link in which an address is looked for. */
const MAX_LINK = 2048;
/** All the satoshi there will ever be. */
const MAX_SATS = 21e14;

const empty = v.strictObject({});
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const note = v.pipe(v.string(), v.trim(), v.maxLength(2000));
const ticker = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(32));
const decimal = v.pipe(v.string(), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** Meant as 32 bytes in hex; one that is none is for the handler to name. */
const hash = v.pipe(v.string(), v.maxLength(256));
const time = v.pipe(v.string(), v.isoTimestamp());
const network = v.picklist(['mainnet', 'testnet', 'signet', 'regtest']);
const script = v.picklist([
  'p2pkh',
  'p2sh_p2wpkh',
  'p2wpkh',
  'p2tr',
  'p2sh',
  'p2sh_p2wsh',
  'p2wsh',
]);
const currency = v.picklist(['EUR', 'USD', 'GBP', 'CHF']);
const arrangement = v.picklist(['spot', 'earn']);
const custody = v.picklist([
  'collaborative_multisig',
  'multi_institution',
  'qualified_custodian',
  'fund',
  'exchange_spot',
  'broker_no_withdrawal',
  'exchange_earn',
  'lender',
]);
const safeCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const holdingKey = { venueId: id, asset: ticker, arrangement: v.exactOptional(arrangement) };
const venueFacts = {
  custody: v.exactOptional(custody),
  riskGroup: v.exactOptional(name),
  ownToken: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(32))),
  note: v.exactOptional(note),
};

const wordCount = v.picklist([12, 24]);
const wordPlace = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(24));
const passphrase = v.pipe(v.string(), v.maxLength(256));
const mix = v.strictObject({
  kind: v.picklist(['dice', 'coins', 'hex']),
  text: v.pipe(v.string(), v.maxLength(4096)),
});

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
  }),
  ...serverInputs,
  'vault.status': empty,
  'vault.restore': v.strictObject({ generation: safeCount }),
  'link.open': v.strictObject({ id }),
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

  'mnemonic.surroundings': empty,
  'mnemonic.openWindow': empty,
  'mnemonic.window': empty,
  'mnemonic.closeWindow': empty,
  'mnemonic.measure': v.strictObject({ words: wordCount, mix }),
  ...ladderInputs,

  'mnemonic.generate': v.strictObject({
    words: wordCount,
    mix: v.exactOptional(mix),
    keepWords: v.exactOptional(v.boolean()),
  }),
  'mnemonic.words': v.strictObject({ session: id, start: wordPlace }),
  'mnemonic.checkWord': v.strictObject({
    session: id,
    position: wordPlace,
    word: v.pipe(v.string(), v.maxLength(64)),
  }),
  'mnemonic.confirm': v.strictObject({
    session: id,
    words: v.exactOptional(
      v.union([
        v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(64)),
        v.pipe(v.string(), v.maxLength(1024)),
      ]),
    ),
    passphrase: v.exactOptional(passphrase),
    network: v.exactOptional(network),
  }),
  'mnemonic.save': v.strictObject({
    session: id,
    name,
    descriptor: v.pipe(v.string(), v.maxLength(1024)),
    passphrase: v.exactOptional(passphrase),
    network: v.exactOptional(network),
  }),
  'mnemonic.end': v.strictObject({ session: id }),
  'venue.catalog': empty,
  'venue.list': empty,
  'venue.add': v.strictObject({ name, catalogId: v.exactOptional(id), ...venueFacts }),
  'venue.update': v.strictObject({ venueId: id, name: v.exactOptional(name), ...venueFacts }),
  'venue.remove': v.strictObject({ venueId: id, withHoldings: v.exactOptional(v.boolean()) }),
  'holding.list': empty,
  'holding.set': v.strictObject({ ...holdingKey, amount: decimal }),
  'holding.remove': v.strictObject(holdingKey),
  'price.list': empty,
  'price.set': v.strictObject({
    asset: ticker,
    currency,
    price: decimal,
    at: v.exactOptional(time),
  }),
  'price.remove': v.strictObject({ asset: ticker, currency }),

  'import.preview': v.strictObject({
    fileName: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    bytesBase64: v.pipe(v.string(), v.maxLength(MAX_FILE_BASE64)),
    format: v.exactOptional(id),
  }),
  'import.commit': v.strictObject({ importId: id }),
  'import.undo': v.strictObject({ importId: v.exactOptional(id) }),
  'import.list': empty,

  'exposure.score': v.strictObject({ at: v.exactOptional(time) }),
  'exposure.history': v.strictObject({ from: v.exactOptional(time), to: v.exactOptional(time) }),
  'checklist.list': empty,
  'checklist.declare': v.strictObject({ itemId: id, note }),
  'checklist.clear': v.strictObject({ itemId: id }),
};
