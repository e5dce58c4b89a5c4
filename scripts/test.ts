import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { APP_FOLDER } from './app-shell.ts';
import { tryTool } from './run-tool.ts';

/** How a suite ended. */
type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

const RESULTS = resolve(APP_FOLDER, 'test-results');
const VITEST = resolve(RESULTS, 'vitest.json');
const E2E = resolve(RESULTS, 'e2e.json');

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  numFailedTestSuites: v.number(),
});
const e2eReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
  errors: v.array(v.unknown()),
});

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const vitestCode = await tryTool('vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--root',
  '.',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${VITEST}`,
]);
const e2eCode = await tryTool('playwright', ['test', '-c', 'tests/playwright.config.ts'], {
  PLAYWRIGHT_HTML_OPEN: 'never',
});

const counts = [countVitest(vitestCode), countE2e(e2eCode)];
const sum = (key: keyof Count): number => counts.reduce((total, one) => total + one[key], 0);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
process.stdout.write(
  `\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`,
);

/** A runner that failed without saying which test did counts as one failure. */
function countVitest(code: number): Count {
  const report = v.safeParse(vitestReport, readReport(VITEST));
  if (!report.success) return { passed: 0, failed: 1, skipped: 0 };
  const {
    numPassedTests: passed,
    numPendingTests,
    numTodoTests,
    numFailedTests,
    numFailedTestSuites,
  } = report.output;
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function countE2e(code: number): Count {
  const report = v.safeParse(e2eReport, readReport(E2E));
  if (!report.success) return { passed: 0, failed: 1, skipped: 0 };
  const { expected: passed, unexpected, flaky, skipped } = report.output.stats;
  const failed = unexpected + flaky + report.output.errors.length;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
