import { describe, expect, it } from 'vitest';
import { openFollowedChanges } from '../../../../main/services/chain/follow-changes.ts';

const never = new AbortController().signal;

/** Whether it is over by the next turn of the event loop. */
async function isOver(wait: Promise<void>): Promise<boolean> {
  const soon = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20));
  return Promise.race([wait.then(() => true), soon]);
}

describe('who follows', () => {
  it('is answered at once when they know an older revision, else when there is a newer one', async () => {
    const changes = openFollowedChanges(() => undefined);
    await changes.follow(0, never);
    const wait = changes.follow(changes.revision(), never);
    expect(await isOver(wait)).toBe(false);
    const before = changes.revision();
    changes.note();
    await wait;
    expect(changes.revision()).toBe(before + 1);
  });

  it('hears of progress that came between two waits, but not of each step', async () => {
    const changes = openFollowedChanges(() => undefined);
    changes.tick();
    await changes.follow(changes.revision(), never);
    changes.tick();
    const wait = changes.follow(changes.revision(), never);
    expect(await isOver(wait)).toBe(false);
    for (let step = 0; step < 50; step += 1) changes.tick();
    await wait;
    expect(await isOver(changes.follow(changes.revision(), never))).toBe(false);
  });

  it('is let go when they go, and when the app ends', async () => {
    const changes = openFollowedChanges(() => undefined);
    const gone = new AbortController();
    const first = changes.follow(changes.revision(), gone.signal);
    const second = changes.follow(changes.revision(), never);
    gone.abort();
    await first;
    expect(await isOver(second)).toBe(false);
    changes.close();
    await second;
  });

  it('is noticed at the beginning and at the end of each wait', async () => {
    let looks = 0;
    const changes = openFollowedChanges(() => void (looks += 1));
    await changes.follow(0, never);
    expect(looks).toBe(2);
  });
});
