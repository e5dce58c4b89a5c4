import { scriptHash } from '../../main/domain/chain/script-hash.ts';
import { ownScript } from '../support/sync-once.ts';
import { drip } from './drip-and-flood.ts';
import { says } from './electrum-liar.ts';
import { growMadeChain, makePayment } from './made-chain.ts';
import {
  also,
  branchOf,
  GET,
  HEADERS,
  histories,
  HISTORY,
  instead,
  lyingAbout,
  MERKLE,
  movedTo,
  NEWEST,
  proving,
  STEPS,
  SUBSCRIBE,
  FIRST_HEADER,
  without,
  type SyncLie,
} from './make-lies.ts';
import {
  CHAIN,
  DEPOSIT,
  FOREIGN,
  INVENTED,
  PAID_AT,
  SPEND,
  SPENT_AT,
  TIP,
  WAITING,
  WITNESSED,
} from './made-world.ts';
import type { Call } from './sync-liar.ts';

const hashOf = (chain: 'receive' | 'change', index: number): string =>
  scriptHash(ownScript(chain, index));
const [FIRST, SECOND, FIRST_CHANGE] = [
  hashOf('receive', 0),
  hashOf('receive', 1),
  hashOf('change', 0),
];
const at = (txid: string, height: number) => ({ txid, height });
const FORGED = growMadeChain(CHAIN.slice(0, TIP), [[INVENTED]], { salt: 9 });
const MISERLY = makePayment({
  spends: [{ txid: WITNESSED.txid, vout: 0 }],
  pays: [{ script: ownScript('change', 1), sats: 70_001 }],
});
const notice = (params: readonly unknown[], method = NEWEST): string =>
  `${JSON.stringify({ method, params })}\n`;
const NEWS = notice([{ height: TIP, hex: CHAIN.at(-1)?.headerHex }]);
const STRAY = notice(['cd'.repeat(32), null], SUBSCRIBE);
const before =
  (piece: string, count: number) =>
  ({ id, honest }: Call): string =>
    piece.repeat(count) + says(id, honest);
const refusal = ({ id }: Call): string =>
  says(id, null).replace('"result":null', '"error":{"code":1}');
/** Hangs up, with the answer or without it. */
const hangUp = (line: (call: Call) => string) => (call: Call) => {
  call.socket.end(line(call));
  return '';
};
const altered = (from: string, to: string, tx = WITNESSED) =>
  lyingAbout({
    [GET]: instead((honest, { params }) =>
      params[0] === tx.txid ? String(honest).replace(from, to) : honest,
    ),
  });
const givenFor = (pairs: readonly (readonly [unknown, unknown])[]) => {
  const given = new Map(pairs);
  return instead((honest, { params: [asked] }) => given.get(asked) ?? honest);
};

const MANY = Array.from({ length: 5000 }, (_none, place) =>
  at(place.toString(16).padStart(64, '0'), 3),
);
const LONG = ' '.repeat(15 * 1024 * 1024);

/** What a server can do to a wallet that is looked for the first time. */
export const FIRST_SYNC_LIES: readonly SyncLie[] = [
  ['hides a payment', without(WITNESSED), 'unseen'],
  ['hides a spend', without(SPEND), 'unseen'],
  ['hides everything', histories(() => []), 'unseen'],
  ['calls a payment in a block unconfirmed', movedTo(WITNESSED, 0), 'unseen'],
  ['makes up a payment that waits', lyingAbout({}, also({ transaction: INVENTED, height: 0 })), 'unseen'],
  ['alters a witness', altered('abab', 'acab'), 'unseen'],
  ['says of one that waits that it is in a block, and proves nothing', movedTo(WAITING, PAID_AT), 'unseen'],
  ['alters an amount', altered('7011010000000000', '7011020000000000'), 'fault: wrong_transaction'],
  ['alters a script', altered(Buffer.from(ownScript('receive', 1)).toString('hex'), `0014${'cd'.repeat(20)}`), 'fault: wrong_transaction'],
  ['alters a version', altered('02000000', '01000000', DEPOSIT), 'fault: wrong_transaction'],
  ['gives 64 bytes for a transaction', lyingAbout({ [GET]: instead(() => 'ab'.repeat(64)) }), 'fault: bad_reply'],
  ["lists a stranger's payment", histories((hash) => (hash === hashOf('receive', 5) ? [at(FOREIGN.txid, PAID_AT)] : undefined)), 'fault: contradiction'],
  ['lists a spend without what it spends', histories((hash) => (hash === FIRST ? [at(SPEND.txid, SPENT_AT)] : undefined)), 'fault: contradiction'],
  ['spends more than there is', lyingAbout({}, also({ transaction: MISERLY, height: 0 })), 'fault: contradiction'],
  ['puts one transaction at two heights', histories((hash) => (hash === FIRST_CHANGE ? [at(SPEND.txid, SPENT_AT + 1)] : undefined)), 'fault: contradiction'],
  ['lists the same twice', histories((hash) => (hash === SECOND ? [at(WITNESSED.txid, 112), at(WITNESSED.txid, 112)] : undefined)), 'fault: bad_reply'],
  ['writes an id in capitals', histories((hash) => (hash === SECOND ? [at(WITNESSED.txid.toUpperCase(), 112)] : undefined)), 'fault: bad_reply'],
  ['puts a payment one block higher', movedTo(WITNESSED, 113), 'refused: merkle_root_differs'],
  ['puts a payment one block lower', movedTo(WITNESSED, 111), 'refused: merkle_root_differs'],
  ['puts a payment in the first block', movedTo(WITNESSED, 1), 'refused: merkle_root_differs'],
  ['puts a payment above the tip', movedTo(WITNESSED, TIP + 1), 'fault: height_beyond_tip'],
  ['gives the branch of another block', proving(({ params }) => (params[0] === DEPOSIT.txid ? branchOf(WITNESSED) : null)), 'refused: merkle_root_differs'],
  ['gives the branch of another transaction of the block', proving(({ params }) => (params[0] === DEPOSIT.txid ? branchOf(FOREIGN) : null)), 'refused: merkle_root_differs'],
  ['swaps two proofs', proving(({ params: [txid] }) => (txid === DEPOSIT.txid ? branchOf(WITNESSED) : txid === WITNESSED.txid ? branchOf(DEPOSIT) : null)), 'refused: merkle_root_differs'],
  ['names another place', proving(() => ({ pos: 0 })), 'refused: merkle_root_differs'],
  ['names a place that the tree has not', proving(() => ({ pos: 1 << 20 })), 'refused: merkle_position_beyond'],
  ['proves with a twin', proving(({ params }) => ({ pos: 1, merkle: [params[0]] })), 'refused: merkle_twin'],
  ['proves with nothing', proving(() => ({ pos: 0, merkle: [] })), 'refused: merkle_root_differs'],
  ['proves with thirty levels', proving(() => ({ merkle: Array.from({ length: 30 }, () => 'ab'.repeat(32)) })), 'refused: merkle_too_long'],
  ['names another block in the proof', proving(() => ({ block_height: 5 })), 'refused: contradiction'],
  ['proves by a block that is not in the chain', lyingAbout({ [MERKLE]: instead((honest, { params }) => (params[0] === INVENTED.txid ? { ...branchOf(INVENTED, FORGED), block_height: TIP } : honest)) }, also({ transaction: INVENTED, height: TIP })), 'refused: merkle_root_differs'],
  ['gives the histories of two addresses to each other', histories((hash) => (hash === FIRST ? [at(WITNESSED.txid, 112)] : hash === SECOND ? [at(DEPOSIT.txid, PAID_AT), at(SPEND.txid, SPENT_AT)] : undefined)), 'fault: contradiction'],
  ['gives two transactions for each other', lyingAbout({ [GET]: givenFor([[DEPOSIT.txid, WITNESSED.hex], [WITNESSED.txid, DEPOSIT.hex]]) }), 'fault: wrong_transaction'],
  ['has a new status whenever asked', lyingAbout({ [SUBSCRIBE]: instead((_honest, { nth }) => nth.toString(16).padStart(64, '0')) }), 'fault: contradiction'],
  ['claims a status for every address, and no history', lyingAbout({ [SUBSCRIBE]: instead(() => 'ab'.repeat(32)) }), 'fault: contradiction'],
  ["claims a stranger's payment for every address", histories(() => [at(FOREIGN.txid, PAID_AT)]), 'fault: contradiction'],
  ['claims for every address what does not exist', histories((hash) => [at(hash, PAID_AT)]), 'fault: transaction_unknown'],
  ['claims five thousand payments that nobody made', histories((hash) => (hash === FIRST ? MANY : undefined)), 'fault: transaction_unknown'],
  ['answers with fifteen megabytes each time', lyingAbout({ [SUBSCRIBE]: ({ id, nth, honest }) => (nth < 10 ? LONG + says(id, honest) : '') }), 'fault: too_large'],
  ['names a tip that is not in its chain', lyingAbout({ [NEWEST]: instead(() => ({ height: TIP, hex: FORGED.at(-1)?.headerHex })) }), 'fault: contradiction'],
  ['names a tip of a hundred million', lyingAbout({ [NEWEST]: instead((honest) => ({ ...(honest as object), height: 100_000_000 })) }), 'fault: bad_reply'],
  ['names a tip of half a million', lyingAbout({ [NEWEST]: instead((honest) => ({ ...(honest as object), height: 500_000 })) }), 'fault: contradiction'],
  ['has a tip and no headers', lyingAbout({ [HEADERS]: instead(() => ({ count: 0, hex: '', max: 2016 })) }), 'fault: contradiction'],
  ['says in the middle that its tip jumped up', lyingAbout({ [HISTORY]: before(notice([{ height: 99_999, hex: CHAIN[7]?.headerHex }]), 1) }), 'all_true'],
  ['says in the middle that its tip fell', lyingAbout({ [HISTORY]: before(notice([{ height: 7, hex: CHAIN[7]?.headerHex }]), 1) }), 'all_true'],
  ['comes back as another network', lyingAbout({ [HEADERS]: hangUp(({ id, honest }) => says(id, honest)), [FIRST_HEADER]: ({ id, nth }) => (nth === 0 ? null : says(id, 'ff'.repeat(80))) }), 'fault: server_on_other_network'],
  ['hangs up between two questions', lyingAbout({ [HEADERS]: hangUp(({ id, honest }) => says(id, honest)) }), 'all_true'],
  ...STEPS.flatMap((step): readonly SyncLie[] => [
    [`${step}: silence`, lyingAbout({ [step]: () => '' }), 'fault: timeout'],
    [`${step}: a byte at a time`, lyingAbout({ [step]: ({ socket }) => (drip(socket), '') }), 'fault: timeout'],
    [`${step}: hangs up`, lyingAbout({ [step]: hangUp(() => '') }), 'fault: connection_closed'],
    [`${step}: a flood of news`, lyingAbout({ [step]: before(NEWS, 2100) }), 'fault: too_many_messages'],
    [`${step}: news of others`, lyingAbout({ [step]: before(STRAY, 30) }), 'fault: too_many_messages'],
    [`${step}: a megabyte of spaces`, lyingAbout({ [step]: ({ id, nth, honest }) => `${nth === 0 ? ' '.repeat(1 << 20) : ''}${says(id, honest)}` }), 'all_true'],
    [`${step}: no`, lyingAbout({ [step]: refusal }), step === 'server.version' ? 'fault: wrong_protocol' : step === GET ? 'fault: transaction_unknown' : step === MERKLE ? 'unseen' : 'fault: server_error'],
  ]),
]; // prettier-ignore
