import type { Output } from '../../../preload/contract.ts';

export type Scheme = Output<'reserves.schemes'>['schemes'][number];
export type Verdict = Output<'reserves.verify'>;
export type KeptProof = Output<'reserves.list'>['proofs'][number];
export type Venue = Output<'venue.list'>['venues'][number];
export type AddressList = Output<'reserves.listFinish'>;

/** What the screen reads before it shows anything. */
export type ReservesData = {
  readonly schemes: readonly Scheme[];
  readonly venues: readonly Venue[];
  readonly proofs: readonly KeptProof[];
};
