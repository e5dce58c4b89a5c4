import { ownScript } from '../support/sync-once.ts';
import {
  emptyBlocks,
  growMadeChain,
  makePayment,
  startMadeChain,
  STRANGER,
  type MadeChain,
} from './made-chain.ts';
import { viewOf } from './sync-liar.ts';

/** What the wallet got first, and spent. */
export const DEPOSIT = makePayment({ pays: [{ script: ownScript('receive', 0), sats: 50_000 }] });
/** Another payment, which has a witness. */
export const WITNESSED = makePayment({
  pays: [{ script: ownScript('receive', 1), sats: 70_000 }],
  witness: 'ab'.repeat(71),
  salt: 1,
});
export const SPEND = makePayment({
  spends: [{ txid: DEPOSIT.txid, vout: 0 }],
  pays: [
    { script: STRANGER, sats: 20_000 },
    { script: ownScript('change', 0), sats: 29_000 },
  ],
});
/** In no block yet. */
export const WAITING = makePayment({
  pays: [{ script: ownScript('receive', 2), sats: 5000 }],
  salt: 2,
});
/** In a block, and none of ours. */
export const FOREIGN = makePayment({ pays: [{ script: STRANGER, sats: 900_000 }], salt: 3 });
/** In no block of the honest chain. */
export const INVENTED = makePayment({
  pays: [{ script: ownScript('receive', 3), sats: 800_000 }],
  salt: 4,
});

export const TIP = 120;
export const PAID_AT = 110;
export const SPENT_AT = 115;

/** Mines what the wallet was paid and paid, from block 110 on, and empty blocks up to a tip. */
export function mineWorld(below: MadeChain, tip = TIP, salt = 0): MadeChain {
  const blocks = [[FOREIGN, DEPOSIT], [], [WITNESSED], [], [], [SPEND]];
  const before = emptyBlocks(PAID_AT - below.length);
  const rest = emptyBlocks(tip - SPENT_AT);
  return growMadeChain(below, [...before, ...blocks, ...rest], { salt });
}

export const CHAIN = mineWorld(startMadeChain(0));
/** What a server without a lie knows. */
export const HONEST = viewOf(CHAIN, [WAITING]);
