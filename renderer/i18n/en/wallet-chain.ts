import type { ChainEventKind, ChainFindingCode } from '../../../preload/sync-shapes.ts';
import type { Template } from '../fill.ts';

/** What is amiss with what is known of a wallet, or with how it is known. */
export const chainFindings: Readonly<Record<ChainFindingCode, Template>> = {
  watched_since:
    'Your node has looked at this wallet since {at} only. Payments before that day are missing here, so balance and coins can be wrong. Have the node look from an earlier day.',
  follow_failed:
    'The last look-up that began by itself, on {at}, did not succeed, so newer payments can be missing. It is tried again. {reason}',
  tip_stale:
    'The newest block that this server showed is old. It may be behind, or keep newer payments from you. Look it up again later, or at another server.',
  not_compared:
    'No second operator was asked. A server cannot make up a payment that is proven, but it can leave out that coins were spent. Add a server of somebody else to compare.',
  servers_disagree:
    'A second server tells something else of the same addresses. One of them is behind, or does not tell everything. Look it up again in a while; trust your own node most.',
  proof_refused: {
    one: '{count} payment that the server told of could not be proven. It counts nowhere. Look it up at another server, best your own.',
    other:
      '{count} payments that the server told of could not be proven. They count nowhere. Look them up at another server, best your own.',
  },
  proof_missing: {
    one: 'For {count} payment in the balance no proof was given. That it is in a block is only what the server says. Look it up at a server that gives proofs.',
    other:
      'For {count} payments in the balance no proof was given. That they are in blocks is only what the server says. Look it up at a server that gives proofs.',
  },
  cheap_network:
    'This is a test network. Anybody can make blocks on it, so a proof there shows little, and its coins are worth nothing.',
  gap_nearly_used:
    'An address was used after a long row of unused ones: {count} of the {limit} after which the search ends. A payment further on would be missed. Raise the number of unused addresses in a row, and look it up again.',
};

/** What happened to a wallet. */
export const chainEvents: Readonly<Record<ChainEventKind, string>> = {
  deposit_seen: '{amount} BTC is on its way in. It is not proven yet.',
  deposit_proven: '{amount} BTC came in, and is proven to be in a block.',
  spend_seen: '{amount} BTC is on its way out. If that was not you, look at this wallet at once.',
  spend_proven: '{amount} BTC went out, and that is proven to be in a block.',
  reorged_away:
    'The block with a payment of {amount} BTC was replaced by others. It counts as its new place says. Wait for more confirmations.',
  replaced:
    'A payment of {amount} BTC was replaced by another one of the same coins. It counts no more.',
  address_reused:
    'An address was paid again, with {amount} BTC. Others can see that these payments belong together. Give out a new address each time.',
  dust_received:
    'A speck of {amount} BTC came in. Such specks are sent to see what they are spent with. Leave it where it is.',
  changed_while_closed: 'While Holdfast was closed, the balance changed by {amount} BTC.',
  proof_refused:
    'The server told of a payment and could not prove it. It counts nowhere. Look it up at another server.',
  servers_disagree:
    'Two servers tell different things of this wallet. Look it up again in a while.',
};

/** Why a payment was refused, where the reason is not known here any more. */
export const unknownRefusal = 'The server could not prove this payment, so it counts nowhere.';

/** The first lines of the tables for a spreadsheet. */
export const chainTables = {
  coinsTitle: 'coins',
  historyTitle: 'history',
  txid: 'Transaction id',
  vout: 'Output',
  btc: 'Amount (BTC)',
  sats: 'Amount (sat)',
  feeSats: 'Fee (sat)',
  address: 'Address',
  chain: 'Chain',
  index: 'Index',
  block: 'Block',
  proof: 'Proof',
  state: 'State',
  time: 'Time (UTC)',
  marks: 'Marks',
  label: 'Label',
  chains: { receive: 'receive', change: 'change' },
  proofs: { verified: 'proven', unverified: 'not proven', refused: 'refused' },
  states: {
    confirmed: 'in a block',
    unconfirmed: 'waiting',
    replaced: 'replaced',
    conflicting: 'in conflict',
    vanished: 'no longer known',
  },
  immature: 'not spendable yet',
  dust: 'dust',
  reused: 'address reused',
};
