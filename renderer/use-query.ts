import { useEffect, useState } from 'react';
import type { ApiError, Input, Method, Output, Reply } from '../preload/contract.ts';
import { call } from './api.ts';
import { useRevision } from './revision.tsx';

/** What a query has to show. While the same is read again, the last value stays; the value of another input never does. */
export type Query<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: ApiError };

type Read<T> = { readonly key: string; readonly query: Query<T> };

/** Reads something from the main process, and again after every change of state. */
export function useQuery<M extends Method>(method: M, input: Input<M>): Query<Output<M>> {
  const { revision } = useRevision();
  const key = `${method} ${JSON.stringify(input)}`;
  const [read, setRead] = useState<Read<Output<M>> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const reply: Reply<M> = await call(method, input);
      if (!isCurrent) return;
      const query: Query<Output<M>> = reply.ok
        ? { kind: 'done', value: reply.value }
        : { kind: 'failed', error: reply.error };
      setRead({ key, query });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
    // The input is compared by its contents, not by identity.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, revision]);
  // What was read for another wallet or page must not stand under this one's name, not for a moment.
  return read?.key === key ? read.query : { kind: 'loading' };
}

/** All queries together: done once each is done, failed as soon as one is. */
export function joinQueries<T extends Readonly<Record<string, unknown>>>(queries: {
  readonly [K in keyof T]: Query<T[K]>;
}): Query<T> {
  const entries = Object.entries<Query<unknown>>(queries);
  for (const [, query] of entries) if (query.kind === 'failed') return query;
  const done = entries.flatMap(([name, query]) =>
    query.kind === 'done' ? [[name, query.value] as const] : [],
  );
  if (done.length < entries.length) return { kind: 'loading' };
  // Every name of T is there, each with the value of its own query.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { kind: 'done', value: Object.fromEntries(done) as T };
}
