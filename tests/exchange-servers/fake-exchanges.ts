import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ExchangeKey } from '../../main/domain/exchange/exchange-client.ts';
import {
  EXCHANGE_HOSTS,
  EXCHANGE_IDS,
  type ExchangeId,
} from '../../main/domain/exchange/read-endpoints.ts';
import { openAuthority } from '../chain-servers/certificates.ts';
import { listen, startTlsFront } from '../chain-servers/front.ts';
import { startSocks5Front } from '../chain-servers/socks5-front.ts';
import { SIGNATURE_CHECKS, type Incoming } from './check-signature.ts';
import { SAMPLE_ACCOUNTS } from './sample-accounts.ts';
import { SAMPLE_KEYS } from './sample-keys.ts';

/** What is sent in the place of the answer. `silence` is none at all. */
export type Played =
  | {
      readonly status?: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'silence';

export type Visit = {
  readonly exchange: ExchangeId;
  readonly endpoint: string;
  readonly isSigned: boolean;
};

/** All exchanges on this machine, under their own names, with certificates of an authority of the test. */
export type FakeExchanges = {
  /** The proxy through which names of exchanges lead here, and nowhere else. */
  readonly proxy: { readonly host: string; readonly port: number };
  readonly authority: string;
  /** Every request that came, in order. */
  readonly visits: Visit[];
  /** From now on an exchange answers so, to one endpoint or to all; null for as it should. */
  readonly play: (
    played: ((exchange: ExchangeId, endpoint: string) => Played | null) | null,
  ) => void;
  readonly stop: () => Promise<void>;
};

/** The time of the exchanges: they have a clock of their own, which stands still. */
export const FAKE_NOW = '2026-11-30T12:00:00.000Z';

export async function startFakeExchanges(
  keys: Readonly<Record<ExchangeId, ExchangeKey>> = SAMPLE_KEYS,
): Promise<FakeExchanges> {
  const authority = openAuthority();
  const visits: Visit[] = [];
  let play: (exchange: ExchangeId, endpoint: string) => Played | null = () => null;
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    const exchange = exchangeAt(request.host);
    const endpoint = `${request.method} ${request.target.split('?')[0] ?? ''}`;
    const isSigned = isSignedBy(exchange, request, keys[exchange]);
    visits.push({ exchange, endpoint, isSigned });
    answer(outgoing, play(exchange, endpoint) ?? honest(exchange, endpoint, isSigned));
  };
  const http = await listen(
    createServer((incoming, outgoing) => {
      void serve(incoming, outgoing);
    }),
  );
  const hosts = Object.values(EXCHANGE_HOSTS).flat();
  const certificate = authority.issue('exchanges.example', 30, undefined, hosts);
  const front = await startTlsFront(certificate, http.port);
  const names = Object.fromEntries(hosts.map((host) => [host, front.port]));
  const socks = await startSocks5Front({ names });
  return {
    proxy: { host: '127.0.0.1', port: socks.port },
    authority: authority.cert,
    visits,
    play: (played) => {
      play = played ?? (() => null);
    },
    stop: async () => {
      for (const server of [socks, front, http]) await server.stop();
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    host: headers['host'] ?? '',
    method: incoming.method ?? '',
    target: incoming.url ?? '',
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function exchangeAt(host: string): ExchangeId {
  const found = EXCHANGE_IDS.find((id) => EXCHANGE_HOSTS[id].some((one) => one === host));
  if (found === undefined) throw new Error(`Nobody of the name ${host} is here.`);
  return found;
}

function isSignedBy(exchange: ExchangeId, request: Incoming, key: ExchangeKey): boolean {
  try {
    return SIGNATURE_CHECKS[exchange](request, key);
  } catch {
    return false;
  }
}

function honest(exchange: ExchangeId, endpoint: string, isSigned: boolean): Played {
  if (!isSigned) return { status: 401, body: '{}' };
  const body = SAMPLE_ACCOUNTS[exchange].replies[endpoint];
  return body === undefined ? { status: 404, body: 'Not found' } : { body };
}

function answer(outgoing: ServerResponse, played: Played): void {
  if (played === 'silence') return;
  const { status = 200, body = '', headers = {} } = played;
  const date = new Date(FAKE_NOW).toUTCString();
  outgoing.writeHead(status, { 'content-type': 'application/json', date, ...headers });
  outgoing.end(body);
}
