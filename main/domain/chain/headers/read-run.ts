import { fail, succeed, type Result } from '../../result.ts';
import { readBlockHeader } from '../block-header.ts';
import { readHex } from '../hex-bytes.ts';
import type { HeaderChainReason } from './header-chain-reason.ts';
import type { KnownHeader } from './header-chain.ts';

/** Reads headers in hex, each of which has to name the one before it. */
export function readRun(
  hexes: readonly string[],
): Result<readonly KnownHeader[], HeaderChainReason> {
  const run: KnownHeader[] = [];
  for (const headerHex of hexes) {
    const bytes = readHex(headerHex);
    const header = bytes === null ? null : readBlockHeader(bytes);
    if (header === null) return fail('headers_malformed');
    const before = run.at(-1);
    if (before !== undefined && header.previousHash !== before.hash) {
      return fail('header_not_linked');
    }
    run.push({ ...header, headerHex });
  }
  return succeed(run);
}
