import { fail, succeed, type Result } from '../result.ts';
import { rowKeys, type Wallet } from './wallet.ts';
import { classifyWallet } from './classify-wallet.ts';
import { findOddCharacter } from './find-odd-character.ts';
import type { InspectFault, InspectOptions, Network } from './inspection.ts';
import { refuseDepth, refuseShortOrigin } from './key-expression.ts';
import type { KeyNetwork } from './key-headers.ts';
import { networkOfAddress } from './network-of-address.ts';
import { readDescriptorText } from './read-descriptor-text.ts';
import { readKeyText } from './read-key-text.ts';
import type { ReadText } from './read-text.ts';
import { recogniseText } from './recognise-text.ts';
import { refuse } from './refuse.ts';
import { inOrder, judgeOrigin } from './wallet-findings.ts';

/** A wallet text that was read and checked in full. `wallet` is null for a cosigner's key alone. */
export type WalletReading = ReadText & {
  readonly network: Network;
  readonly wallet: Wallet | null;
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
  const { expression, keys, findings } = read.value;
  const rows = rowKeys(keys);
  const network = settleNetwork(read.value, options.network);
  if (!network.ok) return network;
  const isSingle = expression === null || classifyWallet(expression).kind === 'single_sig';
  const fault = rows
    .map((row) => refuseDepth(row.key, row.path) ?? (isSingle ? refuseShortOrigin(row) : null))
    .find((one) => one !== null);
  if (fault !== undefined) return fault;
  const ofKeys = rows.flatMap((row) => judgeOrigin(row, network.value));
  return succeed({
    ...read.value,
    network: network.value,
    wallet: expression === null ? null : { network: network.value, expression, keys },
    findings: inOrder([...findings, ...ofKeys]),
  });
}

/** Every key has to be of one network, and of the one asked for. */
function settleNetwork(
  { keys, expression }: ReadText,
  wanted: Network | undefined,
): Result<Network, InspectFault> {
  const networks = new Set(rowKeys(keys).map(({ key }) => key.header.network));
  if (networks.size > 1) return refuse('invalid', 'networks_mixed');
  const [ofKeys] = networks;
  const ofAddress = expression === null ? null : networkOfAddress(expression);
  if (ofAddress !== null) return agreeWith(ofAddress, wanted);
  return ofKeys === undefined ? succeed(wanted ?? 'mainnet') : settleKeyNetwork(ofKeys, wanted);
}

function settleKeyNetwork(
  ofKey: KeyNetwork,
  wanted: Network = ofKey,
): Result<Network, InspectFault> {
  const isTest = wanted !== 'mainnet';
  return isTest === (ofKey === 'testnet') ? succeed(wanted) : otherNetwork(ofKey, wanted);
}

/** Testnet and signet share their addresses. */
function agreeWith(found: Network, wanted: Network = found): Result<Network, InspectFault> {
  const isSame = found === wanted || (found === 'testnet' && wanted === 'signet');
  return isSame ? succeed(wanted) : otherNetwork(found, wanted);
}

function otherNetwork(network: Network, wanted: Network): Result<Network, InspectFault> {
  return fail({ code: 'wrong_network', params: { network, wanted } });
}
