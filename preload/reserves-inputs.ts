import * as v from 'valibot';
import { OTHER_SCHEMES, VERIFIABLE_SCHEMES } from '../main/domain/reserves/schemes.ts';
import type { Input } from './contract.ts';
import { empty, fileName, id } from './input-parts.ts';
import type { ReservesCalls } from './reserves-calls.ts';

/** Longest base64 text of a file: 72 MiB. What is too large for its scheme is for the verifier to name. */
const MAX_BASE64 = 96 * 1024 * 1024;
const MAX_LIST = 1024 * 1024 * 1024;
/** Longest base64 text of a piece: 4 MiB of bytes. */
const MAX_PIECE_BASE64 = 4 * Math.ceil((4 * 1024 * 1024) / 3);
const MOST_FILES = 4;
/** Longest thing to type or paste beside a file: the nodes of a path. */
const MAX_FIELD = 8192;
const MOST_COINS = 200;

const field = v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_FIELD)));
const coin = v.pipe(v.string(), v.minLength(1), v.maxLength(32));
const amount = v.pipe(v.string(), v.maxLength(80));
const day = v.pipe(v.string(), v.isoDate());

/** What the methods about proofs of reserves take. */
export const reservesInputs: {
  readonly [M in keyof ReservesCalls]: v.GenericSchema<unknown, Input<M>>;
} = {
  'reserves.schemes': empty,
  'reserves.verify': v.strictObject({
    scheme: v.exactOptional(v.picklist([...VERIFIABLE_SCHEMES, ...OTHER_SCHEMES])),
    files: v.pipe(
      v.array(
        v.strictObject({ fileName, bytesBase64: v.pipe(v.string(), v.maxLength(MAX_BASE64)) }),
      ),
      v.maxLength(MOST_FILES),
    ),
    fields: v.exactOptional(
      v.strictObject({
        account: field,
        account_nonce: field,
        nonce: field,
        email: field,
        account_uid: field,
        account_key: field,
        account_code: field,
        leaf_hash: field,
        balances: v.exactOptional(
          v.pipe(
            v.record(coin, amount),
            v.check((balances) => Object.keys(balances).length <= MOST_COINS),
          ),
        ),
        balances_text: field,
        id: field,
        salt: field,
        audit_id: field,
        path: field,
        published_root: field,
      }),
    ),
    published: v.exactOptional(
      v.strictObject({
        root: v.pipe(v.string(), v.maxLength(200)),
        place: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(500))),
        day: v.exactOptional(day),
      }),
    ),
    venueId: v.exactOptional(id),
  }),
  'reserves.keep': v.strictObject({ proofId: id, venueId: v.nullable(id) }),
  'reserves.list': empty,
  'reserves.remove': v.strictObject({ id }),
  'reserves.listBegin': v.strictObject({
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_LIST)),
  }),
  'reserves.listAppend': v.strictObject({
    session: id,
    bytesBase64: v.pipe(v.string(), v.maxLength(MAX_PIECE_BASE64)),
  }),
  'reserves.listFinish': v.strictObject({
    session: id,
    ownToken: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,16}$/))),
  }),
  'reserves.listDrop': v.strictObject({ session: id }),
};
