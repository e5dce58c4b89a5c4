import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { parseExtendedKey } from '../extended-key.ts';
import { parseKeyOrigin } from '../key-origin.ts';
import { cosignerScriptOf } from '../purposes.ts';
import { refuse } from '../refuse.ts';
import { finding } from '../wallet-findings.ts';
import { boundName } from './bound-name.ts';
import { cosignerCandidate } from './coldcard-account.ts';
import { joinKey, type FileKey } from './file-key.ts';
import { NOTHING_MORE } from './file-content.ts';
import { isSignedMessage } from './is-signed-message.ts';
import type { WalletFileContent } from './wallet-file.ts';

const KEY = /^\[(?<origin>[^\]]*)\](?<key>[0-9A-Za-z]+)$/;
const RAW_KEY = /^0[2-7][0-9a-f]{64,128}$/i;
/** Version, token, key and description are signed; the signature may be missing. */
const SIGNED_LINES = 4;

/** Reads the record of one signer's key (BIP-129, round 1) and checks its signature against the key. */
export function readBsmsKey(lines: readonly string[]): Result<WalletFileContent, InspectFault> {
  const [, , text = '', description = '', signature, ...more] = lines;
  if (lines.length < SIGNED_LINES || more.length > 0) return refuse('invalid', 'bsms_lines');
  const key = readKey(text);
  if (!key.ok) return key;
  const message = lines.slice(0, SIGNED_LINES).join('\n');
  if (signature !== undefined && !isSignedMessage(message, signature, key.value.key.publicKey)) {
    return refuse('invalid', 'bsms_signature');
  }
  const script = cosignerScriptOf(key.value.origin) ?? 'p2wsh';
  return succeed({
    ...NOTHING_MORE,
    candidates: [cosignerCandidate(script, key.value)],
    name: boundName(description),
    findings: signature === undefined ? [finding('bsms_unsigned')] : [],
  });
}

function readKey(text: string): Result<FileKey, InspectFault> {
  const parts = KEY.exec(text)?.groups;
  if (parts === undefined) return refuse('invalid', 'origin_malformed');
  const origin = parseKeyOrigin(parts['origin'] ?? '');
  if (!origin.ok) return origin;
  const written = parts['key'] ?? '';
  if (RAW_KEY.test(written)) return refuse('unsupported', 'raw_key_descriptor');
  const key = parseExtendedKey(written);
  return key.ok ? succeed(joinKey(origin.value, key.value)) : key;
}
