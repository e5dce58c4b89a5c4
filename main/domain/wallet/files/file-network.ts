import { fail, succeed, type Result } from '../../result.ts';
import type { InspectFault, Network } from '../inspection.ts';
import type { KeyNetwork } from '../key-headers.ts';
import { refuse } from '../refuse.ts';

/** What programs call the networks. Testnet 4 shares its keys and addresses with testnet 3. */
const NAMES: Readonly<Record<string, Network>> = {
  mainnet: 'mainnet',
  main: 'mainnet',
  bitcoin: 'mainnet',
  btc: 'mainnet',
  testnet: 'testnet',
  testnet3: 'testnet',
  testnet4: 'testnet',
  test: 'testnet',
  xtn: 'testnet',
  signet: 'signet',
  regtest: 'regtest',
  xrt: 'regtest',
};

/** The network that a file names; null when it names none. */
export function readNetwork(name: string | null | undefined): Result<Network | null, InspectFault> {
  const word = (name ?? '').trim().toLowerCase();
  if (word === '') return succeed(null);
  const network = Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
  return network === undefined ? refuse('unsupported', 'file_network_unknown') : succeed(network);
}

/** A file and its keys have to be of one network, or of test networks both. */
export function checkNetwork(
  stated: Network | null,
  ofKeys: KeyNetwork,
): Result<Network | null, InspectFault> {
  if (stated === null || (stated === 'mainnet') === (ofKeys === 'mainnet')) return succeed(stated);
  return fail({ code: 'wrong_network', params: { network: ofKeys, wanted: stated } });
}
