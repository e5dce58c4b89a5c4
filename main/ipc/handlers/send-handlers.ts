import type { Input } from '../../../preload/contract.ts';
import { judgeFeeRates, FEE_TARGETS, type FeeRates } from '../../domain/chain/judge-fee-rates.ts';
import type { SavedServer } from '../../domain/profile/saved-server.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { ChainFault } from '../../services/chain/chain-fault.ts';
import { inTurns } from '../../services/chain/in-turns.ts';
import { openBackend } from '../../services/chain/open-backend.ts';
import type { HandlersFor, Outcome } from '../handler.ts';
import { broadcastSentence, feeFindingSentence } from '../sentences.ts';
import type { Services } from '../services.ts';
import { allowedServers } from './allowed-servers.ts';
import { findWallet } from './saved-wallets.ts';
import { sendAndLook } from './send-and-look.ts';

type Stop = { readonly signal: AbortSignal };

export const sendHandlers: HandlersFor<'chain.fees' | 'chain.broadcast'> = {
  'chain.fees': fees,
  'chain.broadcast': broadcast,
};

async function fees(
  { walletId, serverId }: Input<'chain.fees'>,
  services: Services,
  { signal }: Stop,
): Promise<Outcome<'chain.fees'>> {
  const wallet = findWallet(services, walletId);
  if (!wallet.ok) return wallet;
  const servers = allowedServers(services, wallet.value.network, serverId);
  if (!servers.ok) return servers;
  const { first, others } = servers.value;
  const [other] = others;
  const [rates, beside] = await Promise.all([
    askRates(services, first, signal),
    other === undefined ? null : askRates(services, other, signal),
  ]);
  if (!rates.ok) return rates;
  const second =
    beside?.ok === true && other !== undefined
      ? { server: nameOf(other), rates: beside.value }
      : null;
  const judged = judgeFeeRates(rates.value, second?.rates ?? null);
  return succeed({
    rates: judged.rates,
    server: nameOf(first),
    second,
    at: services.now().toISOString(),
    findings: judged.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: feeFindingSentence(finding, services.locale()),
    })),
  });
}

async function askRates(
  { network }: Services,
  server: SavedServer,
  signal: AbortSignal,
): Promise<Result<FeeRates, ChainFault>> {
  const backend = openBackend(network, server);
  const rates = await inTurns(FEE_TARGETS, FEE_TARGETS.length, async (blocks) => {
    const rate = await backend.feeEstimate(blocks, signal);
    return rate.ok ? succeed({ blocks, satsPerVb: rate.value }) : rate;
  });
  backend.close();
  return rates;
}

async function broadcast(
  { spendId, serverId }: Input<'chain.broadcast'>,
  services: Services,
  { signal }: Stop,
): Promise<Outcome<'chain.broadcast'>> {
  const spend = services.spends.get(spendId);
  const hex = spend?.finishedHex ?? null;
  if (spend === undefined || hex === null) return fail({ code: 'not_found', fields: ['spendId'] });
  const wallet = findWallet(services, spend.walletId);
  if (!wallet.ok) return wallet;
  const servers = allowedServers(services, wallet.value.network, serverId);
  if (!servers.ok) return servers;
  const { first, others } = servers.value;
  const other = others[0] ?? null;
  const sent = await sendAndLook(services.network, { hex, through: first, other }, signal);
  if (!sent.ok) return sent;
  const { txid, sight } = sent.value;
  const [sentThrough, askedAt] = [nameOf(first), nameOf(other ?? first)];
  const outcome = { sentThrough, askedAt, isOther: other !== null, sight };
  return succeed({ txid, ...outcome, message: broadcastSentence(outcome, services.locale()) });
}

function nameOf({ id, name }: SavedServer) {
  return { id, name };
}
