import { describe, expect, it } from 'vitest';
import { isBeyondBounds } from '../../../../../main/services/chain/sync/is-beyond-bounds.ts';
import type { UsedScript } from '../../../../../main/services/chain/sync/sync-order.ts';

const NOTHING = { scripts: [], listed: new Map() };

function withLines(count: number): UsedScript {
  const line = { txid: 'ab'.repeat(32), height: 1 };
  const entries = Array.from({ length: count }, () => line);
  return { chain: 'receive', index: 0, script: new Uint8Array(), status: '', entries };
}

describe('the bounds of what a wallet can have', () => {
  it('let half a million lines through', () => {
    expect(isBeyondBounds(NOTHING, [withLines(250_000), withLines(250_000)])).toBe(false);
  });

  it('count what was found before', () => {
    const before = { ...NOTHING, scripts: [withLines(250_000)] };
    expect(isBeyondBounds(before, [withLines(250_001)])).toBe(true);
  });
});
