import type { RunningSync } from '../../../preload/sync-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { Sync } from './use-sync.ts';

type SyncControlProps = {
  readonly sync: Sync;
  /** What is known from before stays on screen below. */
  readonly isKnown: boolean;
  readonly onNavigate: Navigate;
};

const STEPS: readonly RunningSync['step'][] = [
  'connecting',
  'headers',
  'addresses',
  'transactions',
  'proofs',
  'comparing',
];

/** Starts a look-up, counts its steps, stops it, and says how it ended when it found nothing. */
export function SyncControl({ sync, isKnown, onNavigate }: SyncControlProps) {
  const { coins: text } = useTexts().t;
  if (sync.isRunning) return <UnderWay running={sync.running} onStop={sync.stop} />;
  return (
    <div className="stack">
      {sync.error !== null && (
        <HowItEnded error={sync.error} isKnown={isKnown} onNavigate={onNavigate} />
      )}
      <div className="row">
        <Button kind="primary" onClick={sync.start}>
          {isKnown ? text.syncAgain : text.sync}
        </Button>
      </div>
    </div>
  );
}

type UnderWayProps = { readonly running: RunningSync | null; readonly onStop: () => void };

function UnderWay({ running, onStop }: UnderWayProps) {
  const { t, say } = useTexts();
  const text = t.coins;
  const { step, done, total } = running ?? { step: 'connecting', done: 0, total: 0 };
  // Reaching a server is one thing to do: there is nothing to count.
  const isCounted = total > 1;
  const words = say(text.stepOf, {
    step: STEPS.indexOf(step) + 1,
    count: STEPS.length,
    what: text.steps[step],
  });
  return (
    <div className="stack-tight">
      <p>
        <span role="status">{words}</span>
        {isCounted && <span className="muted"> · {say(text.stepCount, { done, total })}</span>}
      </p>
      <Progress label={text.progress} done={done} total={isCounted ? total : 0} />
      <div className="row">
        <Button onClick={onStop}>{text.stop}</Button>
      </div>
    </div>
  );
}

type HowItEndedProps = {
  readonly error: NonNullable<Sync['error']>;
  readonly isKnown: boolean;
  readonly onNavigate: Navigate;
};

function HowItEnded({ error, isKnown, onNavigate }: HowItEndedProps) {
  const { coins: text } = useTexts().t;
  if (error.code === 'cancelled') {
    return (
      <p role="status" className="muted">
        {text.syncStopped}
      </p>
    );
  }
  return (
    <Callout meaning="exposed" title={text.syncFailed} isAlert>
      <div className="stack-tight">
        <p>
          {error.message} {isKnown && text.stillShown}
        </p>
        {error.code === 'no_server' && (
          <div className="row">
            <Button onClick={() => onNavigate({ name: 'servers' })}>{text.toServers}</Button>
          </div>
        )}
      </div>
    </Callout>
  );
}
