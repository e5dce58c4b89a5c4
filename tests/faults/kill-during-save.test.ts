import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { newFolder } from '../support/new-folder.ts';
import { startHeadless } from './headless-process.ts';

/** `HOLDFAST_FAULT_RUNS=2000 npm test` is the long form. */
const RUNS = Number(process.env['HOLDFAST_FAULT_RUNS'] ?? 5);
const prices = v.object({ value: v.object({ prices: v.array(v.object({ price: v.string() })) }) });

it(
  `loses nothing in ${RUNS} kills (SIGKILL) in the middle of saving`,
  async () => {
    const profile = newFolder();
    await fill(profile);
    let lost = 0;
    let saves = 0;
    let before = await storedPrice(profile);
    for (let run = 1; run <= RUNS; run += 1) {
      const app = startHeadless(profile);
      const first = before + 1;
      for (let price = first; price < first + 400; price += 1) {
        app.send(price, 'price.set', { asset: 'BTC', currency: 'EUR', price: String(price) });
      }
      await app.replyTo(first);
      await waitAtMost(Math.floor((run * 7919) % 120));
      await app.kill();
      const acknowledged = Math.max(before, ...app.succeeded());
      const after = await storedPrice(profile);
      saves += after - before;
      // A save that was not acknowledged yet may or may not have reached the disk; one that was, has to be there.
      if (after < acknowledged || after > first + 400) lost += 1;
      before = after;
    }
    expect(lost).toBe(0);
    expect(saves).toBeGreaterThan(RUNS);
    expect(readdirSync(profile).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  },
  60_000 + RUNS * 3_000,
);

/** Some 150 KB of state, so that a save takes a while. */
async function fill(profile: string): Promise<void> {
  const app = startHeadless(profile);
  for (let id = 1; id <= 80; id += 1)
    app.send(id, 'venue.add', { name: `Venue ${id}`, note: 'x '.repeat(950) });
  await app.replyTo(80);
  await app.end();
  expect(app.succeeded()).toHaveLength(80);
}

async function storedPrice(profile: string): Promise<number> {
  const app = startHeadless(profile);
  app.send(1, 'price.list', {});
  const { value } = v.parse(prices, await app.replyTo(1));
  await app.end();
  return Number(value.prices[0]?.price ?? 0);
}

function waitAtMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
