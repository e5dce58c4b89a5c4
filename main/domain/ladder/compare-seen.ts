import { compareAddresses } from '../address/compare-addresses.ts';
import { inspectAddress } from '../address/inspect-address.ts';
import { matchAddress } from '../address/match-address.ts';
import { deriveChain } from '../wallet/derive-addresses.ts';
import type { Chain } from '../wallet/inspection.ts';
import { hasChange, type Wallet } from '../wallet/wallet.ts';
import type { PlacedAddress } from './evidence.ts';
import { refuseProof, type ProofFault } from './ladder-reason.ts';

/** Characters in a chunk of an address as it is shown. */
const CHUNK = 4;
/** Own addresses of each chain among which a wrong one is looked up, to say which one it is. */
const NEIGHBOURS = 20;

type Refusal = { readonly ok: false; readonly error: ProofFault };

/** The address of the wallet at a place, agreed on by both implementations. */
export function placedAddress(wallet: Wallet, chain: Chain, index: number): PlacedAddress {
  const [derived] = deriveChain(wallet, chain, { start: index, count: 1 });
  if (derived === undefined || derived.address === null) {
    throw new Error('A saved wallet has no address at a place that was asked for.');
  }
  return { chain, index, address: derived.address };
}

/**
 * Holds an address that was seen elsewhere against those that it may be, whole. Null when it is one of them; else what is
 * wrong, with the chunk of four in which it begins to differ from the first of them.
 */
export function refuseSeen(
  wallet: Wallet,
  expected: readonly [PlacedAddress, ...(readonly PlacedAddress[])],
  seen: string,
  field: string,
): Refusal | null {
  const comparisons = expected.map(({ address }) => compareAddresses(address, seen));
  if (comparisons.some(({ kind }) => kind === 'same')) return null;
  const inspection = inspectAddress(seen, { network: wallet.network });
  if (!inspection.ok) {
    const { reason = 'address_not_recognised', params } = inspection.error;
    return refuseProof(reason, field, params);
  }
  const [{ index }] = expected;
  const match = matchAddress(seen, neighboursOf(wallet));
  if (match.kind === 'mine') {
    return refuseProof('seen_address_elsewhere', field, { found: match.own.index, index });
  }
  const [different] = comparisons.flatMap((one) => (one.kind === 'different' ? [one] : []));
  const chunk = Math.ceil((different?.firstDifferenceAt ?? 1) / CHUNK);
  return refuseProof(
    different?.isLookAlike === true ? 'seen_address_swapped' : 'seen_address_differs',
    field,
    { chunk, index },
  );
}

function neighboursOf(wallet: Wallet): readonly PlacedAddress[] {
  const chains: readonly Chain[] = hasChange(wallet) ? ['receive', 'change'] : ['receive'];
  return chains.flatMap((chain) =>
    deriveChain(wallet, chain, { start: 0, count: NEIGHBOURS }).flatMap(({ index, address }) =>
      address === null ? [] : [{ chain, index, address }],
    ),
  );
}
