import { afterAll, describe, expect, it } from 'vitest';
import { certifyRun } from '../../../../../main/domain/chain/headers/certify-run.ts';
import { checkpointAt } from '../../../../../main/domain/chain/headers/checkpoints.ts';
import { extendChain } from '../../../../../main/domain/chain/headers/extend-chain.ts';
import type { HeaderNetwork } from '../../../../../main/domain/chain/headers/header-network.ts';
import { HEADER_RULES } from '../../../../../main/domain/chain/headers/header-rules.ts';
import { readRun } from '../../../../../main/domain/chain/headers/read-run.ts';
import { retargetedBits } from '../../../../../main/domain/chain/headers/retargeted-bits.ts';
import {
  chainFromCheckpoint,
  chainFromGenesis,
  chainStart,
} from '../../../../../main/domain/chain/headers/start-chain.ts';
import { loadCheckpoints } from '../../../../../main/services/chain/headers/load-checkpoints.ts';
import { readCases } from '../../wallet/read-cases.ts';

type Input = {
  readonly op?: 'checkpoints' | 'retarget';
  readonly network: HeaderNetwork;
  readonly headers: readonly string[];
  readonly headers_from_height_1?: readonly string[];
  readonly start_height: number;
  readonly count: number;
  readonly every: number;
  readonly last_retarget_time: number;
  readonly height: number;
  readonly time: number;
  readonly bits: string;
};
type Expected = {
  readonly tip_hash: string;
  readonly next_bits: string;
  readonly first: readonly [hash: string, target: string];
  readonly last: readonly [hash: string, target: string];
  readonly last_height: number;
};

const NOW = new Date('2026-11-24');
const valid = readCases<Input, Expected>('headers', 'valid');
const invalid = readCases<Input>('headers', 'invalid');
const chains = valid.filter(({ input }) => input.op === undefined);
const checkpointLists = valid.filter(({ input }) => input.op === 'checkpoints');
const retargets = valid.filter(({ input }) => input.op === 'retarget');

/** A chain from the first block on, as all of it that a server has. */
function chainOf({ network, headers }: Pick<Input, 'network' | 'headers'>) {
  const rules = HEADER_RULES[network];
  return headers[0] === rules.genesisHex
    ? extendChain(chainFromGenesis(rules), headers.slice(1), NOW)
    : ({ ok: false, error: 'other_genesis' } as const);
}

describe('published headers', () => {
  let accepted = 0;
  let refused = 0;

  afterAll(() => {
    process.stdout.write(
      `Headers: ${accepted}/${valid.length} valid accepted, ${refused}/${invalid.length} invalid refused\n`,
    );
  });

  it.each(chains)('$id is a chain', ({ input, expect: expected }) => {
    const chain = chainOf(input);
    if (!chain.ok) expect.fail(chain.error);
    expect(chain.value.headers).toHaveLength(input.headers.length);
    expect(chain.value.headers.at(-1)?.hash).toBe(expected?.tip_hash);
    accepted += 1;
  });

  it.each(checkpointLists)('$id is the beginning of ours', async ({ input, expect: expected }) => {
    const checkpoints = await loadCheckpoints(input.network);
    expect(checkpoints.hashes.length).toBeGreaterThanOrEqual(input.count);
    expect(checkpointAt(checkpoints, input.every - 1)).toBe(expected?.first[0]);
    expect(checkpoints.hashes[input.count - 1]).toBe(expected?.last[0]);
    expect(checkpointAt(checkpoints, expected?.last_height ?? 0)).toBe(expected?.last[0]);
    expect(new Set(checkpoints.hashes).size).toBe(checkpoints.hashes.length);
    accepted += 1;
  });

  it.each(retargets)('$id is the next target', ({ input, expect: expected }) => {
    const took = input.time - input.last_retarget_time;
    const { easiestBits } = HEADER_RULES.mainnet;
    expect(retargetedBits(Number(input.bits), took, easiestBits)).toBe(Number(expected?.next_bits));
    accepted += 1;
  });

  it('headers-pi0001 is refused: it does not link, neither by itself nor on the chain before it', () => {
    const { input } = invalid.find(({ id }) => id === 'headers-pi0001') ?? expect.fail('Missing.');
    expect(readRun(input.headers)).toEqual({ ok: false, error: 'header_not_linked' });
    const before = chainOf({
      network: input.network,
      headers: chains[0]?.input.headers.slice(0, input.start_height) ?? [],
    });
    if (!before.ok) expect.fail(before.error);
    for (const header of input.headers.slice(1)) {
      expect(extendChain(before.value, [header], NOW)).toMatchObject({ ok: false });
    }
    expect(extendChain(before.value, input.headers, NOW)).toEqual({
      ok: false,
      error: 'header_not_linked',
    });
    refused += 1;
  });

  it('headers-pi0002 is refused by what is known beforehand, although its work is real', async () => {
    const { input } = invalid.find(({ id }) => id === 'headers-pi0002') ?? expect.fail('Missing.');
    const rules = HEADER_RULES.mainnet;
    const checkpoints = await loadCheckpoints('mainnet');
    const hexes = input.headers_from_height_1 ?? [];
    // It links from the first block on, with work and times that the rules of the first years allow.
    const alone = extendChain(chainFromGenesis(rules), hexes, NOW);
    if (!alone.ok) expect.fail(alone.error);
    const headers = alone.value.headers;
    expect(headers.length).toBeGreaterThan(1000);
    expect(certifyRun(headers, 0, checkpoints)).toBe('checkpoint_differs');
    // Put where its end would be the first checkpoint, it is none either.
    expect(certifyRun(headers, 2016 - headers.length, checkpoints)).toBe('checkpoint_differs');
    const start = chainStart(checkpoints) ?? expect.fail('No checkpoint.');
    expect(chainFromCheckpoint(rules, checkpoints, hexes.slice(0, start.count))).toEqual({
      ok: false,
      error: 'checkpoint_differs',
    });
    refused += 1;
  });
});
