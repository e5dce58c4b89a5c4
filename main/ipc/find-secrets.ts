import { containsSecret } from '../domain/secrets/contains-secret.ts';
import { fileHoldsSecret } from '../domain/secrets/file-holds-secret.ts';
import { findSecretField, type SecretSearch } from '../domain/secrets/find-secret-field.ts';
import { mayHoldCode } from '../domain/secrets/may-hold-code.ts';

/** Codes are read with the wallet engine, which takes a while to load: at the first text that looks like one. */
const loadDecoder = () => import('../domain/secrets/holds-secret.ts');

/** Searches every text of an untrusted input, also inside UR and BBQr codes. */
export async function findSecretInInput(input: unknown): Promise<SecretSearch> {
  let hasCode = false;
  const plain = findSecretField(input, (text) => {
    hasCode ||= mayHoldCode(text);
    return containsSecret(text) !== null;
  });
  if (plain.kind !== 'none' || !hasCode) return plain;
  const { holdsSecret } = await loadDecoder();
  return findSecretField(input, holdsSecret);
}

/** The same for the bytes of a file, which the search of an input leaves to its handler. */
export async function isSecretFile(bytes: Uint8Array): Promise<boolean> {
  const isPlain = fileHoldsSecret(bytes, (text) => containsSecret(text) !== null);
  return isPlain || isCodedSecretFile(bytes);
}

/** Only what codes in a file hold, for a reader that searches the rest itself. */
export async function isCodedSecretFile(bytes: Uint8Array): Promise<boolean> {
  if (!fileHoldsSecret(bytes, mayHoldCode)) return false;
  const { holdsSecret } = await loadDecoder();
  return fileHoldsSecret(bytes, holdsSecret);
}
