import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import type { Server, TestReport } from './server-data.ts';
import { TestSteps } from './test-steps.tsx';
import { useServerTest } from './use-server-test.ts';

/** How long main waits for an answer at most, in seconds. */
const MOST = 30;

/** Talks to a server on demand, and shows how far that came. */
export function ServerTest({ server }: { readonly server: Server }) {
  const { t, say } = useTexts();
  const text = t.serverSettings;
  const { state, start, stop } = useServerTest(server.id);
  const { name } = server;
  return (
    <div className="stack">
      <div className="row">
        {state.kind === 'running' ? (
          <Button onClick={stop}>{text.cancelTest}</Button>
        ) : (
          <Button
            aria-label={`${text.test} ${name}`}
            disabled={server.allowedAt === null}
            onClick={start}
          >
            {text.test}
          </Button>
        )}
        {server.allowedAt === null && <p className="muted">{text.testNeedsYes}</p>}
        {state.kind === 'running' && (
          <p>{say(text.testing, { name, seconds: state.seconds, most: MOST })}</p>
        )}
        {state.kind === 'stopped' && <p role="status">{text.stopped}</p>}
      </div>
      {state.kind === 'failed' && (
        <Callout meaning="exposed" isAlert>
          {state.message}
        </Callout>
      )}
      {state.kind === 'done' && <Outcome server={server} report={state.report} />}
    </div>
  );
}

function Outcome({ server, report }: { readonly server: Server; readonly report: TestReport }) {
  const { t, say } = useTexts();
  const text = t.serverSettings;
  const failed = report.steps.find(({ status }) => status === 'failed');
  const isWarned = report.steps.some(({ status }) => status === 'warned');
  const works = isWarned ? text.testWarned : text.testWorks;
  return (
    <>
      <p role="status">
        <strong>
          {failed === undefined
            ? say(works, { name: server.name })
            : say(text.testFailed, { name: server.name, step: text.steps[failed.step] })}
        </strong>
      </p>
      <TestSteps server={server} report={report} />
    </>
  );
}
