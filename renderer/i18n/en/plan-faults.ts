import type { DestinationReason, PlanCode } from '../../../preload/plan-shapes.ts';

type OwnCode = Exclude<PlanCode, 'not_found' | 'note_missing' | 'invalid_amount'>;

/** What is wrong – why it matters – the way out. */
export const planFaults: Readonly<Record<OwnCode, string>> = {
  plan_exists: 'There is a plan for this venue already. Go on with that one, or give it up first.',
  nothing_to_leave:
    'Nothing lies at this venue, so there is nothing to take out. Enter what you hold there first.',
  venue_closed:
    'This venue closed, so nothing can be withdrawn any more. What is left is a claim: keep your statements and hand it in.',
  plan_paused: 'This plan is paused. Go on with it first.',
  plan_not_paused: 'This plan is not paused.',
  plan_ended: 'This plan has ended, so nothing of it changes any more. Start a new one.',
  step_not_due: 'Something else comes first. Do the steps before it, or skip them with a reason.',
  step_needs_other_proof: 'This step is shown in another way. Nothing was noted.',
  step_not_to_skip: 'This step cannot be skipped: the coins depend on it.',
  no_step_to_undo: 'There is no step to take back.',
  amount_too_large:
    'That is more than lies there by what Holdfast knows. Check the amount, or bring the holding up to date under Exposure.',
  arrival_used: 'This payment counts for a withdrawal already. Enter the id of the other one.',
  arrival_too_large:
    'That is more than you asked for. Enter what came in; if you asked for more, take that step back first.',
  arrival_elsewhere:
    'This payment is known, and it does not pay the address of this plan. Check the transaction id.',
  arrival_waits:
    'No new payment to this address is in a block yet. Sync the wallet, and wait for a block; that can take an hour.',
  invalid_txid:
    'This is not a transaction id: that has 64 characters, 0–9 and a–f. The venue shows it with the withdrawal.',
  address_taken: 'This address was given to someone before. Take the next one.',
  address_differs:
    'This is not the address that the wallet has there. Nothing was noted. Open the step again.',
  destination_unfit: 'Coins of a plan cannot go to this wallet.',
};

/** Why a wallet takes no coins of a plan. */
export const planReasons: Readonly<Record<DestinationReason, string>> = {
  destination_archived: 'This wallet was put away. Take it back into use first.',
  destination_test_network:
    'This wallet is on a test network. Real bitcoin sent there would be lost.',
  destination_descriptor:
    'The description of this wallet has a fault, so its addresses cannot be trusted. Look at its ladder.',
  destination_unproven:
    'It was never shown that the backup of this wallet leads back to it. Do rung 3 of its ladder first: then coins that come in can be found again.',
  destination_expired:
    'The check of this wallet’s backup is more than six months old. Repeat rung 3 of its ladder first.',
};
