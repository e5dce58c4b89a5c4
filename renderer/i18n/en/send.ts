import type { BroadcastReason, FeeFindingCode } from '../../../preload/send-shapes.ts';
import type { Template } from '../fill.ts';

/** Why a server did not take a transaction. */
export const broadcastReasons: Readonly<Record<BroadcastReason, string>> = {
  broadcast_coins_spent:
    'The server does not know the coins of this payment, or they were spent already. So it was not sent. Look at the history of the wallet before you make a new one.',
  broadcast_coins_promised:
    'Another payment with the same coins is already waiting, so this one was not sent. Wait for that one, or make a new payment with a clearly higher fee.',
  broadcast_already_known:
    'This payment was sent before: the server knows it already. There is nothing left to do but wait for a block.',
  broadcast_fee_low:
    'The fee is below what the server passes on right now, so it was not sent. Make the payment again with a higher fee.',
  broadcast_fee_high:
    'The fee is so high that the server takes it for a mistake, so it was not sent. Make the payment again with a lower fee.',
  broadcast_locked:
    'This payment may only go into a later block, so the server does not take it yet. Send it later.',
  broadcast_signature:
    'The server finds a signature of this payment wrong, so it was not sent. Let your device sign it again.',
  broadcast_dust:
    'An output of this payment is too small to be passed on, so it was not sent. Make it again with a larger amount.',
  broadcast_chain_long:
    'Too many payments that build on one another are waiting, so this one was not sent. Wait for a block, and send it then.',
};

/** What is odd about estimates of the fee. */
export const feeFindings: Readonly<Record<FeeFindingCode, string>> = {
  fees_missing:
    'The server has no estimate now. Type a fee yourself; a payment to yourself has no hurry.',
  fees_out_of_order:
    'The server names more for a longer wait, which makes no sense. The lower one is offered for both.',
  fees_differ:
    'Two servers name fees that are far apart. The lower one is offered: what is paid too much does not come back.',
};

/** What became of a payment that was sent. */
export const broadcastOutcomes: Readonly<
  Record<'other' | 'same', Readonly<Record<'seen' | 'unseen' | 'unasked', Template>>>
> = {
  other: {
    seen: 'Sent through {sent}, and seen by {asked}. It now waits for a block.',
    unseen:
      'Sent through {sent}. {asked} has not seen it yet; that can take a few minutes. Look again before you worry.',
    unasked:
      'Sent through {sent}. {asked} could not be asked whether it has seen it. Look again later.',
  },
  same: {
    seen: 'Sent through {sent}, which has it. No other server may be asked, so nobody else has confirmed that it was passed on.',
    unseen:
      '{sent} said yes, but does not know the payment when asked again. Add a second server and look there.',
    unasked:
      '{sent} said yes, and could not be asked again. No other server may be asked. Look again later.',
  },
};

/** The step that sends a payment, and the look at today's fees. */
export const send = {
  lookUpFees: 'Look up today’s fees',
  fees: 'Fees at {server}',
  feesOf: 'Fees at {server}, compared with {other}',
  speeds: {
    slow: 'Slow, about four hours',
    normal: 'Normal, about an hour',
    fast: 'Fast, the next block',
  },
  feeChoice: '{speed}: {rate} sat/vB',
  through: 'Send through',
  submit: 'Send this payment',
  sending: 'Being sent, and looked for …',
  otherwise:
    'No server may be asked on this network, so nothing can be sent from here. Save the transaction, and send it with a program that is connected, such as your own node (sendrawtransaction), Sparrow or Electrum.',
  confirm: 'Send this payment now?',
  confirmText:
    'It leaves this computer and cannot be called back. {server} learns that it comes from here, and passes it on to everybody.',
  pays: 'Pays to yourself',
  paysElsewhere: 'Pays to addresses that are not yours',
  fee: 'Fee, gone for good',
  server: 'Sent through',
  seenBy: 'Looked for at',
  sameServer: '{server} again: no other server may be asked',
  yes: 'Yes, send it',
  no: 'Not yet',
  sentTitle: 'What was sent',
  sentLead: 'This is the payment that was sent.',
};
