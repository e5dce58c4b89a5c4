import { matchAddress } from '../address/match-address.ts';
import { succeed, type Result } from '../result.ts';
import { hasChange, type Wallet } from '../wallet/wallet.ts';
import { placedAddress, refuseSeen } from './compare-seen.ts';
import type { PlacedAddress, ProvenFact, SeenOn } from './evidence.ts';
import { refuseProof, type ProofFault } from './ladder-reason.ts';

/** Which of the addresses that are compared. */
export type ComparedAddress = 'receive' | 'change' | 'random';

/**
 * What the user brings from the device: the addresses as text, a list of addresses that has them, or the word that they
 * were compared by eye. The number of the random one is repeated, so that an answer to another question is seen.
 */
export type AddressProof = { readonly seenOn: SeenOn } & (
  | {
      readonly receive: string;
      readonly change?: string;
      readonly random: { readonly index: number; readonly address: string };
    }
  | { readonly addresses: readonly string[] }
  | { readonly byEye: readonly ComparedAddress[]; readonly index: number }
);

export type AddressToCompare = PlacedAddress & { readonly which: ComparedAddress };

/** The addresses that rung 2 compares: the first of each chain, and one whose number was drawn. */
export function addressesToCompare(wallet: Wallet, index: number): readonly AddressToCompare[] {
  return [
    { which: 'receive', ...placedAddress(wallet, 'receive', 0) },
    ...(hasChange(wallet)
      ? [{ which: 'change', ...placedAddress(wallet, 'change', 0) } as const]
      : []),
    { which: 'random', ...placedAddress(wallet, 'receive', index) },
  ];
}

/** Whether device and wallet derive the same. `index` is the number that was drawn for this proof. */
export function proveAddresses(
  wallet: Wallet,
  index: number,
  proof: AddressProof,
): Result<readonly ProvenFact[], ProofFault> {
  const wanted = addressesToCompare(wallet, index);
  const prove = (comparedBy: 'text' | 'list' | 'eye') =>
    succeed([
      {
        kind: 'addresses_compared',
        key: null,
        comparedBy,
        seenOn: proof.seenOn,
        addresses: wanted.map(({ chain, index: at, address }) => ({ chain, index: at, address })),
      } as const,
    ]);
  if ('byEye' in proof) {
    if (proof.index !== index) return refuseProof('index_not_asked', 'index', { index });
    const isAll = wanted.every(({ which }) => proof.byEye.includes(which));
    return isAll ? prove('eye') : refuseProof('eye_not_all', 'byEye');
  }
  const refusal =
    'addresses' in proof
      ? refuseList(wanted, proof.addresses)
      : refuseTexts(wallet, wanted, index, proof);
  return refusal ?? prove('addresses' in proof ? 'list' : 'text');
}

type Texts = Extract<AddressProof, { readonly receive: string }>;

function refuseTexts(
  wallet: Wallet,
  wanted: readonly AddressToCompare[],
  index: number,
  { receive, change, random }: Texts,
) {
  if (random.index !== index) return refuseProof('index_not_asked', 'random.index', { index });
  const seen = { receive, change, random: random.address };
  for (const { which, ...place } of wanted) {
    const text = seen[which];
    if (text === undefined) return refuseProof('change_not_compared', 'change');
    const field = which === 'random' ? 'random.address' : which;
    const refusal = refuseSeen(wallet, [place], text, field);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** A device lists more than is asked for; what counts is that all that is asked for is there, to the last character. */
function refuseList(wanted: readonly AddressToCompare[], addresses: readonly string[]) {
  const listed = addresses.map((address) => ({ address }));
  for (const { address, index } of wanted) {
    const match = matchAddress(address, listed);
    if (match.kind === 'look_alike') {
      const chunk = Math.ceil(match.difference.firstDifferenceAt / 4);
      return refuseProof('seen_address_swapped', 'addresses', { chunk, index });
    }
    if (match.kind === 'not_mine') return refuseProof('list_lacks_address', 'addresses', { index });
  }
  return null;
}
