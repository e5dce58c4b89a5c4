import { createServer } from 'node:http';
import { PRICE_FEED_IDS, PRICE_FEEDS } from '../../main/domain/prices/price-feeds.ts';
import type { PriceFeedId } from '../../main/domain/prices/price-source.ts';
import { openAuthority } from '../chain-servers/certificates.ts';
import { listen, startTlsFront } from '../chain-servers/front.ts';
import { startSocks5Front } from '../chain-servers/socks5-front.ts';
import { SAMPLE_REPLIES } from './sample-replies.ts';

/** What is sent in the place of the answer. `silence` is none at all. */
export type PlayedFeed =
  | {
      readonly status?: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'silence';

export type FeedVisit = { readonly feed: PriceFeedId; readonly target: string };

/** All feeds on this machine, under their own names, with certificates of an authority of the test. */
export type FakeFeeds = {
  /** The proxy through which names of feeds lead here, and nowhere else. */
  readonly proxy: { readonly host: string; readonly port: number };
  readonly authority: string;
  /** Every request that came, in order. */
  readonly visits: FeedVisit[];
  /** From now on feeds answer so; null for as they should. */
  readonly play: (played: ((feed: PriceFeedId) => PlayedFeed | null) | null) => void;
  readonly stop: () => Promise<void>;
};

/** The time of the feeds: they have a clock of their own, which stands still. */
export const FEEDS_NOW = '2026-11-30T12:00:00.000Z';

export async function startFakeFeeds(): Promise<FakeFeeds> {
  const authority = openAuthority();
  const visits: FeedVisit[] = [];
  let play: (feed: PriceFeedId) => PlayedFeed | null = () => null;
  const http = await listen(
    createServer((incoming, outgoing) => {
      const feed = feedAt(incoming.headers.host ?? '');
      const target = `${incoming.method ?? ''} ${incoming.url ?? ''}`;
      visits.push({ feed, target });
      const played = play(feed) ?? { body: SAMPLE_REPLIES[feed](incoming.url ?? '') };
      if (played === 'silence') return;
      const { status = 200, body = '', headers = {} } = played;
      const date = new Date(FEEDS_NOW).toUTCString();
      outgoing.writeHead(status, { 'content-type': 'application/json', date, ...headers });
      outgoing.end(body);
    }),
  );
  const hosts = PRICE_FEED_IDS.map((feed) => PRICE_FEEDS[feed].host);
  const certificate = authority.issue('feeds.example', 30, undefined, hosts);
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

function feedAt(host: string): PriceFeedId {
  const found = PRICE_FEED_IDS.find((id) => PRICE_FEEDS[id].host === host);
  if (found === undefined) throw new Error(`Nobody of the name ${host} is here.`);
  return found;
}
