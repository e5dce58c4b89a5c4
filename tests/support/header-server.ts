import { tipHeight, type HeaderChain } from '../../main/domain/chain/headers/header-chain.ts';
import { fail, succeed } from '../../main/domain/result.ts';
import type { ChainBackend } from '../../main/services/chain/chain-backend.ts';
import { hexesOf } from './made-headers.ts';

/** A server that lives in memory and knows headers only. */
export type HeaderServer = {
  readonly backend: ChainBackend;
  /** What it was asked for, as `start+count`. */
  readonly asked: string[];
};

/** What it does instead of telling the truth. */
export type HeaderLie = {
  readonly tip?: { readonly heightBlocks: number; readonly headerHex: string };
  readonly headers?: (start: number, honest: readonly string[]) => readonly string[];
};

export function serveHeaders(chain: HeaderChain, lie: HeaderLie = {}): HeaderServer {
  const asked: string[] = [];
  const hexes = hexesOf(chain);
  const no = () => Promise.resolve(fail({ code: 'server_error' } as const));
  const honestTip = { heightBlocks: tipHeight(chain), headerHex: hexes.at(-1) ?? '' };
  const backend: ChainBackend = {
    kind: 'electrum',
    tip: () => Promise.resolve(succeed(lie.tip ?? honestTip)),
    headers: (start, count) => {
      asked.push(`${start}+${count}`);
      const honest = hexes.slice(start, start + count);
      return Promise.resolve(succeed(lie.headers?.(start, honest) ?? honest));
    },
    identify: no,
    history: no,
    transactions: no,
    merkle: no,
    feeEstimate: no,
    broadcast: no,
    subscribe: null,
    close: () => undefined,
  };
  return { backend, asked };
}
