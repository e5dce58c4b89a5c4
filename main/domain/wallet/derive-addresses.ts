import type { Fault } from '../fault.ts';
import { fail, succeed, type Result } from '../result.ts';
import { agreeOnOutput } from './agree-on-output.ts';
import { formatSteps, HARDENED } from './derivation-step.ts';
import { deriveWithBitcoinjs } from './derive/derive-with-bitcoinjs.ts';
import { deriveWithScure } from './derive/derive-with-scure.ts';
import type { Chain, DerivedAddress, InspectFault, Network } from './inspection.ts';
import { readWallet } from './read-wallet.ts';
import { hasChange, isRanged, stepsTo, type Wallet } from './wallet.ts';

export type AddressRequest = {
  /** Any descriptor, canonical or not. */
  readonly descriptor: string;
  readonly chain: Chain;
  /** First index, 0–2^31−1. */
  readonly start: number;
  readonly count: number;
  readonly network?: Network;
};

/**
 * The addresses at `start` and the `count` − 1 indices after it, as far as they exist: none from 2^31 on, and one at
 * index 0 for a descriptor that is not ranged. Each was derived twice, by code that has nothing in common.
 */
export function deriveAddresses({
  descriptor,
  chain,
  start,
  count,
  network,
}: AddressRequest): Result<readonly DerivedAddress[], InspectFault | Fault<'no_such_chain'>> {
  const reading = readWallet(descriptor, network === undefined ? {} : { network });
  if (!reading.ok) return reading;
  const { wallet, format } = reading.value;
  const isDescriptor = format === 'descriptor' || format === 'descriptor_pair';
  if (!isDescriptor || wallet === null) return fail({ code: 'not_recognised' });
  return chain === 'change' && !hasChange(wallet)
    ? fail({ code: 'no_such_chain', fields: ['chain'] })
    : succeed(deriveChain(wallet, chain, { start, count }));
}

/** The same for a wallet that was read already. */
export function deriveChain(
  wallet: Wallet,
  chain: Chain,
  { start, count }: Pick<AddressRequest, 'start' | 'count'>,
): readonly DerivedAddress[] {
  const first = deriveWithBitcoinjs(wallet, chain);
  const second = deriveWithScure(wallet, chain);
  const end = Math.min(start + count, isRanged(wallet) ? HARDENED : 1);
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => {
    const index = start + at;
    return {
      index,
      ...agreeOnOutput(first(index), second(index)),
      path: pathTo(wallet, chain, index),
    };
  });
}

/** Where the key of an address lies: absolute where its origin is known. Null with several keys, or none to derive. */
function pathTo({ keys }: Wallet, chain: Chain, index: number): string | null {
  const [key, ...more] = keys;
  if (key?.kind !== 'extended' || more.length > 0) return null;
  const below = [...stepsTo(key, chain), ...(key.path.isRanged ? [index] : [])];
  return key.origin === null
    ? formatSteps(below).slice(1) || null
    : `m${formatSteps([...key.origin.steps, ...below])}`;
}
