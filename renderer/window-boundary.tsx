import type { ReactNode } from 'react';
import { DiagnosticsButton } from './features/diagnostics/diagnostics-button.tsx';
import { useTexts } from './i18n/use-texts.tsx';
import { reportFault } from './report-fault.ts';
import { ScreenBoundary } from './screen-boundary.tsx';
import { Button } from './ui/button.tsx';
import { Callout } from './ui/callout.tsx';
import styles from './window-failed.module.css';

const loadAgain = (): void => globalThis.location.reload();

/** Around the whole window: a fault that no screen keeps to itself still leaves a way on. */
export function WindowBoundary({ children }: { readonly children: ReactNode }) {
  const { shell } = useTexts().t;
  return (
    <ScreenBoundary
      texts={shell.appFailed}
      help={<DiagnosticsButton />}
      onFault={reportFault}
      onAgain={loadAgain}
    >
      {children}
    </ScreenBoundary>
  );
}

/** Stands in the place of the window when not even its settings could be read. */
export function WindowFailed({ message }: { readonly message: string }) {
  const { shell } = useTexts().t;
  return (
    <main className={styles['failed']}>
      <Callout meaning="exposed" title={shell.appFailed.title} isAlert>
        <p>{message}</p>
        <div className="row">
          <Button onClick={loadAgain}>{shell.appFailed.again}</Button>
          <DiagnosticsButton />
        </div>
      </Callout>
    </main>
  );
}

/** Below screens that stand in the place of everything else while the data cannot be used. */
export function HelpLine() {
  return (
    <div className={styles['help']}>
      <DiagnosticsButton kind="quiet" />
    </div>
  );
}
