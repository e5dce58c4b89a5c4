import { describe, expect, it } from 'vitest';
import { createCallRate, FLOOD } from '../../../main/ipc/call-rate.ts';

function clocked() {
  let at = 0;
  const rate = createCallRate(() => at);
  return {
    take: rate.take,
    wait: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

describe('the calls of one page', () => {
  it('are served a thousand at once, and then as many as 200 a second allow', () => {
    const { take, wait } = clocked();
    const first = Array.from({ length: 1500 }, take);
    expect(first.filter((one) => one === 'served')).toHaveLength(1000);
    wait(500);
    const later = Array.from({ length: 500 }, take);
    expect(later.filter((one) => one === 'served')).toHaveLength(100);
  });

  it.each([
    ['codes from a camera at 60 frames a second, for ten minutes', 60, 600],
    ['pieces of a file, as fast as a disk gives them', 190, 60],
    ['screens changed ten times a second, with twelve calls each', 120, 60],
  ])('are never refused in use: %s', (_, perSecond, seconds) => {
    const { take, wait } = clocked();
    const verdicts = Array.from({ length: perSecond * seconds }, () => {
      wait(1000 / perSecond);
      return take();
    });
    expect(new Set(verdicts)).toEqual(new Set(['served']));
  });

  it('are a flood once ten thousand in a row were refused, said once', () => {
    const { take } = clocked();
    const verdicts = Array.from({ length: 1000 + FLOOD * 3 }, take);
    expect(verdicts.indexOf('flood')).toBe(1000 + FLOOD - 1);
    expect(verdicts.filter((one) => one === 'flood')).toHaveLength(1);
  });

  it('are forgiven after five quiet seconds', () => {
    const { take, wait } = clocked();
    for (let at = 0; at < 3; at += 1) {
      const verdicts = Array.from({ length: 1000 + FLOOD - 1 }, take);
      expect(verdicts).not.toContain('flood');
      wait(5000);
    }
  });

  it('cannot gain by a clock that stands still', () => {
    const { take, wait } = clocked();
    Array.from({ length: 1000 }, take);
    wait(0);
    expect(take()).toBe('refused');
  });
});
