import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Checkpoints } from '../../../../main/domain/chain/headers/checkpoints.ts';
import {
  cutChain,
  headerIn,
  tipHeight,
  type HeaderChain,
} from '../../../../main/domain/chain/headers/header-chain.ts';
import type { HeaderRules } from '../../../../main/domain/chain/headers/header-rules.ts';
import {
  keepHeaders,
  type KeptNetwork,
} from '../../../../main/services/chain/headers/keep-headers.ts';
import type { HeaderKeeper } from '../../../../main/services/chain/headers/header-keeper.ts';
import { serveHeaders, type HeaderServer } from '../../../support/header-server.ts';
import {
  easyRules,
  growChain,
  hexesOf,
  makeChain,
  makeHeader,
} from '../../../support/made-headers.ts';
import { newFolder } from '../../../support/new-folder.ts';

const signal = new AbortController().signal;
const RULES: HeaderRules = easyRules('mainnet');
const BASE = 4031;

describe('the keeper of headers', () => {
  let chain: HeaderChain;
  let network: KeptNetwork;
  let now: Date;
  let path: string;
  let keeper: HeaderKeeper;

  beforeAll(() => {
    chain = makeChain(RULES, BASE + 150);
    network = { rules: RULES, checkpoints: checkpointsOf(chain, 2) };
    now = new Date(((headerIn(chain, tipHeight(chain))?.time ?? 0) + 600) * 1000);
  });

  beforeEach(async () => {
    path = join(newFolder(), 'headers', 'mainnet.headers');
    keeper = await open();
  });

  const open = (kept = network) => keepHeaders(path, kept, () => now);
  const syncWith = (server: HeaderServer, one = keeper) =>
    one.sync(server.backend, { signal, progress: () => undefined });
  const tipOf = (of: HeaderChain) => ({
    heightBlocks: tipHeight(of),
    hash: headerIn(of, tipHeight(of))?.hash,
    time: headerIn(of, tipHeight(of))?.time,
  });
  const refusal = (code: string, reason?: string) => ({ ok: false, error: { code, reason } });

  it('knows nothing at first, and offline everything it learned', async () => {
    expect(keeper.tip()).toBeNull();
    expect(keeper.known(BASE)).toBeNull();
    const server = serveHeaders(chain);
    const shares: number[] = [];
    const synced = await keeper.sync(server.backend, {
      signal,
      progress: (share) => shares.push(share),
    });
    expect(synced).toEqual({
      ok: true,
      value: { tip: tipOf(chain), replacedFrom: null, isStale: false },
    });
    expect(shares.at(-1)).toBe(1);
    // Eleven headers to measure time by, and what is missing.
    expect(server.asked).toEqual([`${BASE - 10}+11`, `${BASE + 1}+150`]);
    const again = await open();
    expect(again.tip()).toEqual(tipOf(chain));
    expect(again.known(BASE + 7)).toEqual(headerIn(chain, BASE + 7));
    expect(again.known(BASE + 151)).toBeNull();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, '..'))).toEqual(['mainnet.headers']);
  });

  it('fetches only what is missing', async () => {
    await syncWith(serveHeaders(cutChain(chain, BASE + 140)));
    const server = serveHeaders(chain);
    await syncWith(server);
    await syncWith(server);
    expect(server.asked).toEqual([`${BASE + 141}+10`]);
  });

  it('begins with a whole period where the next target is not known beforehand', async () => {
    const unknown = { rules: RULES, checkpoints: { ...network.checkpoints, nextBits: [] } };
    keeper = await open(unknown);
    const server = serveHeaders(chain);
    expect(await syncWith(server)).toMatchObject({ ok: true, value: { tip: tipOf(chain) } });
    expect(server.asked).toEqual([`2016+2016`, `${BASE + 1}+150`]);
  });

  it('says that the newest block is old', async () => {
    const late = new Date(now.getTime() + 2 * 3600 * 1000);
    const other = await keepHeaders(path, network, () => late);
    expect(await syncWith(serveHeaders(chain), other)).toMatchObject({ value: { isStale: true } });
  });

  it.each([1, 2, 6, 40, 149])('follows a chain with more work that forks %i back', async (back) => {
    await syncWith(serveHeaders(chain));
    const fork = tipHeight(chain) - back;
    const other = growChain(cutChain(chain, fork), back + 1, { salt: back, seconds: 599 });
    const synced = await syncWith(serveHeaders(other));
    expect(synced).toMatchObject({ value: { tip: tipOf(other), replacedFrom: fork + 1 } });
    expect(keeper.known(fork + 1)).toEqual(headerIn(other, fork + 1));
    expect(await syncWith(serveHeaders(other))).toMatchObject({ value: { replacedFrom: null } });
    expect((await open()).tip()).toEqual(tipOf(other));
  });

  it('keeps the first of two chains with the same work, and refuses less', async () => {
    await syncWith(serveHeaders(chain));
    const fork = cutChain(chain, BASE + 140);
    const equal = growChain(fork, 10, { salt: 1 });
    expect(await syncWith(serveHeaders(equal))).toMatchObject({
      value: { tip: tipOf(chain), replacedFrom: null },
    });
    expect(await syncWith(serveHeaders(growChain(fork, 9, { salt: 1 })))).toEqual(
      refusal('less_work'),
    );
    expect(keeper.tip()).toEqual(tipOf(chain));
  });

  it('bears with a server that is two blocks behind, and not with three', async () => {
    await syncWith(serveHeaders(chain));
    const behind = (blocks: number) => serveHeaders(cutChain(chain, BASE + 150 - blocks));
    expect(await syncWith(behind(2))).toMatchObject({ value: { tip: tipOf(chain) } });
    expect(await syncWith(behind(3))).toEqual(refusal('less_work'));
  });

  it('refuses a chain that ends below what is known beforehand', async () => {
    expect(await syncWith(serveHeaders(cutChain(chain, 1000)))).toEqual(refusal('less_work'));
  });

  it('refuses another chain below what is known beforehand, however long', async () => {
    const other = growChain(cutChain(chain, BASE - 5), 300, { salt: 9 });
    const server = serveHeaders(other);
    const refused = refusal('headers_refused', 'checkpoint_differs');
    expect(await syncWith(server)).toEqual(refused);
    await syncWith(serveHeaders(chain));
    expect(await syncWith(server)).toEqual(refused);
    expect(keeper.tip()).toEqual(tipOf(chain));
  });

  it('refuses headers that break a rule and changes nothing', async () => {
    await syncWith(serveHeaders(chain));
    const before = readFileSync(path);
    const bad = growChain(growChain(chain, 3), 1, { bits: 0x2000ffff });
    expect(await syncWith(serveHeaders(growChain(bad, 2, { bits: 0x207fffff })))).toEqual(
      refusal('headers_refused', 'header_wrong_target'),
    );
    const future = growChain(chain, 1, { seconds: 10_000 });
    expect(await syncWith(serveHeaders(future))).toEqual(
      refusal('headers_refused', 'header_from_the_future'),
    );
    expect(keeper.tip()).toEqual(tipOf(chain));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['gives fewer than it says', 'contradiction', { headers: () => [] }],
    [
      'gives more than asked for',
      'bad_reply',
      { headers: (_start: number, honest: readonly string[]) => [...honest, ...honest] },
    ],
    [
      'claims a chain without end',
      'bad_reply',
      { tip: { heightBlocks: 9e7, headerHex: '00'.repeat(80) } },
    ],
    [
      'has another tip than its headers',
      'contradiction',
      { tip: { heightBlocks: BASE + 150, headerHex: '00'.repeat(80) } },
    ],
  ])('refuses a server that %s', async (_name, code, lie) => {
    await syncWith(serveHeaders(cutChain(chain, BASE + 100)));
    expect(await syncWith(serveHeaders(chain, lie))).toEqual(refusal(code));
    expect(keeper.tip()?.heightBlocks).toBe(BASE + 100);
  });

  it('stops when nobody wants it any more', async () => {
    const { backend } = serveHeaders(chain);
    const options = { signal: AbortSignal.abort(), progress: () => undefined };
    expect(await keeper.sync(backend, options)).toEqual(refusal('cancelled'));
  });

  it('is shared by servers that answer at the same time: the most work stays', async () => {
    const other = growChain(cutChain(chain, BASE + 50), 101, { salt: 4, seconds: 599 });
    await Promise.all([syncWith(serveHeaders(other)), syncWith(serveHeaders(chain))]);
    expect(keeper.tip()).toEqual(tipOf(other));
    expect((await open()).tip()).toEqual(tipOf(other));
  });

  it('gives an old header once it leads to a block that is known beforehand', async () => {
    const server = serveHeaders(chain);
    const at = (height: number) => keeper.headerAt(server.backend, height, signal);
    expect(await at(1500)).toEqual({ ok: true, value: headerIn(chain, 1500) });
    expect(await at(1800)).toEqual({ ok: true, value: headerIn(chain, 1800) });
    expect(await at(1400)).toEqual({ ok: true, value: headerIn(chain, 1400) });
    expect(await at(0)).toEqual({ ok: true, value: headerIn(chain, 0) });
    expect(await at(BASE)).toEqual({ ok: true, value: headerIn(chain, BASE) });
    expect(await at(BASE + 1)).toEqual(refusal('height_beyond_tip'));
    expect(server.asked).toEqual(['1500+516', '1400+100', '0+1400', `${BASE}+1`]);
    const again = await open();
    expect(again.known(3)).toEqual(headerIn(chain, 3));
    expect(again.tip()).toBeNull();
  });

  it('refuses an old header of another chain, and one with another target', async () => {
    const other = serveHeaders(makeChain(RULES, BASE, { salt: 3 }));
    expect(await keeper.headerAt(other.backend, 1990, signal)).toEqual(
      refusal('headers_refused', 'checkpoint_differs'),
    );
    const strict = { rules: RULES, checkpoints: { ...network.checkpoints, nextBits: [1, 1] } };
    const wrong = await open(strict);
    expect(await wrong.headerAt(serveHeaders(chain).backend, 4000, signal)).toEqual(
      refusal('headers_refused', 'header_wrong_target'),
    );
    expect(keeper.known(1990)).toBeNull();
  });

  it('throws away a file that is damaged anywhere, and fetches it anew', async () => {
    await syncWith(serveHeaders(chain));
    await keeper.headerAt(serveHeaders(chain).backend, 2000, signal);
    const whole = readFileSync(path);
    const damage = fc.oneof(
      fc.record({ at: fc.nat(whole.length - 1), by: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ cut: fc.nat(whole.length - 1) }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (one) => {
        writeFileSync(path, 'cut' in one ? whole.subarray(0, one.cut) : changeByte(whole, one));
        const other = await open();
        expect(other.tip()).toBeNull();
        expect(other.known(2000)).toBeNull();
        expect(await syncWith(serveHeaders(chain), other)).toMatchObject({ ok: true });
        expect(other.tip()).toEqual(tipOf(chain));
      }),
      { numRuns: 15 },
    );
  });

  it('believes no file, even one that is whole: headers in it are judged again', async () => {
    await syncWith(serveHeaders(growChain(cutChain(chain, BASE + 5), 1, { salt: 2 })));
    const stricter = { ...network, rules: { ...RULES, easiestBits: 0x1d00ffff } };
    const other = await open({ ...stricter, checkpoints: checkpointsOf(chain, 1) });
    expect(other.tip()).toBeNull();
    // Of other checkpoints it holds nothing either.
    const foreign = makeChain(RULES, BASE, { salt: 8 });
    expect((await open({ rules: RULES, checkpoints: checkpointsOf(foreign, 2) })).tip()).toBeNull();
  });

  it('keeps what it has when a newer version knows more beforehand', async () => {
    const older = { rules: RULES, checkpoints: checkpointsOf(chain, 1) };
    const before = await open(older);
    await syncWith(serveHeaders(chain), before);
    const newer = await open();
    expect(newer.tip()).toEqual(tipOf(chain));
    expect(newer.known(2016)).toEqual(headerIn(chain, 2016));
    expect(newer.known(BASE - 20)).toEqual(headerIn(chain, BASE - 20));
  });
});

describe('a header that was changed', () => {
  const chain = makeChain(easyRules('mainnet'), 20);
  const other = makeHeader(growChain(chain, 3));

  it('is never taken, whatever was changed, and nothing breaks', async () => {
    const now = new Date((headerIn(chain, 20)?.time ?? 0) * 1000);
    const keeper = await keepHeaders(
      join(newFolder(), 'h'),
      { rules: easyRules('mainnet'), checkpoints: { hashes: [], nextBits: [] } },
      () => now,
    );
    const start = serveHeaders(cutChain(chain, 10));
    await keeper.sync(start.backend, { signal, progress: () => undefined });
    const hexes = hexesOf(chain);
    const change = fc.record({
      place: fc.integer({ min: 11, max: 19 }),
      text: fc.oneof(
        fc.record({ at: fc.nat(79), by: fc.integer({ min: 1, max: 255 }) }),
        fc.constantFrom('', 'zz', other),
        fc.string(),
      ),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ place, text }) => {
        const changed = hexes.with(
          place,
          typeof text === 'string'
            ? text
            : changeByte(Buffer.from(hexes[place] ?? '', 'hex'), text).toString('hex'),
        );
        const lie = {
          headers: (from: number, honest: readonly string[]) =>
            changed.slice(from, from + honest.length),
        };
        const { backend } = serveHeaders(chain, lie);
        const synced = await keeper.sync(backend, { signal, progress: () => undefined });
        expect(synced).toMatchObject({ ok: false, error: { code: 'headers_refused' } });
        expect(keeper.tip()?.heightBlocks).toBe(10);
      }),
      { numRuns: 200 },
    );
  });
});

function checkpointsOf(chain: HeaderChain, count: number): Checkpoints {
  const ends = Array.from({ length: count }, (_none, period) => (period + 1) * 2016 - 1);
  return {
    hashes: ends.map((height) => headerIn(chain, height)?.hash ?? ''),
    nextBits: ends.map((height) => headerIn(chain, height + 1)?.bits ?? 0),
  };
}

function changeByte(
  bytes: Buffer,
  { at, by }: { readonly at: number; readonly by: number },
): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ by;
  return changed;
}
