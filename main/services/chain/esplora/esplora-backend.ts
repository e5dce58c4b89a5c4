import type { ChainTransaction } from '../../../domain/chain/chain-transaction.ts';
import { GENESIS_HASHES } from '../../../domain/chain/genesis-blocks.ts';
import { fail, succeed, type Result } from '../../../domain/result.ts';
import type { Network as ChainName } from '../../../domain/wallet/inspection.ts';
import type { Destination } from '../../network/destination.ts';
import type { Network } from '../../network/network.ts';
import type { BackendLimits, ChainBackend, MerkleProof, ServerIdentity } from '../chain-backend.ts';
import type { ChainFault } from '../chain-fault.ts';
import { checkTransaction, idOfOwn } from '../check-transaction.ts';
import { inTurns } from '../in-turns.ts';
import { judgeFeeRate } from '../judge-fee-rate.ts';
import { refuseBroadcast } from '../refuse-broadcast.ts';
import { shuffle } from '../shuffle.ts';
import { askHeader, askHeaders, askTip } from './esplora-headers.ts';
import { askHistories } from './esplora-history.ts';
import * as replies from './esplora-replies.ts';
import { openEsploraSite, type EsploraSite } from './esplora-site.ts';

const AT_A_TIME = 6;
/** All transactions that are asked for together, as bytes: 160,000 usual ones. */
const MOST_BYTES = 64 * 1024 * 1024;
const TOO_LARGE: ChainFault = { code: 'too_large' };

type EsploraOptions = BackendLimits & {
  readonly network: Network;
  readonly destination: Destination;
  readonly chain: ChainName;
  /** Such as `/api`; empty for none. */
  readonly root: string;
};

/** A server with Esplora's HTTP interface. It announces nothing; it has to be asked again. */
export function openEsploraBackend(options: EsploraOptions): ChainBackend {
  const http = options.network.openSite(options.destination);
  const site = openEsploraSite(http, options.root, options.limitMs);
  return {
    kind: 'esplora',
    identify: (signal) => identify(site, options.chain, signal),
    tip: (signal) => askTip(site, signal),
    headers: (start, count, signal) => askHeaders(site, start, count, signal),
    history: (scripts, signal, known = new Map()) => askHistories(site, scripts, known, signal),
    transactions: (wanted, signal) => askTransactions(site, wanted, signal),
    merkle: (wanted, signal) => askMerkle(site, wanted, signal),
    feeEstimate: (blocks, signal) => askFee(site, blocks, signal),
    broadcast: (hex, signal) => send(site, hex, signal),
    subscribe: null,
    close: http.close,
  };
}

async function identify(
  site: EsploraSite,
  chain: ChainName,
  signal: AbortSignal,
): Promise<Result<ServerIdentity, ChainFault>> {
  const genesis = await site.text('/block-height/0', replies.hashText, signal);
  if (!genesis.ok) return isForeign(genesis.error) ? fail({ code: 'wrong_protocol' }) : genesis;
  if (!GENESIS_HASHES[chain].includes(genesis.value))
    return fail({ code: 'server_on_other_network' });
  const header = await askHeader(site, 0, signal);
  if (!header.ok) return header;
  return succeed({ software: 'Esplora', protocol: 'HTTP', genesisHash: genesis.value });
}

/** Another kind of web server. */
function isForeign({ code, params }: ChainFault): boolean {
  return code === 'bad_reply' || (code === 'http_status' && params?.['status'] === 404);
}

async function askTransactions(
  site: EsploraSite,
  wanted: readonly { readonly txid: string }[],
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, ChainTransaction>, ChainFault>> {
  const txids = shuffle([...new Set(wanted.map(({ txid }) => txid))]);
  let bytes = 0;
  const found = await inTurns(txids, AT_A_TIME, async (txid) => {
    const hex = await site.text(`/tx/${txid}/hex`, replies.transactionText, signal);
    if (!hex.ok) return fail(named(hex.error));
    bytes += hex.value.length / 2;
    return bytes > MOST_BYTES ? fail(TOO_LARGE) : checkTransaction(hex.value, txid);
  });
  if (!found.ok) return found;
  return succeed(new Map(found.value.map((transaction) => [transaction.txid, transaction])));
}

function named(fault: ChainFault): ChainFault {
  const isMissing = fault.code === 'http_status' && fault.params?.['status'] === 404;
  return isMissing ? { code: 'transaction_unknown' } : fault;
}

async function askMerkle(
  site: EsploraSite,
  { txid, height }: { readonly txid: string; readonly height: number },
  signal: AbortSignal,
): Promise<Result<MerkleProof, ChainFault>> {
  const proof = await site.json(`/tx/${txid}/merkle-proof`, replies.merkle, signal);
  if (!proof.ok) return fail(named(proof.error));
  const { merkle, pos, block_height: said } = proof.value;
  return said === height
    ? succeed({ kind: 'branch', merkle, pos })
    : fail({ code: 'contradiction' });
}

/** The estimate for the longest wait that is not longer than asked for; else the shortest wait there is. */
async function askFee(
  site: EsploraSite,
  blocks: number,
  signal: AbortSignal,
): Promise<Result<number | null, ChainFault>> {
  const fees = await site.json('/fee-estimates', replies.fees, signal);
  if (!fees.ok) return fees;
  const offers = Object.entries(fees.value)
    .map(([wait, rate]) => ({ wait: Number(wait), rate }))
    .toSorted((a, b) => a.wait - b.wait);
  const offer = offers.findLast(({ wait }) => wait <= blocks) ?? offers[0];
  return offer === undefined ? succeed(null) : judgeFeeRate(offer.rate);
}

async function send(
  site: EsploraSite,
  hex: string,
  signal: AbortSignal,
): Promise<Result<string, ChainFault>> {
  const own = idOfOwn(hex);
  if (own === null) return fail({ code: 'broadcast_refused' });
  const reply = await site.post('/tx', hex, signal);
  if (!reply.ok) return reply;
  const { isTaken, text } = reply.value;
  if (!isTaken) return refuseBroadcast(text);
  return text.trim() === own ? succeed(own) : fail({ code: 'contradiction' });
}
