import * as fc from 'fast-check';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { readTxOutProof } from '../../main/domain/chain/read-tx-out-proof.ts';
import { verifyInclusion } from '../../main/domain/chain/verify-inclusion.ts';
import { inspectAddress } from '../../main/domain/address/inspect-address.ts';
import { readPaymentUri } from '../../main/domain/address/read-payment-uri.ts';
import { readPriceFile } from '../../main/domain/prices/read-price-file.ts';
import { decodePsbtFile } from '../../main/domain/psbt/decode-psbt-text.ts';
import { readPsbt } from '../../main/domain/psbt/read-psbt.ts';
import { readStatement } from '../../main/domain/exposure/imports/read-statement.ts';
import { inspectText } from '../../main/domain/inspect/inspect-text.ts';
import { readLabels } from '../../main/domain/labels/read-labels.ts';
import { verifyMessage } from '../../main/domain/message/verify-message.ts';
import { readMnemonic } from '../../main/domain/mnemonic/read-mnemonic.ts';
import { inspectPsbt } from '../../main/domain/psbt/inspect-psbt.ts';
import { decodeQrText } from '../../main/domain/qr-text/decode-qr-text.ts';
import { findSecretField } from '../../main/domain/secrets/find-secret-field.ts';
import { holdsSecret } from '../../main/domain/secrets/holds-secret.ts';
import { readWalletFile } from '../../main/domain/wallet/files/read-wallet-file.ts';
import { inspectWallet } from '../../main/domain/wallet/inspect-wallet.ts';
import { readWallet } from '../../main/domain/wallet/read-wallet.ts';
import { viewWallet } from '../../main/domain/wallet/wallet-view.ts';
import { idOf, makeBlock, makeTransaction } from '../unit/domain/chain/made-block.ts';
import {
  BACKUP_CONTENTS,
  BACKUP_TEXTS,
  BACKUPS,
  openFile,
  openText,
  readInside,
} from './backup-runs.ts';
import { hostileBytes, hostileText } from './hostile-text.ts';
import { EXCHANGE_REPLIES, PRICE_REPLIES, readAsExchanges, readAsFeeds } from './reply-runs.ts';
import { filesOf, inputsOf, textsOf, workbooks } from './seeds.ts';

/** A parser with what it is fed. */
export type FuzzedParser = {
  readonly name: string;
  /** Runs of the parser, each ready to be made. */
  readonly runs: fc.Arbitrary<FuzzRun>;
};

/**
 * `input` is kept to be shown when something is wrong with it. A run says from how many keys it derived addresses: what
 * that takes is not the parser's.
 */
export type FuzzRun = { readonly input: unknown; readonly run: () => number };

function fuzzed<T>(
  name: string,
  input: fc.Arbitrary<T>,
  parse: (input: T) => unknown,
): FuzzedParser {
  return { name, runs: input.map((one) => ({ input: one, run: () => keysIn(parse(one)) })) };
}

function keysIn(result: unknown): number {
  const reading = v.safeParse(wallet, result);
  return reading.success ? reading.output.value.keys.length : 0;
}

const wallet = v.object({ ok: v.literal(true), value: v.object({ keys: v.array(v.unknown()) }) });

const KEYS = ['accounts', 'bip32', 'slip132', 'setup-xpub', 'key-expressions'];
const DESCRIPTORS = ['descriptors', 'setup-descriptor', 'setup-multisig', 'wallets', 'bip388'];
const FILES = ['wallet-configs', 'bsms', 'json-hostile', 'bip388'];
const CODES = ['ur-bytewords', 'bbqr'];
const ADDRESSES = ['addresses', 'setup-address', 'clipboard-swap', 'bech32', 'base58'];
const PHRASES = ['bip39', 'setup-mnemonic', 'slip39', 'codex32'];

const bip84 =
  'wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)';
const reading = readWallet(bip84, {});
const ours = reading.ok ? reading.value.wallet : null;

const network = fc.constantFrom('mainnet', 'testnet', 'signet', 'regtest');

/** A published signature with one of its three parts replaced. */
const signed = fc
  .tuple(
    fc.constantFrom(...inputsOf(['bip322', 'message-legacy']).map(readSigned)),
    fc.constantFrom('address', 'message', 'signature'),
    hostileText(textsOf(['bip322', 'message-legacy', 'addresses'])),
  )
  .map(([one, part, text]) => ({ ...one, [part]: text }));

function readSigned({ address, message, signature }: Readonly<Record<string, unknown>>) {
  return { address: String(address), message: String(message), signature: String(signature) };
}

const text = (...topics: readonly (readonly string[])[]): fc.Arbitrary<string> =>
  hostileText(textsOf(topics.flat()));

/** A published proof that a transaction is in a block, with one of its parts replaced. */
const inclusion = fc
  .tuple(
    fc.constantFrom(...inputsOf(['spv']).filter(({ op }) => op === undefined)),
    fc.constantFrom('tx_hex', 'txid', 'header_hex', 'merkle'),
    text(['spv']),
  )
  .map(([one, part, other]) => ({ ...one, [part]: part === 'merkle' ? other.split('\n') : other }))
  .map(readInclusion);

function readInclusion(input: Readonly<Record<string, unknown>>) {
  const { tx_hex: txHex, txid, header_hex: headerHex, merkle, pos } = input;
  return {
    network: 'mainnet',
    txHex: String(txHex),
    txid: String(txid),
    proof: {
      kind: 'branch',
      headerHex: String(headerHex),
      merkle: Array.isArray(merkle) ? merkle : [],
      pos,
    },
  } as const;
}

/** What `gettxoutproof` gives for some transactions of a made block. */
const MADE = makeBlock(Array.from({ length: 21 }, (_, at) => idOf(makeTransaction(at))));
const outProofs = [[0], [20], [3, 4, 17]].map(
  (positions) => new Uint8Array(Buffer.from(MADE.proofOf(positions), 'hex')),
);

const PRICE_FILES = [
  'asset,currency,price,at\r\nBTC,EUR,80000.1,2026-11-29\r\nETH,USD,1e3,2026-11-29T12:00:00Z\r\n',
  '\ufeffat;price;asset;currency\n29-11-2026;80.000,10;BTC;EUR\n2026-01-02;"2.500,5";ETH;EUR\n',
  "asset\tcurrency\tprice\tat\n'=BTC\tEUR\t0.00000001\t2024-02-29\n",
];

/** Everything that reads what somebody pastes, scans or opens. */
export const PARSERS: readonly FuzzedParser[] = [
  fuzzed(
    'any text (inspectText)',
    text(KEYS, DESCRIPTORS, FILES, CODES, ADDRESSES, ['bip21']),
    (one) => inspectText(one, {}),
  ),
  fuzzed('keys (readWallet)', text(KEYS), (one) => readWallet(one, {}).ok),
  fuzzed('descriptors (readWallet)', text(DESCRIPTORS), (one) => readWallet(one, {}).ok),
  fuzzed('keys (inspectWallet)', fc.tuple(text(KEYS), network), ([one, on]) =>
    inspectWallet(one, { network: on }),
  ),
  fuzzed('descriptors (inspectWallet)', text(DESCRIPTORS), (one) => inspectWallet(one, {})),
  fuzzed('wallet files (readWalletFile)', text(FILES, DESCRIPTORS), (one) =>
    readWalletFile(one, {}),
  ),
  fuzzed('BSMS (readWalletFile)', text(['bsms']), (one) => readWalletFile(one, {})),
  fuzzed('UR texts (decodeQrText)', text(['ur-bytewords']), (one) => decodeQrText(one)),
  fuzzed('BBQr texts (decodeQrText)', text(['bbqr']), (one) => decodeQrText(one)),
  fuzzed('QR parts (decodeQrText)', fc.array(text(CODES), { maxLength: 8 }), (parts) =>
    decodeQrText(parts),
  ),
  fuzzed('addresses (inspectAddress)', text(ADDRESSES), (one) => inspectAddress(one)),
  fuzzed('payment links (readPaymentUri)', text(['bip21'], ADDRESSES), (one) =>
    readPaymentUri(one),
  ),
  fuzzed('signed messages (verifyMessage)', signed, verifyMessage),
  fuzzed('PSBT files (readPsbt)', hostileBytes(filesOf(['psbt'])), (one) => {
    const bytes = decodePsbtFile(one);
    return bytes.ok && readPsbt(bytes.value).ok;
  }),
  fuzzed('PSBT texts (inspectPsbt)', text(['psbt']), (one) =>
    inspectPsbt(one, { network: 'mainnet', wallet: null }),
  ),
  fuzzed('PSBT files (inspectPsbt)', hostileBytes(filesOf(['psbt'])), (one) =>
    inspectPsbt(one, { network: 'testnet', wallet: ours && viewWallet(ours) }),
  ),
  fuzzed('proofs of inclusion (verifyInclusion)', inclusion, verifyInclusion),
  fuzzed('proofs of inclusion (readTxOutProof)', hostileBytes(outProofs), (one) =>
    readTxOutProof(one),
  ),
  fuzzed('encrypted backups (openBackup)', hostileBytes(BACKUPS), openFile),
  fuzzed('encrypted backups as text (openBackup)', hostileText(BACKUP_TEXTS), openText),
  fuzzed('opened backups (walletTextOf)', hostileBytes(BACKUP_CONTENTS), readInside),
  fuzzed('labels (readLabels)', text(['bip329'], ['json-hostile']), (one) => readLabels(one)),
  fuzzed('secrets (holdsSecret)', text(PHRASES, KEYS, CODES, FILES), (one) => holdsSecret(one)),
  fuzzed('secrets in requests (findSecretField)', fc.anything({ values: [text(PHRASES)] }), (one) =>
    findSecretField(one),
  ),
  fuzzed('seed words (readMnemonic)', text(PHRASES, ['strings']), (one) => readMnemonic(one)),
  fuzzed('exchange exports (readStatement)', hostileBytes(filesOf(['exports', 'csv'])), (one) =>
    readStatement(one, 'export.csv'),
  ),
  fuzzed('workbooks (readStatement)', hostileBytes(workbooks()), (one) =>
    readStatement(one, 'export.xlsx'),
  ),
  fuzzed('price files (readPriceFile)', hostileText(PRICE_FILES).map(utf8ToBytes), (one) =>
    readPriceFile(one, Date.UTC(2026, 10, 30)),
  ),
  fuzzed('replies of exchanges', hostileText(EXCHANGE_REPLIES), readAsExchanges),
  fuzzed('replies of price feeds', hostileText(PRICE_REPLIES), readAsFeeds),
];
