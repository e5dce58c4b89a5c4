import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from './i18n/use-texts.tsx';
import { Callout } from './ui/callout.tsx';
import type { Query } from './use-query.ts';

type QueryViewProps<T> = { readonly query: Query<T>; readonly children: (value: T) => ReactNode };

/** Shows what a query brought; says so when it takes a while, and what to do when it failed. */
export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  const { t } = useTexts();
  switch (query.kind) {
    case 'loading':
      return <Waiting text={t.shell.loading} />;
    case 'failed':
      return (
        <Callout meaning="exposed" title={t.shell.failedTitle} isAlert>
          {query.error.message}
        </Callout>
      );
    case 'done':
      return children(query.value);
  }
}

/** Nothing for the first moment, so that quick answers do not flicker. */
function Waiting({ text }: { readonly text: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? (
    <p role="status" className="muted">
      {text}
    </p>
  ) : null;
}
