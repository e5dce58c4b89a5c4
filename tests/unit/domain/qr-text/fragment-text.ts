import { encode } from 'cborg';
import { encodeBytewords } from '../../../../main/domain/qr-text/ur/bytewords.ts';
import { readUrPart, type UrFragment } from '../../../../main/domain/qr-text/ur/ur-part.ts';

/** The fragment in a part of a series. */
export function readFragment(text: string): UrFragment {
  const part = readUrPart(text);
  if (!part.ok || part.value.kind === 'whole') throw new Error('not a part of a series');
  return part.value;
}

/** A fragment as a part of a series of bytes, with a right checksum of its own. */
export function writeFragment(fragment: UrFragment): string {
  const { number, total, messageBytes, checksum, data } = fragment;
  const body = encodeBytewords(encode([number, total, messageBytes, checksum, data]), 'minimal');
  return `ur:bytes/${number}-${total}/${body}`;
}
