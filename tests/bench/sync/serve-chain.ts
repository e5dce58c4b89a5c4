import { openChainIndex } from '../../chain-servers/chain-index.ts';
import { startElectrumServer } from '../../chain-servers/electrum-server.ts';
import { startLatencyFront } from '../../chain-servers/latency-front.ts';
import { startBitcoind } from '../../regtest/bitcoind.ts';
import { payAddresses } from './pay-addresses.ts';

// A process of its own, so that the server and who is measured do not wait for each other: a bitcoind with a wallet of
// that many addresses, and a server of the Electrum protocol over it, without and with a longer way to it.

/** What the measuring process is told once everything is ready. */
export type ServedChain = {
  readonly xpub: string;
  readonly descriptor: string;
  readonly balanceSats: number;
  readonly transactions: number;
  readonly port: number;
  readonly slowPort: number;
};

/** How often each method was called since the last time it was asked for. */
export type CallCounts = Readonly<Record<string, number>>;

const [, , bitcoindPath = '', count = '', roundTripMs = ''] = process.argv;
const node = await startBitcoind(bitcoindPath, 'regtest', ['-walletbroadcast=1']);
const paid = await payAddresses(node, Number(count));
const server = await startElectrumServer(await openChainIndex(node));
const slow = await startLatencyFront(server.port, Number(roundTripMs));
const served: ServedChain = { ...paid, port: server.port, slowPort: slow.port };
process.send?.(served);

let counted = 0;
process.on('message', () => {
  const counts: Record<string, number> = {};
  for (const method of server.calls.slice(counted)) counts[method] = (counts[method] ?? 0) + 1;
  counted = server.calls.length;
  process.send?.(counts);
});
process.on('disconnect', () => {
  void node.stop().then(() => process.exit(0));
});
