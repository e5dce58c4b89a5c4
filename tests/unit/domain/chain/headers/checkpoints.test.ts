import { describe, expect, it } from 'vitest';
import {
  readCompactTarget,
  writeCompactTarget,
} from '../../../../../main/domain/chain/compact-target.ts';
import { GENESIS_HASHES } from '../../../../../main/domain/chain/genesis-blocks.ts';
import {
  bitsOfPeriod,
  lastCheckpoint,
} from '../../../../../main/domain/chain/headers/checkpoints.ts';
import { headerNetworkOf } from '../../../../../main/domain/chain/headers/header-network.ts';
import { HEADER_RULES } from '../../../../../main/domain/chain/headers/header-rules.ts';
import { chainFromGenesis } from '../../../../../main/domain/chain/headers/start-chain.ts';
import { loadCheckpoints } from '../../../../../main/services/chain/headers/load-checkpoints.ts';

const NETWORKS = ['mainnet', 'testnet3', 'testnet4', 'signet', 'regtest'] as const;
const LISTED = [
  ['mainnet', 478, 963_647],
  ['testnet3', 2541, 5_122_655],
  ['testnet4', 74, 149_183],
  ['signet', 157, 316_511],
] as const;

describe('the blocks that are known beforehand', () => {
  it.each(LISTED)('of %s are %i, up to height %i', async (network, count, height) => {
    const checkpoints = await loadCheckpoints(network);
    expect(checkpoints.hashes).toHaveLength(count);
    expect(lastCheckpoint(checkpoints)).toBe(height);
    expect(checkpoints.nextBits).toHaveLength(network === 'mainnet' ? count : 0);
  });

  it.each(LISTED)('of %s have at least the work that the network asks for', async (network) => {
    const { hashes } = await loadCheckpoints(network);
    const easiest = readCompactTarget(HEADER_RULES[network].easiestBits) ?? 0n;
    expect(hashes.filter((hash) => BigInt(`0x${hash}`) > easiest)).toEqual([]);
  });

  it('of mainnet have the work of their period', async () => {
    const checkpoints = await loadCheckpoints('mainnet');
    const { easiestBits } = HEADER_RULES.mainnet;
    const weak = checkpoints.hashes.filter((hash, period) => {
      const bits = bitsOfPeriod(checkpoints, period * 2016) ?? easiestBits;
      return BigInt(`0x${hash}`) > (readCompactTarget(bits) ?? 0n);
    });
    expect(weak).toEqual([]);
  });

  it('of mainnet name targets that no adjustment is too large for', async () => {
    const checkpoints = await loadCheckpoints('mainnet');
    const targets = checkpoints.nextBits.map((bits) => readCompactTarget(bits) ?? 0n);
    const wild = targets.filter((target, at) => {
      const before = targets[at - 1] ?? target;
      return target > before * 4n || target < before / 4n - before / 1000n;
    });
    expect(wild).toEqual([]);
    // The first adjustment that changed anything was at height 32,256 (pow_tests.cpp of Bitcoin Core).
    expect(checkpoints.nextBits.slice(0, 15)).toEqual(Array.from({ length: 15 }, () => 0x1d00ffff));
    expect(bitsOfPeriod(checkpoints, 32_256)).toBe(0x1d00d86a);
  });

  it('are none for regtest', async () => {
    expect(lastCheckpoint(await loadCheckpoints('regtest'))).toBeNull();
  });
});

describe('the first block', () => {
  it.each(NETWORKS)('of %s is the one that its network begins with', (network) => {
    const [genesis] = chainFromGenesis(HEADER_RULES[network]).headers;
    expect(headerNetworkOf(genesis?.hash ?? '')).toBe(network);
    expect(Object.values(GENESIS_HASHES).flat()).toContain(genesis?.hash);
    expect(genesis?.bits).toBe(HEADER_RULES[network].easiestBits);
  });

  it('of a chain that nobody knows leads to no network', () => {
    expect(headerNetworkOf('00'.repeat(32))).toBeNull();
  });
});

describe('a compact target', () => {
  it.each([
    0x1d00ffff, 0x1e0377ae, 0x207fffff, 0x1d00d86a, 0x17024ed1, 0x03123456, 0x02008000, 0x01120000,
  ])('%i is written as it was read', (bits) => {
    const target = readCompactTarget(bits);
    expect(target).not.toBeNull();
    expect(readCompactTarget(writeCompactTarget(target ?? 0n))).toBe(target);
    expect(writeCompactTarget(target ?? 0n)).toBe(bits);
  });
});
