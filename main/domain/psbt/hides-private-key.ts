import { containsSecret } from '../secrets/contains-secret.ts';
import { KEY_HEADERS } from '../wallet/key-headers.ts';
import { entriesOf } from './fields.ts';
import type { Container } from './read-container.ts';

/** Bytes of a serialised extended key (BIP-32), and where its key starts. */
const KEY_BYTES = 78;
const KEY_AT = 45;

const latin1 = new TextDecoder('latin1');

/**
 * Whether a PSBT carries what never belongs in one: a private extended key where a public one is meant, or a secret in
 * a field that nobody has named. What is found is not returned.
 */
export function hidesPrivateKey({ global, inputs, outputs }: Container): boolean {
  const keys = entriesOf(global.fields, 'PSBT_GLOBAL_XPUB');
  if (keys.some(({ keyData }) => isPrivate(keyData))) return true;
  const notes = inputs.flatMap((map) => entriesOf(map, 'PSBT_IN_POR_COMMITMENT'));
  const others = [global.fields, ...inputs, ...outputs].flatMap((map) => map.others);
  const unread = [...others, ...notes].flatMap(({ keyData, value }) => [keyData, value]);
  return unread.some(isPrivate) || containsSecret(unread.map(asText).join('\n')) !== null;
}

function asText(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}

function isPrivate(bytes: Uint8Array): boolean {
  if (bytes.length !== KEY_BYTES) return false;
  const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const isKnown = KEY_HEADERS.some(({ privateVersion, publicVersion }) =>
    [privateVersion, publicVersion].includes(version),
  );
  const isOfPrivate = KEY_HEADERS.some(({ privateVersion }) => privateVersion === version);
  return isOfPrivate || (isKnown && bytes[KEY_AT] === 0);
}
