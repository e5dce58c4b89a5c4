import { succeed, type Result } from '../../result.ts';
import { CHECKSUM_LENGTH, descriptorChecksum, withChecksum } from '../descriptor-checksum.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { refuseChecksum } from '../refuse-checksum.ts';

/** A descriptor without its checksum, which was right if there was one. */
export type OpenDescriptor = { readonly body: string; readonly hadChecksum: boolean };

/** What extended keys look like, and the place right after one that no step follows. */
const KEY = /[A-Za-z]pub[1-9A-HJ-NP-Za-km-z]{100,112}/;
const KEY_WITH_STEP = new RegExp(`${KEY.source}/`);
const KEY_WITHOUT_STEP = new RegExp(`${KEY.source}(?![1-9A-HJ-NP-Za-km-z/])`, 'g');

/** Takes the checksum (BIP-380) off a descriptor. Everything but the checksum is left to the core. */
export function openDescriptor(text: string): Result<OpenDescriptor, InspectFault> {
  const trimmed = text.trim();
  const hash = trimmed.indexOf('#');
  if (hash < 0) return succeed({ body: trimmed, hadChecksum: false });
  const body = trimmed.slice(0, hash);
  const checksum = trimmed.slice(hash + 1);
  const { length } = checksum;
  if (length !== CHECKSUM_LENGTH) {
    return refuse('checksum_mismatch', 'descriptor_checksum_length', { length });
  }
  return descriptorChecksum(body) === checksum
    ? succeed({ body, hadChecksum: true })
    : refuseChecksum(body, checksum);
}

/** Writes a descriptor again after its body was changed: with a checksum if it had one before. */
export function closeDescriptor(body: string, hadChecksum: boolean): string {
  // What a program appends is ASCII, so a body that had a checksum can have one again.
  return hadChecksum ? withChecksum(body) : body;
}

/** Reads a descriptor whose paths are written in the shorthand of some program, and writes them out. */
export function rewriteDescriptor(
  text: string,
  rewrite: (body: string) => string,
): Result<string, InspectFault> {
  const open = openDescriptor(text);
  if (!open.ok) return open;
  const { body, hadChecksum } = open.value;
  const rewritten = rewrite(body);
  return succeed(rewritten === body ? text.trim() : closeDescriptor(rewritten, hadChecksum));
}

/** Both chains for keys that have no path at all: programs that leave it out mean the usual one. */
export function addUsualPaths(body: string): string {
  return KEY_WITH_STEP.test(body) ? body : body.replace(KEY_WITHOUT_STEP, '$&/<0;1>/*');
}

/** `/**` (BIP-129, BIP-388) and `/{0,1}/*` (Specter-DIY) as BIP-389 has them. */
export function expandShorthand(body: string): string {
  return body.replaceAll('/**', '/<0;1>/*').replaceAll('/{0,1}/*', '/<0;1>/*');
}

/** Whether a text begins like a descriptor. */
export function isDescriptorLike(text: string): boolean {
  return /^\s*[a-z_]{1,20}\(/.test(text);
}
