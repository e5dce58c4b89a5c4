import { hexToBytes } from '@noble/hashes/utils.js';
import { succeed, type Result } from '../../result.ts';
import { formatSteps } from '../derivation-step.ts';
import { parseExtendedKey } from '../extended-key.ts';
import type { InspectFault } from '../inspection.ts';
import { parseKeyOrigin, type KeyOrigin } from '../key-origin.ts';
import { cosignerScriptOf } from '../purposes.ts';
import { refuse } from '../refuse.ts';
import { secp256k1 } from '../secp256k1.ts';
import { finding } from '../wallet-findings.ts';
import { boundName } from './bound-name.ts';
import { cosignerCandidate } from './coldcard-account.ts';
import { NOTHING_MORE } from './file-content.ts';
import { isSignedMessage } from './is-signed-message.ts';
import type { WalletFileContent } from './wallet-file.ts';

const KEY = /^\[(?<origin>[^\]]*)\](?<key>[0-9A-Za-z]+)$/;
/** "A public key or an XPUB", says BIP-129; segwit has compressed ones only. */
const RAW_KEY = /^0[23][0-9a-f]{64}$/i;
const UNCOMPRESSED_KEY = /^0[467][0-9a-f]{128}$/i;
/** Version, token, key and description are signed; the signature may be missing. */
const SIGNED_LINES = 4;

type BsmsKey = {
  readonly origin: KeyOrigin;
  readonly publicKey: Uint8Array;
  /** As it stands in a descriptor. */
  readonly expression: string;
};

/** Reads the record of one signer's key (BIP-129, round 1) and checks its signature against the key. */
export function readBsmsKey(lines: readonly string[]): Result<WalletFileContent, InspectFault> {
  const [, , text = '', description = '', signature, ...more] = lines;
  if (lines.length < SIGNED_LINES || more.length > 0) return refuse('invalid', 'bsms_lines');
  const key = readKey(text);
  if (!key.ok) return key;
  const { origin, publicKey } = key.value;
  const message = lines.slice(0, SIGNED_LINES).join('\n');
  if (signature !== undefined && !isSignedMessage(message, signature, publicKey)) {
    return refuse('invalid', 'bsms_signature');
  }
  return succeed({
    ...NOTHING_MORE,
    candidates: [cosignerCandidate(cosignerScriptOf(origin) ?? 'p2wsh', key.value)],
    name: boundName(description),
    findings: signature === undefined ? [finding('bsms_unsigned')] : [],
  });
}

function readKey(text: string): Result<BsmsKey, InspectFault> {
  const parts = KEY.exec(text)?.groups;
  if (parts === undefined) return refuse('invalid', 'origin_malformed');
  const origin = parseKeyOrigin(parts['origin'] ?? '');
  if (!origin.ok) return origin;
  const key = readPublicKey(parts['key'] ?? '');
  if (!key.ok) return key;
  const { fingerprint, steps } = origin.value;
  const expression = `[${fingerprint}${formatSteps(steps)}]${key.value.text}`;
  return succeed({ origin: origin.value, publicKey: key.value.publicKey, expression });
}

function readPublicKey(
  text: string,
): Result<{ readonly text: string; readonly publicKey: Uint8Array }, InspectFault> {
  if (UNCOMPRESSED_KEY.test(text)) return refuse('invalid', 'uncompressed_key');
  if (RAW_KEY.test(text)) {
    const publicKey = hexToBytes(text);
    return secp256k1.isPoint(publicKey)
      ? succeed({ text: text.toLowerCase(), publicKey })
      : refuse('invalid', 'key_not_on_curve');
  }
  const key = parseExtendedKey(text);
  return key.ok ? succeed({ text: key.value.xpub, publicKey: key.value.publicKey }) : key;
}
