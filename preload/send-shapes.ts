import type { FeeFindingCode, FeeRates } from '../main/domain/chain/judge-fee-rates.ts';
import type { BroadcastReason } from '../main/domain/chain/name-refusal.ts';
import type { ServerName } from '../main/domain/wallet-chain/wallet-chain.ts';
import type { FindingView } from './shapes.ts';

/** What servers think a payment has to pay. `rates` are those to offer; `second` is what another server said beside it. */
export type FeesView = {
  readonly rates: FeeRates;
  readonly server: ServerName;
  readonly second: { readonly server: ServerName; readonly rates: FeeRates } | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly findings: readonly FindingView<FeeFindingCode>[];
};

/** Whether a payment that was sent is known to a server. `unseen`: not yet. `unasked`: that server could not tell. */
export type BroadcastSight = 'seen' | 'unseen' | 'unasked';

export type BroadcastView = {
  readonly txid: string;
  readonly sentThrough: ServerName;
  /** Who was asked for it afterwards: another server where there is one, which proves more. */
  readonly askedAt: ServerName;
  readonly isOther: boolean;
  readonly sight: BroadcastSight;
  /** All of it in a sentence. */
  readonly message: string;
};

export type { BroadcastReason, FeeFindingCode };
