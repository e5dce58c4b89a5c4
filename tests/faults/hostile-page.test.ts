import * as fc from 'fast-check';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAnswerCall } from '../../main/ipc/answer-call.ts';
import { inputs } from '../../preload/inputs.ts';
import { newFolder } from '../support/new-folder.ts';
import { openInProcessApp } from '../support/in-process-app.ts';

/** `HOLDFAST_FUZZ_CALLS=1000000 npm test` is the long form. */
const CALLS = Number(process.env['HOLDFAST_FUZZ_CALLS'] ?? 3000);
const SEED = Number(process.env['HOLDFAST_FUZZ_SEED'] ?? 1);
/** Calls that are under way at a time. */
const AT_ONCE = 50;

const methods = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Object.keys(inputs)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '', 'wallet.', 7, null, {}),
  },
);

const hostile = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  'C:\\CON',
  '=cmd|calc',
  '\uD800',
  '\u0000',
  'a'.repeat(70_000),
  2 ** 53,
  -1,
  0.1,
  Number.NaN,
  Infinity,
  null,
  true,
  [],
  {},
  new Date(0),
  new Map([['a', 1]]),
  new Uint8Array(8),
  'a'.repeat(2_000_000),
  '\uDFFF\uD800'.repeat(500),
  Array.from({ length: 200_000 }, () => 0),
  deep(10_000),
  cyclic(),
  trapped(),
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
);

/** Names that fields of the contract have, and some that they never have. */
const FIELDS =
  'walletId text bytesBase64 fileName id venueId asset amount currency price at note name network descriptor start count ' +
  'chain generation itemId scenario files fields scheme planId step evidence passphrase __proto__ toString then length';
const fields = fc.constantFrom(...FIELDS.split(' '));

const payloads = fc.oneof(
  fc.dictionary(fields, fc.oneof(hostile, fc.string(), fc.integer(), fc.boolean())),
  hostile,
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, maxDepth: 4 }),
);

it(
  `answers ${CALLS} calls of a page that was taken over with values, and touches nothing beside its folder`,
  async () => {
    const outer = newFolder();
    const folder = join(outer, 'profile');
    mkdirSync(folder);
    const app = await openInProcessApp({ folder });
    const troubles: unknown[] = [];
    const codes = new Map<string, number>();
    for (let done = 0; done < CALLS; done += AT_ONCE) {
      const calls = fc.sample(fc.tuple(methods, payloads), { numRuns: AT_ONCE, seed: SEED + done });
      const replies = calls.map(([method, input]) => app.callRaw(method, input));
      // Some methods wait for news; they are told to stop.
      const waiting = Promise.all(replies);
      await app.must('work.cancel', {});
      for (const [at, reply] of (await waiting).entries()) {
        const code = reply.ok ? 'ok' : reply.error.code;
        codes.set(code, (codes.get(code) ?? 0) + 1);
        if (code === 'internal') troubles.push({ method: calls[at]?.[0], seed: SEED + done, at });
      }
    }
    expect(troubles).toEqual([]);
    // It is no proof when everything ends at the door: some calls have to get in, and most have to be refused.
    expect(codes.get('ok') ?? 0).toBeGreaterThan(0);
    expect(codes.get('bad_request') ?? 0).toBeGreaterThan(CALLS / 4);
    expect(codes.get('unknown_method') ?? 0).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(readdirSync(outer)).toEqual(['profile']);
    expect(await app.must('app.info', {})).toMatchObject({ version: '0.0.0-test' });
    app.close();
  },
  120_000 + CALLS * 10,
);

it('answers no method to a frame within the page, an about:blank child, or a page that has gone elsewhere', async () => {
  const app = await openInProcessApp({ folder: newFolder() });
  const page = 'app://holdfast/index.html';
  const frames = [
    { url: page, parent: { url: page, parent: null } },
    { url: 'about:blank', parent: { url: page, parent: null } },
    { url: 'https://example.com/', parent: null },
    { url: 'about:blank', parent: null },
    null,
  ];
  const payloadsOf = fc.sample(payloads, { numRuns: Object.keys(inputs).length, seed: SEED });
  const codes = new Set<string>();
  for (const senderFrame of frames) {
    // Contents of their own for each frame, so that their number is not what refuses them.
    const contents = {};
    const answer = createAnswerCall({
      services: app.services,
      contents: () => ({ main: contents, private: contents }),
      onFlood: () => undefined,
    });
    for (const [at, method] of Object.keys(inputs).entries()) {
      const reply = await answer({ sender: contents, senderFrame }, method, payloadsOf[at]);
      codes.add(reply.ok ? 'ok' : reply.error.code);
    }
  }
  expect([...codes]).toEqual(['forbidden']);
  app.close();
});

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function cyclic(): unknown {
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  return loop;
}

/** Throws at every look but the first, in which it seems to be a plain object. */
function trapped(): unknown {
  const throwing = (): never => {
    throw new Error('trapped');
  };
  const getter = Object.defineProperty({}, 'walletId', { enumerable: true, get: throwing });
  return new Proxy(getter, { ownKeys: throwing, get: throwing });
}
