import { fail, succeed, type Result } from '../result.ts';
import { findOddCharacter } from './find-odd-character.ts';
import type { InspectFault, InspectOptions, Network } from './inspection.ts';
import { findContradiction } from './key-expression.ts';
import type { KeyNetwork } from './key-headers.ts';
import { readDescriptorText } from './read-descriptor-text.ts';
import { readKeyText } from './read-key-text.ts';
import type { ReadText } from './read-text.ts';
import { recogniseText } from './recognise-text.ts';
import { refuse } from './refuse.ts';
import type { SingleKeyWallet } from './single-key-wallet.ts';
import { inOrder, judgeOrigin } from './wallet-findings.ts';

/** A wallet text that was read and checked in full. */
export type WalletReading = Omit<ReadText, 'wallet'> & {
  readonly network: Network;
  readonly wallet: SingleKeyWallet | null;
};

/**
 * Reads an extended key, a key with its origin, a descriptor, or the descriptors of a receive and a change chain.
 * The one place where a wallet text becomes a wallet; everything after it works on the result.
 */
export function readWallet(
  text: string,
  options: InspectOptions,
): Result<WalletReading, InspectFault> {
  const trimmed = text.trim();
  const kind = recogniseText(trimmed);
  if (kind === null) return fail({ code: 'not_recognised' });
  const odd = findOddCharacter(kind === 'key' ? trimmed : text.trimStart());
  if (odd !== null) return refuse('invalid', 'look_alike_characters', { character: odd });
  const read =
    kind === 'key' ? readKeyText(trimmed, options) : readDescriptorText(text.trimStart(), options);
  if (!read.ok) return read;
  const { expression, wallet, findings } = read.value;
  const { origin, key } = expression;
  const network = settleNetwork(key.header.network, options.network);
  if (!network.ok) return network;
  const contradiction = findContradiction(expression);
  if (contradiction !== null) return contradiction;
  return succeed({
    ...read.value,
    network: network.value,
    wallet: wallet === null ? null : { ...wallet, network: network.value, origin, key },
    findings: inOrder([...findings, ...judgeOrigin(expression, network.value)]),
  });
}

function settleNetwork(ofKey: KeyNetwork, wanted: Network = ofKey): Result<Network, InspectFault> {
  const isTest = wanted !== 'mainnet';
  return isTest === (ofKey === 'testnet')
    ? succeed(wanted)
    : fail({ code: 'wrong_network', params: { network: ofKey, wanted } });
}
