import * as v from 'valibot';
import type { Input, Method } from './contract.ts';
import { hash, id, MAX_PSBT_TEXT, safeCount } from './input-parts.ts';

type LadderMethod = Extract<Method, `ladder.${string}` | `ownership.${string}` | 'chain.prove'>;

/** Longest message that an exchange may ask for, in characters. */
const MAX_MESSAGE = 4096;
/** Longest signature with what stands around it; one of several keys is some hundreds of bytes. */
const MAX_SIGNATURE = 32 * 1024;
/** Addresses that a device may list. */
const MAX_ADDRESSES = 10_000;

const count = v.pipe(safeCount, v.maxValue(0x7fffffff));
const key = v.exactOptional(v.pipe(count, v.maxValue(999)));
const address = v.pipe(v.string(), v.maxLength(200));
const message = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_MESSAGE));
const signature = v.pipe(v.string(), v.maxLength(MAX_SIGNATURE));
const seenOn = v.picklist(['device_screen', 'device_export', 'second_wallet']);

const addressProof = v.union([
  v.strictObject({
    seenOn,
    receive: address,
    change: v.exactOptional(address),
    random: v.strictObject({ index: count, address }),
  }),
  v.strictObject({ seenOn, addresses: v.pipe(v.array(address), v.maxLength(MAX_ADDRESSES)) }),
  v.strictObject({
    seenOn,
    byEye: v.pipe(v.array(v.picklist(['receive', 'change', 'random'])), v.maxLength(3)),
    index: count,
  }),
]);

const restoreProof = v.strictObject({
  key,
  restoredOn: v.picklist(['device', 'second_wallet']),
  fingerprint: v.pipe(v.string(), v.maxLength(64)),
  address,
});

const told = {
  key,
  address: v.exactOptional(address),
  message: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_MESSAGE))),
};
const signatureProof = v.union([
  v.strictObject({ ...told, signature }),
  v.strictObject({ ...told, psbt: v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT)) }),
  v.strictObject({ ...told, bytesBase64: v.pipe(v.string(), v.maxLength(MAX_PSBT_TEXT)) }),
]);

/** Longest raw transaction and longest proof that it is in a block, in hex. */
const MAX_HEX = 1024 * 1024;
const MAX_PREVIOUS = 1000;
const hex = v.pipe(v.string(), v.maxLength(MAX_HEX));
const headerHex = v.pipe(v.string(), v.maxLength(1024));
const transaction = {
  txHex: hex,
  txid: v.exactOptional(hash),
  height: v.exactOptional(v.nullable(v.number())),
};
const branch = {
  ...transaction,
  headerHex,
  merkle: v.pipe(v.array(v.union([hash, v.number(), v.boolean(), v.null()])), v.maxLength(1024)),
  pos: v.number(),
};
const txOutProof = {
  ...transaction,
  txOutProofHex: hex,
  headerHex: v.exactOptional(headerHex),
};
const previous = { previousTransactionsHex: v.pipe(v.array(hex), v.maxLength(MAX_PREVIOUS)) };

const depositProof = v.union([v.strictObject(branch), v.strictObject(txOutProof)]);
const spendProof = v.union([
  v.strictObject({ ...branch, ...previous }),
  v.strictObject({ ...txOutProof, ...previous }),
]);

/** What the methods of the ladder take. */
export const ladderInputs: {
  readonly [M in LadderMethod]: v.GenericSchema<unknown, Input<M>>;
} = {
  'ladder.get': v.strictObject({ walletId: id }),
  'ladder.task': v.strictObject({ walletId: id, rung: v.picklist([2, 3, 4]), key }),
  'ladder.prove': v.variant('rung', [
    v.strictObject({ walletId: id, rung: v.literal(2), proof: addressProof }),
    v.strictObject({ walletId: id, rung: v.literal(3), proof: restoreProof }),
    v.strictObject({ walletId: id, rung: v.literal(4), proof: signatureProof }),
    v.strictObject({ walletId: id, rung: v.literal(5), proof: depositProof }),
    v.strictObject({ walletId: id, rung: v.literal(6), proof: spendProof }),
  ]),
  'chain.prove': v.strictObject({ walletId: id, txid: hash }),
  'ladder.revoke': v.strictObject({ walletId: id, evidenceId: id }),
  'ladder.copy': v.strictObject({ walletId: id, key: v.pipe(count, v.maxValue(999)) }),
  'ownership.task': v.strictObject({ walletId: id, address, message }),
  'ownership.prove': v.strictObject({ walletId: id, address, message, signature }),
};
