import { Tagged } from 'cborg';
import { succeed, type Result } from '../../result.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { contentOf, readFields } from './cbor-fields.ts';
import { formatHdKey, formatPublicKey, formatQrOrigin } from './hd-key.ts';
import { readAddress } from './read-address.ts';
import { readHdKey, readPublicKey } from './read-hd-key.ts';
import { kindOfTag } from './registry-tags.ts';

/** A key inside a descriptor, as text. `chains`: none for a single key, `open` where the code gave no path. */
export type KeyText = { readonly text: string; readonly chains: 'none' | 'open' | 'given' };

/** Field number of eckey (BCR-2020-008). */
const KEY_DATA = 3;

/** Reads a tagged hdkey, eckey or address as it stands in a descriptor. */
export function readKey(value: unknown, master: number | null): Result<KeyText, QrFault> {
  if (!(value instanceof Tagged)) return refuseQr('invalid', 'qr_content_malformed');
  const kind = kindOfTag(value.tag);
  if (kind === 'hd_key') return readHdKeyText(value, master);
  if (kind === 'ec_key') return readEcKeyText(value);
  if (kind !== 'address') return refuseQr('unsupported', 'qr_type_unknown');
  const address = readAddress(contentOf(value));
  return address.ok ? succeed({ text: address.value, chains: 'none' }) : address;
}

/** Reads an hdkey, tagged or not, as it stands in a descriptor. */
function readHdKeyText(value: unknown, master: number | null): Result<KeyText, QrFault> {
  const read = readHdKey(value, master);
  if (!read.ok) return read;
  if (read.value.kind === 'single') {
    const { origin, publicKey } = read.value.key;
    const text = `${formatQrOrigin(origin)}${formatPublicKey(publicKey)}`;
    return succeed({ text, chains: 'none' });
  }
  const { key } = read.value;
  return succeed({ text: formatHdKey(key), chains: key.children === '' ? 'open' : 'given' });
}

/** Reads a public eckey (BCR-2020-008), tagged or not, in hex. */
export function readEcKeyText(value: unknown): Result<KeyText, QrFault> {
  const key = readPublicKey(readFields(value, 'ec_key')?.get(KEY_DATA));
  return key.ok ? succeed({ text: formatPublicKey(key.value), chains: 'none' }) : key;
}
