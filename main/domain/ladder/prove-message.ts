import { compareAddresses } from '../address/compare-addresses.ts';
import type { MessageScheme, MessageVerdict } from '../message/message-verdict.ts';
import { verifyMessage } from '../message/verify-message.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { ProvenFact } from './evidence.ts';
import type { KeyAddresses } from './key-addresses.ts';
import { refuseProof, type ProofFault } from './ladder-reason.ts';
import { readSignedText } from './read-signed-text.ts';

/** A signature, bare or with message and address around it, as files of devices have them. */
export type MessageProof = {
  readonly key?: number;
  readonly signature: string;
  readonly message?: string;
  readonly address?: string;
};

type Asked = KeyAddresses & { readonly key: number; readonly message: string };

/** Whether a key signed the message that was made for it, at one of its addresses. */
export function proveMessage(
  { key, path, message, addresses }: Asked,
  proof: MessageProof,
): Result<readonly ProvenFact[], ProofFault> {
  const read = readSignedText(proof.signature);
  const stated = [proof.message, read.message ?? undefined].filter((one) => one !== undefined);
  if (stated.some((one) => one.trim() !== message)) {
    return refuseProof('message_not_asked', proof.message === undefined ? 'signature' : 'message');
  }
  const named = proof.address ?? read.address;
  const asked = addresses.map(({ address }) => address);
  const tried =
    named === null
      ? asked
      : asked.filter((address) => compareAddresses(address, named).kind === 'same');
  if (tried.length === 0) {
    return refuseProof('address_not_asked', proof.address === undefined ? 'signature' : 'address');
  }
  const signed = verifyAny(tried, message, read.signature);
  if (!signed.ok) return signed;
  return succeed([{ kind: 'message_signed', key, path, message, ...signed.value }]);
}

/** What an exchange wants signed, and by which address. */
export type ExchangeMessage = {
  readonly address: string;
  readonly message: string;
  readonly signature: string;
};

/** Whether an address of the wallet, at that place in it, signed what an exchange asked for. */
export function proveExchangeMessage({
  address,
  message,
  signature,
}: ExchangeMessage): Result<readonly ProvenFact[], ProofFault> {
  const read = readSignedText(signature);
  if (read.message !== null && read.message !== message) {
    return refuseProof('message_not_asked', 'signature');
  }
  const signed = verifyAny([address.trim()], message, read.signature);
  if (!signed.ok) return signed;
  return succeed([{ kind: 'exchange_message_signed', key: null, message, ...signed.value }]);
}

type Signed = {
  readonly address: string;
  readonly signature: string;
  readonly scheme: MessageScheme;
};

/** The first of several addresses of one key that the signature is right for; else what is wrong with the first. */
function verifyAny(
  addresses: readonly string[],
  message: string,
  signature: string,
): Result<Signed, ProofFault> {
  const verdicts = addresses.map((address) => ({
    address,
    verdict: verifyMessage({ address, message, signature }),
  }));
  for (const { address, verdict } of verdicts) {
    if (verdict.verdict === 'valid') {
      return succeed({ address, signature, scheme: verdict.scheme });
    }
  }
  return refuseVerdict(verdicts[0]?.verdict);
}

function refuseVerdict(verdict: MessageVerdict | undefined): {
  readonly ok: false;
  readonly error: ProofFault;
} {
  if (verdict === undefined || verdict.verdict === 'valid') {
    return fail({ code: 'proof_refused', reason: 'address_not_asked', fields: ['proof.address'] });
  }
  return refuseProof(verdict.reason, 'signature', verdict.params);
}
