import type { Fault } from '../fault.ts';
import { fail, succeed, type Result } from '../result.ts';
import { agreeOnOutput } from './agree-on-output.ts';
import { formatSteps, HARDENED } from './derivation-step.ts';
import { deriveWithBitcoinjs } from './derive-with-bitcoinjs.ts';
import { deriveWithScure } from './derive-with-scure.ts';
import type { DerivedAddress, InspectFault, Network } from './inspection.ts';
import { readWallet } from './read-wallet.ts';
import type { SingleKeyWallet } from './single-key-wallet.ts';

export type AddressRequest = {
  /** Any single-key descriptor, canonical or not. */
  readonly descriptor: string;
  readonly chain: 'receive' | 'change';
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
  const steps = wallet.path[chain];
  if (steps === null) return fail({ code: 'no_such_chain', fields: ['chain'] });
  return succeed(deriveChain(wallet, steps, { start, count }));
}

/** The same for a wallet that was read already; `steps` lead from its key to the chain. */
export function deriveChain(
  wallet: SingleKeyWallet,
  steps: readonly number[],
  { start, count }: Pick<AddressRequest, 'start' | 'count'>,
): readonly DerivedAddress[] {
  const first = deriveWithBitcoinjs(wallet, steps);
  const second = deriveWithScure(wallet, steps);
  const { origin, path } = wallet;
  const end = Math.min(start + count, path.isRanged ? HARDENED : 1);
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => {
    const index = start + at;
    const below = path.isRanged ? index : null;
    const place = formatSteps([
      ...(origin?.steps ?? []),
      ...steps,
      ...(path.isRanged ? [index] : []),
    ]);
    return {
      index,
      ...agreeOnOutput(first(below), second(below)),
      path: origin === null ? place.slice(1) || null : `m${place}`,
    };
  });
}
