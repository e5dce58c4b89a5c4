import { useEffect, useState } from 'react';
import { call } from '../../api.ts';
import { useCommand } from '../../use-command.ts';
import type { TestReport } from './server-data.ts';

type TestState =
  | { readonly kind: 'idle' }
  /** Whole seconds since it began. */
  | { readonly kind: 'running'; readonly seconds: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly report: TestReport };

/** Tests a server, counts how long it takes, and can stop. */
export function useServerTest(serverId: string) {
  const test = useCommand('chain.test');
  const { seconds, restart } = useSeconds(test.isRunning);
  const [report, setReport] = useState<TestReport | null>(null);
  return {
    state: stateOf(test.isRunning, seconds, test.error?.message ?? null, report),
    start: () => {
      setReport(null);
      restart();
      void test.run({ serverId }, setReport);
    },
    stop: () => void call('work.cancel', {}),
  };
}

function stateOf(
  isRunning: boolean,
  seconds: number,
  message: string | null,
  report: TestReport | null,
): TestState {
  if (isRunning) return { kind: 'running', seconds };
  if (message !== null) return { kind: 'failed', message };
  if (report === null) return { kind: 'idle' };
  const isStopped = report.steps.some(({ code }) => code === 'cancelled');
  return isStopped ? { kind: 'stopped' } : { kind: 'done', report };
}

function useSeconds(isRunning: boolean) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return { seconds, restart: () => setSeconds(0) };
}
