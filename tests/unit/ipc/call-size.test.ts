import { afterAll, describe, expect, it } from 'vitest';
import { isWithin, longestInput, ORDINARY } from '../../../main/ipc/call-size.ts';
import type { Method } from '../../../preload/contract.ts';
import { inputs } from '../../../preload/inputs.ts';
import { openInProcessApp } from '../../support/in-process-app.ts';
import { largestInput } from '../../support/largest-input.ts';

const app = await openInProcessApp();
afterAll(() => app.close());

// The contract's own keys.
const methods = Object.keys(inputs) as Method[];

describe('the longest input of a method', () => {
  it.each(methods)('is no less than what the schema of %s takes', (method) => {
    expect(longestInput(method)).toBeGreaterThanOrEqual(largestInput(inputs[method]));
  });

  it('is 64 KiB, but for the few that take texts and files', () => {
    const larger = methods.filter((method) => longestInput(method) > ORDINARY);
    const reasons = larger.filter((method) => largestInput(inputs[method]) <= ORDINARY);
    expect(ORDINARY).toBe(65_536);
    expect(reasons).toEqual([]);
    expect(larger.length).toBeLessThan(methods.length / 4);
  });

  it.each(methods)('holds for %s: one character more is refused', async (method) => {
    const most = longestInput(method);
    // Made without being written out: a text of 385 MiB would be one too.
    const beyond = { length: 'x'.repeat(Math.min(most + 1, 2 ** 29 - 100)) };
    expect(await app.callRaw(method, beyond)).toMatchObject({
      ok: false,
      error: { code: 'bad_request' },
    });
    expect(isWithin(beyond, most)).toBe(false);
  });
});

describe('the size of an input', () => {
  it('counts texts, names of fields, and eight for every value', () => {
    const input = { name: 'four', list: ['a', 1, null, true] };
    const size = 8 + ('name'.length + 4) + ('list'.length + 8) + (1 + 8 + 8 + 8);
    expect(isWithin(input, size)).toBe(true);
    expect(isWithin(input, size - 1)).toBe(false);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const deep = (levels: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level += 1) value = [value];
    return value;
  };
  const refused: readonly [string, unknown][] = [
    ['a cycle', cyclic],
    ['a depth of 100,000', deep(100_000)],
    ['a list of 100,000 gaps', Array.from({ length: 100_000 })],
    ['a list that only says it is long', Object.assign([], { length: 2 ** 32 - 1 })],
    ['bytes', { bytesBase64: new Uint8Array(64 * 1024 * 1024) }],
    ['a map', new Map([['a', 1]])],
    ['an object that throws when it is looked at', trapped()],
  ];

  it.each(refused)('of %s is beyond every bound, and found out at once', (_, input) => {
    const started = performance.now();
    expect(isWithin(input, Number.MAX_SAFE_INTEGER)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is found without calling a getter', () => {
    let isCalled = false;
    const input = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        isCalled = true;
        return 'x';
      },
    });
    isWithin(input, ORDINARY);
    expect(isCalled).toBe(false);
  });
});

function trapped(): object {
  return new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('trap');
      },
    },
  );
}
