import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RevisionProvider } from '../../renderer/revision.tsx';
import { useQuery, type Query } from '../../renderer/use-query.ts';
import { useWords } from '../../renderer/features/generate/use-words.ts';

/** Answers what it was asked for, a little later. */
function answerWithInput(): void {
  globalThis.holdfast = {
    call: (_method: string, input: unknown) => Promise.resolve({ ok: true, value: input }),
  } as unknown as typeof globalThis.holdfast;
}

it('what was read for one wallet never stands under another, not for a moment', async () => {
  answerWithInput();
  const drawn: (readonly [string, Query<unknown>])[] = [];
  const { rerender } = renderHook(
    ({ walletId }: { readonly walletId: string }) => {
      const query = useQuery('chain.history', { walletId });
      drawn.push([walletId, query]);
      return query;
    },
    { initialProps: { walletId: 'a' }, wrapper: RevisionProvider },
  );
  await waitFor(() => expect(drawn.at(-1)?.[1].kind).toBe('done'));
  rerender({ walletId: 'b' });
  await waitFor(() => expect(drawn.at(-1)?.[1].kind).toBe('done'));
  const done = drawn.filter(([, { kind }]) => kind === 'done');
  expect(new Set(done.map(([walletId]) => walletId))).toEqual(new Set(['a', 'b']));
  for (const [walletId, query] of done) expect(query).toMatchObject({ value: { walletId } });
});

it('seed words never stand under the numbers of others, not for a moment', async () => {
  globalThis.holdfast = {
    call: (_method: string, { start }: { readonly start: number }) =>
      Promise.resolve({ ok: true, value: { words: [`word${start}`] } }),
  } as unknown as typeof globalThis.holdfast;
  const drawn: (readonly [number, readonly string[] | null])[] = [];
  const { rerender } = renderHook(
    ({ start }: { readonly start: number }) => {
      const { words } = useWords('session', start);
      drawn.push([start, words]);
      return words;
    },
    { initialProps: { start: 1 } },
  );
  await waitFor(() => expect(drawn.at(-1)?.[1]).toEqual(['word1']));
  rerender({ start: 5 });
  await waitFor(() => expect(drawn.at(-1)?.[1]).toEqual(['word5']));
  for (const [start, words] of drawn) {
    if (words !== null) expect(words).toEqual([`word${start}`]);
  }
});
