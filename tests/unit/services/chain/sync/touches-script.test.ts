import { describe, expect, it } from 'vitest';
import {
  readChainTransaction,
  type ChainTransaction,
} from '../../../../../main/domain/chain/chain-transaction.ts';
import { openTouchJudge } from '../../../../../main/services/chain/sync/touches-script.ts';
import { makePayment, STRANGER, type Payment } from '../../../../chain-servers/made-chain.ts';
import { ownScript } from '../../../../support/sync-once.ts';

const OWN = ownScript('receive', 0);

function made(payment: Payment): ChainTransaction {
  const read = readChainTransaction(makePayment(payment).hex);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

describe('whether transactions concern a script', () => {
  const deposit = made({ pays: [{ script: OWN, sats: 5 }] });
  const spend = made({
    spends: [{ txid: deposit.txid, vout: 0 }],
    pays: [{ script: STRANGER, sats: 4 }],
  });

  it('a payment and its spend do', () => {
    expect(openTouchJudge()(OWN, [spend, deposit])).toBe(true);
  });

  it('a spend without its payment does not', () => {
    expect(openTouchJudge()(OWN, [spend])).toBe(false);
  });

  it('a payment to somebody else does not', () => {
    const foreign = made({ pays: [{ script: STRANGER, sats: 5 }], salt: 1 });
    expect(openTouchJudge()(OWN, [deposit, foreign])).toBe(false);
  });

  it('is known in no time where one payment goes to three thousand addresses', () => {
    const scripts = Array.from({ length: 3000 }, (_none, place) => ownScript('receive', place));
    const payout = made({ pays: scripts.map((script) => ({ script, sats: 1000 })) });
    const touches = openTouchJudge();
    const started = performance.now();
    expect(scripts.every((script) => touches(script, [payout]))).toBe(true);
    // Looked through anew for every address it takes minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
