import { decodesToSecret } from '../qr-text/decodes-to-secret.ts';
import { containsSecret } from './contains-secret.ts';

/**
 * Whether a text holds a secret in the clear, or inside a UR or BBQr code. Reading codes takes the wallet engine with
 * it; what must start fast asks `mayHoldCode` first.
 */
export function holdsSecret(text: string): boolean {
  return containsSecret(text) !== null || decodesToSecret(text);
}
