import type { Fault } from '../fault.ts';
import type { DestinationReason } from './judge-destination.ts';

/** Why something about a plan is refused. Sentences: renderer/i18n, `planFaults` and `planReasons`. */
export type PlanCode =
  | 'not_found'
  | 'plan_exists'
  | 'nothing_to_leave'
  | 'venue_closed'
  | 'plan_paused'
  | 'plan_not_paused'
  | 'plan_ended'
  | 'step_not_due'
  | 'step_needs_other_proof'
  | 'step_not_to_skip'
  | 'no_step_to_undo'
  | 'note_missing'
  | 'invalid_amount'
  | 'amount_too_large'
  | 'arrival_used'
  | 'arrival_too_large'
  | 'arrival_elsewhere'
  | 'arrival_waits'
  | 'invalid_txid'
  | 'address_taken'
  | 'address_differs'
  | 'destination_unfit';

export type PlanFault = Fault<PlanCode, DestinationReason>;
