import { useEffect, useState } from 'react';
import type { ApiError, Input, Method, Output, Reply } from '../preload/contract.ts';
import { call } from './api.ts';
import { useRevision } from './revision.tsx';

/** What a query has to show. While it is read again, the last value stays. */
export type Query<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Reads something from the main process, and again after every change of state. */
export function useQuery<M extends Method>(method: M, input: Input<M>): Query<Output<M>> {
  const { revision } = useRevision();
  const [query, setQuery] = useState<Query<Output<M>>>({ kind: 'loading' });
  const key = JSON.stringify(input);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const reply: Reply<M> = await call(method, input);
      if (!isCurrent) return;
      setQuery(
        reply.ok ? { kind: 'done', value: reply.value } : { kind: 'failed', error: reply.error },
      );
    };
    void read();
    return () => {
      isCurrent = false;
    };
    // The input is compared by its contents, not by identity.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [method, key, revision]);
  return query;
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
