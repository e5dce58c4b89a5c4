import { createHash } from 'node:crypto';
import {
  emptyBlocks,
  growMadeChain,
  startMadeChain,
  type MadeChain,
  type Making,
} from './made-chain.ts';
import {
  HEADERS,
  histories,
  instead,
  lyingAbout,
  movedTo,
  NEWEST,
  without,
  type SyncLie,
} from './make-lies.ts';
import {
  CHAIN,
  DEPOSIT,
  HONEST,
  INVENTED,
  mineWorld,
  SPEND,
  SPENT_AT,
  TIP,
  WAITING,
  WITNESSED,
} from './made-world.ts';
import { viewOf, type SyncLiar } from './sync-liar.ts';

const showing = (chain: MadeChain): SyncLiar => ({ view: viewOf(chain, [WAITING]) });
/** The same payments in other blocks, after so many that are taken back. */
const reorganized = (blocks: number, tip = TIP + 1): MadeChain => {
  const below = CHAIN.slice(0, TIP + 1 - blocks);
  return below.length > SPENT_AT
    ? growMadeChain(below, emptyBlocks(tip + 1 - below.length), { salt: 1 })
    : mineAgain(below, tip);
};
/** Those of the payments that the blocks below do not hold. */
function mineAgain(below: MadeChain, tip: number): MadeChain {
  if (below.length <= 110) return mineWorld(below, tip, 1);
  const has = (txid: string): boolean =>
    below.some(({ transactions }) => transactions.some((one) => one.txid === txid));
  const open = [DEPOSIT, WITNESSED, SPEND].filter(({ txid }) => !has(txid));
  const blocks = [...open.map((one) => [one]), ...emptyBlocks(tip)];
  return growMadeChain(below, blocks.slice(0, tip + 1 - below.length), { salt: 1 });
}
const broken = (making: Making): SyncLiar => showing(growMadeChain(CHAIN, emptyBlocks(3), making));
const withHeader = (place: number, change: (hex: string) => string): SyncLiar =>
  lyingAbout(
    {
      [HEADERS]: instead((honest, { params: [start, count] }) => ({
        ...(honest as object),
        hex: MORE.slice(Number(start), Number(start) + Number(count))
          .map(({ headerHex }, at) =>
            Number(start) + at === place ? change(headerHex) : headerHex,
          )
          .join(''),
      })),
    },
    viewOf(MORE, [WAITING]),
  );
const MORE = growMadeChain(CHAIN, emptyBlocks(3));
const OTHER_NETWORK =
  '010000006fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000982051fd1e4ba744bbbe680e1fee14677ba1a3c3540bf7b1cdb606e857233e0e61bc6649ffff001d01e36299';

/** The same with the first nonce that leads to no work. */
function withoutWork(hex: string): string {
  for (let nonce = 0; ; nonce += 1) {
    const header = Buffer.from(hex, 'hex');
    header.writeUInt32LE(nonce, 76);
    const once = createHash('sha256').update(header).digest();
    const hash = createHash('sha256').update(once).digest();
    if ((hash[31] ?? 0) > 0x7f) return header.toString('hex');
  }
}

/** What a server can do to a wallet that is known from a sync before. */
export const LATER_SYNC_LIES: readonly SyncLie[] = [
  ['hides a payment that was proven', without(WITNESSED), 'fault: proof_denied'],
  ['hides a spend that was proven', without(SPEND), 'fault: proof_denied'],
  ['hides everything', histories(() => []), 'fault: proof_denied'],
  ['calls a proven payment unconfirmed', movedTo(WITNESSED, 0), 'fault: proof_denied'],
  ['moves a proven payment up', movedTo(WITNESSED, 113), 'fault: proof_denied'],
  ['moves a proven spend down', movedTo(SPEND, SPENT_AT - 1), 'fault: proof_denied'],
  ['no longer knows one that waited', without(WAITING), 'unseen'],
  ['takes one block back, for two', showing(reorganized(1)), 'all_true'],
  ['takes six blocks back, for seven', showing(reorganized(6)), 'all_true'],
  ['takes a hundred blocks back, for a hundred and one', showing(reorganized(100)), 'all_true'],
  ['takes all blocks back', showing(mineWorld(startMadeChain(0), TIP + 1, 7)), 'all_true'],
  ['takes six blocks back, for six others', showing(reorganized(6, TIP)), 'all_true'],
  ['takes a hundred blocks back, for fewer', showing(reorganized(100, TIP - 1)), 'fault: less_work'],
  ['has another last block with a payment in it', { view: viewOf(growMadeChain(CHAIN.slice(0, TIP), [[INVENTED]], { salt: 3 }), [WAITING]) }, 'refused: merkle_root_differs'],
  ['jumps back by twenty blocks', showing(CHAIN.slice(0, TIP - 19)), 'fault: less_work'],
  ['jumps back to the first block', showing(CHAIN.slice(0, 1)), 'fault: less_work'],
  ['is one block behind', showing(CHAIN.slice(0, TIP)), 'all_true'],
  ['has blocks of another difficulty', broken({ bits: 0x207ffffe }), 'fault: headers_refused'],
  ['has blocks with a time before those before', broken({ seconds: -90_000 }), 'fault: headers_refused'],
  ['has blocks of the day after tomorrow', broken({ seconds: 800_000_000 }), 'fault: headers_refused'],
  ['has a header without work', withHeader(TIP + 3, withoutWork), 'fault: headers_refused'],
  ['leaves a header out', withHeader(TIP + 2, () => MORE[TIP + 3]?.headerHex ?? ''), 'fault: headers_refused'],
  ['gives two headers for each other', withHeader(TIP + 1, () => MORE[TIP + 2]?.headerHex ?? ''), 'fault: headers_refused'],
  ['goes on with a block of the main network', withHeader(TIP + 1, () => OTHER_NETWORK), 'fault: headers_refused'],
  ['names a tip that it has no headers for', lyingAbout({ [NEWEST]: instead(() => ({ height: TIP + 5, hex: MORE.at(-1)?.headerHex })) }), 'fault: contradiction'],
  ['shows another tip whenever asked', lyingAbout({ [NEWEST]: instead((_honest, { nth }) => ({ height: TIP + 1 + nth, hex: MORE.at(-1)?.headerHex })) }), 'fault: contradiction'],
  ['tells the truth', { view: HONEST }, 'all_true'],
]; // prettier-ignore
