import { address, networks } from 'bitcoinjs-lib';
import type { Expression } from './descriptor/expression.ts';
import type { Network } from './inspection.ts';

const BY_NETWORK: readonly (readonly [Network, typeof networks.bitcoin])[] = [
  ['mainnet', networks.bitcoin],
  ['testnet', networks.testnet],
  ['regtest', networks.regtest],
];

/** The network of the address in `addr(…)`; null for every other descriptor, and for no address at all. */
export function networkOfAddress({ args }: Expression): Network | null {
  const [first] = args;
  if (first?.kind !== 'address') return null;
  return BY_NETWORK.find(([, settings]) => isAddressOf(first.address, settings))?.[0] ?? null;
}

function isAddressOf(text: string, network: typeof networks.bitcoin): boolean {
  try {
    return address.toOutputScript(text, network).length > 0;
  } catch {
    // The library throws for every address of another network.
    return false;
  }
}
