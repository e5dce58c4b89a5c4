import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { decodeBytewords } from './bytewords.ts';
import { readCbor } from '../registry/read-cbor.ts';

/** One mixed fragment of a message, with what ties it to the others (BCR-2020-005). */
export type UrFragment = {
  /** From 1 on; beyond `total` the parts are mixtures. */
  readonly number: number;
  readonly total: number;
  readonly messageBytes: number;
  /** CRC-32 of the whole message. */
  readonly checksum: number;
  readonly data: Uint8Array;
};

/** A UR as one QR code shows it: a whole message, or a part of one. */
export type UrPart =
  | { readonly kind: 'whole'; readonly type: string; readonly message: Uint8Array }
  | ({ readonly kind: 'fragment'; readonly type: string } & UrFragment);

/** Fragments in a message, at most. Shown four a second, so many take two minutes. */
const MAX_FRAGMENTS = 512;
const UINT32_MAX = 0xffffffff;

const UR =
  /^ur:(?<type>[a-z0-9-]{1,64})(?:\/(?<number>[0-9]{1,10})-(?<total>[0-9]{1,10}))?\/(?<body>[^/]*)$/i;

/** Reads one UR, in either case. Its own checksum has to be right. */
export function readUrPart(text: string): Result<UrPart, QrFault> {
  const fields = UR.exec(text)?.groups;
  if (fields === undefined) return refuseQr('invalid', 'qr_header_malformed');
  const type = (fields['type'] ?? '').toLowerCase();
  const body = decodeBytewords(fields['body'] ?? '', 'minimal');
  if (!body.ok) return body;
  const { number, total } = fields;
  if (number === undefined) return succeed({ kind: 'whole', type, message: body.value });
  const fragment = readFragment(body.value);
  if (!fragment.ok) return fragment;
  if (fragment.value.number !== Number(number) || fragment.value.total !== Number(total)) {
    return refuseQr('invalid', 'qr_part_number');
  }
  return succeed({ kind: 'fragment', type, ...fragment.value });
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(UINT32_MAX));
const checksum = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(UINT32_MAX));
const fragment = v.strictTuple([count, count, count, checksum, v.instance(Uint8Array)]);

function readFragment(bytes: Uint8Array): Result<UrFragment, QrFault> {
  const read = v.safeParse(fragment, readCbor(bytes));
  if (!read.success) return refuseQr('invalid', 'qr_content_malformed');
  const [number, total, messageBytes, checksum, data] = read.output;
  if (total > MAX_FRAGMENTS) return refuseQr('invalid', 'qr_too_large');
  const fits = messageBytes <= total * data.length && messageBytes > (total - 1) * data.length;
  return fits
    ? succeed({ number, total, messageBytes, checksum, data })
    : refuseQr('invalid', 'qr_part_length');
}
