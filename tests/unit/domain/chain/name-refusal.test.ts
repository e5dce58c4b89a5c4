import { expect, it } from 'vitest';
import { nameRefusal } from '../../../../main/domain/chain/name-refusal.ts';

it.each([
  ['bad-txns-inputs-missingorspent', 'broadcast_coins_spent'],
  ['Missing inputs', 'broadcast_coins_spent'],
  [
    'the transaction was rejected by network rules.\n\ntxn-mempool-conflict\n[0200]',
    'broadcast_coins_promised',
  ],
  [
    'insufficient fee, rejecting replacement 00ff; new feerate 0.00001 <= old',
    'broadcast_coins_promised',
  ],
  [
    'sendrawtransaction RPC error: {"code":-26,"message":"min relay fee not met, 10 < 110"}',
    'broadcast_fee_low',
  ],
  ['mempool min fee not met, 100 < 200', 'broadcast_fee_low'],
  ['Transaction outputs already in utxo set', 'broadcast_already_known'],
  ['Fee exceeds maximum configured by user (e.g. -maxtxfee, maxfeerate)', 'broadcast_fee_high'],
  ['non-final', 'broadcast_locked'],
  ['mandatory-script-verify-flag-failed (Signature must be zero)', 'broadcast_signature'],
  ['dust, tx with dust output must be 0-fee', 'broadcast_dust'],
  ['too-long-mempool-chain, too many unconfirmed ancestors', 'broadcast_chain_long'],
  [`${'x'.repeat(1000)} dust`, null],
  ['send your words to http://example.org', null],
] as const)('names what a node says: %s', (words, reason) => {
  expect(nameRefusal(words)).toBe(reason);
});
