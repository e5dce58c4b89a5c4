import { fail, succeed, type Result } from '../../result.ts';
import { refuseQr, type QrCandidate, type QrFault } from '../qr-payload.ts';
import { listOf, readFields, uint32Of } from './cbor-fields.ts';
import { readKeyCandidate } from './read-key-candidate.ts';
import { readOutput } from './read-output.ts';

/** Field numbers of account (BCR-2020-015, BCR-2023-019) and of Keystone's multi-accounts. */
const MASTER_FINGERPRINT = 1;
const MEMBERS = 2;

/** Members of an account that are looked at, at most. */
const MAX_MEMBERS = 100;

type ReadMember = (member: unknown, master: number) => Result<QrCandidate, QrFault>;

/** Reads an account: one candidate for each of its output descriptors. */
export function readAccount(value: unknown): Result<readonly QrCandidate[], QrFault> {
  return readMembers(value, readOutput);
}

/** Reads Keystone's list of account keys of many coins, of which those for Bitcoin are kept. */
export function readMultiAccounts(value: unknown): Result<readonly QrCandidate[], QrFault> {
  return readMembers(value, readKeyCandidate);
}

/** What Holdfast cannot use is left out; a member that is wrong makes the whole account doubtful. */
function readMembers(value: unknown, read: ReadMember): Result<readonly QrCandidate[], QrFault> {
  const fields = readFields(value, 'account');
  const master = uint32Of(fields?.get(MASTER_FINGERPRINT));
  const members = listOf(fields?.get(MEMBERS));
  if (master === null || members === null || members.length > MAX_MEMBERS) {
    return refuseQr('invalid', 'qr_content_malformed');
  }
  return keepSupported(members.map((member) => read(member, master)));
}

function keepSupported(
  members: readonly Result<QrCandidate, QrFault>[],
): Result<readonly QrCandidate[], QrFault> {
  const faults = members.flatMap((member) => (member.ok ? [] : [member.error]));
  const wrong = faults.find(({ code }) => code !== 'unsupported');
  if (wrong !== undefined) return fail(wrong);
  const candidates = members.flatMap((member) => (member.ok ? [member.value] : []));
  if (candidates.length > 0) return succeed(candidates);
  const [unsupported] = faults;
  return unsupported === undefined
    ? refuseQr('invalid', 'qr_content_malformed')
    : fail(unsupported);
}
