import { succeed, type Result } from '../result.ts';
import { bytesPayload } from './bytes-payload.ts';
import { cleanName } from './clean-name.ts';
import {
  refuseQr,
  SECRET_DETECTED,
  type QrCandidate,
  type QrFault,
  type QrPayload,
} from './qr-payload.ts';
import { carriesSecret } from './registry/carries-secret.ts';
import { bytesOf, readFields, textOf, untag, type CborFields } from './registry/cbor-fields.ts';
import { readAccount, readMultiAccounts } from './registry/read-account.ts';
import { readAddress } from './registry/read-address.ts';
import { readCbor } from './registry/read-cbor.ts';
import { readKeyCandidate } from './registry/read-key-candidate.ts';
import { readEcKeyText } from './registry/read-key.ts';
import { readOutput } from './registry/read-output.ts';
import type { UrMessage } from './ur/ur-collector.ts';

type Read = (value: unknown) => Result<QrPayload, QrFault>;

/** UR types of wallets, in version 1 and 2 (BCR-2020-006), and what reads each. */
const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['bytes', readBytes],
  ['crypto-psbt', readPsbt],
  ['psbt', readPsbt],
  ['crypto-output', readOneOutput],
  ['output-descriptor', readOneOutput],
  ['crypto-account', (value) => offer(readAccount(value))],
  ['account-descriptor', (value) => offer(readAccount(value))],
  ['crypto-multi-accounts', (value) => offer(readMultiAccounts(value))],
  ['crypto-hdkey', readOneKey],
  ['hdkey', readOneKey],
  ['crypto-eckey', readOneEcKey],
  ['eckey', readOneEcKey],
  ['crypto-address', readOneAddress],
  ['address', readOneAddress],
]);

/** What a whole UR message means to a wallet. A secret in it is refused, whatever its type. */
export function readUrPayload({ type, cbor }: UrMessage): Result<QrPayload, QrFault> {
  const value = readCbor(cbor);
  if (carriesSecret(type, value)) return SECRET_DETECTED;
  const read = READERS.get(type);
  if (read === undefined) return refuseQr('unsupported', 'qr_type_unknown');
  return value === null ? refuseQr('invalid', 'qr_content_malformed') : read(value);
}

function readBytes(value: unknown): Result<QrPayload, QrFault> {
  const bytes = bytesOf(value);
  return bytes === null ? refuseQr('invalid', 'qr_content_malformed') : bytesPayload(bytes);
}

function readPsbt(value: unknown): Result<QrPayload, QrFault> {
  const bytes = bytesOf(untag(value, 'psbt'));
  return bytes === null
    ? refuseQr('invalid', 'qr_content_malformed')
    : succeed({ kind: 'psbt', bytes });
}

/** Field numbers of a name: in output-descriptor (BCR-2023-010) and in hdkey (BCR-2020-007). */
const OUTPUT_NAME = 3;
const KEY_NAME = 9;

function readOneOutput(value: unknown): Result<QrPayload, QrFault> {
  return offerOne(readOutput(value, null), nameIn(readFields(value, 'output'), OUTPUT_NAME));
}

function readOneKey(value: unknown): Result<QrPayload, QrFault> {
  return offerOne(readKeyCandidate(value, null), nameIn(readFields(value, 'hd_key'), KEY_NAME));
}

function readOneEcKey(value: unknown): Result<QrPayload, QrFault> {
  const key = readEcKeyText(value);
  if (!key.ok) return key;
  const descriptors = [key.value.text];
  return offerOne(
    succeed({ role: 'key', script: null, descriptors, hasAssumedChains: false }),
    null,
  );
}

function readOneAddress(value: unknown): Result<QrPayload, QrFault> {
  const address = readAddress(value);
  return address.ok ? succeed({ kind: 'text', text: address.value }) : address;
}

function nameIn(fields: CborFields | null, at: number): string | null {
  const name = textOf(fields?.get(at));
  return name === null ? null : cleanName(name);
}

function offerOne(
  candidate: Result<QrCandidate, QrFault>,
  name: string | null,
): Result<QrPayload, QrFault> {
  if (!candidate.ok) return candidate;
  const candidates = [candidate.value];
  return succeed(
    name === null ? { kind: 'descriptors', candidates } : { kind: 'descriptors', candidates, name },
  );
}

function offer(candidates: Result<readonly QrCandidate[], QrFault>): Result<QrPayload, QrFault> {
  return candidates.ok
    ? succeed({ kind: 'descriptors', candidates: candidates.value })
    : candidates;
}
