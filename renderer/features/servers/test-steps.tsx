import { useTexts, type Texts } from '../../i18n/use-texts.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Mark, type Meaning } from '../../ui/mark.tsx';
import type { Server, TestReport, TestStep } from './server-data.ts';
import styles from './test-steps.module.css';

const MEANINGS: Readonly<Record<TestStep['status'], Meaning>> = {
  passed: 'proven',
  warned: 'due',
  failed: 'exposed',
  not_reached: 'unknown',
};

/** What a server calls itself is its own word: as plain text, and no longer than this. */
const MOST_SOFTWARE = 80;

type TestStepsProps = { readonly server: Server; readonly report: TestReport };

/** How far a test came, from top to bottom on one rail: solid as far as it went, dashed beyond. */
export function TestSteps({ server, report }: TestStepsProps) {
  const texts = useTexts();
  const { serverSettings: text } = texts.t;
  return (
    <ol className={styles['steps']}>
      {report.steps.map((step) => {
        const note = step.message ?? noteOf(step, { server, report, texts });
        return (
          <li key={step.step} className={classNames(styles['step'], styles[step.status])}>
            <Mark meaning={MEANINGS[step.status]} />
            <div>
              <p>
                <strong>{text.steps[step.step]}</strong>
                <span className="muted">{`: ${text.stepStatus[step.status]}`}</span>
              </p>
              {note !== null && <p className="small">{note}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type Findings = TestStepsProps & { readonly texts: Texts };

/** What was found out at a step that went well; null where there is nothing to add. */
function noteOf({ step, status }: TestStep, findings: Findings): string | null {
  return status === 'passed' ? (NOTES[step]?.(findings) ?? null) : null;
}

const NOTES: Readonly<Partial<Record<TestStep['step'], (findings: Findings) => string | null>>> = {
  encryption: ({ server, texts: { t } }) =>
    server.tls === 'off' ? t.serverSettings.noEncryption : null,
  language: ({ report: { software }, texts: { t, say } }) =>
    software === null
      ? null
      : say(t.serverSettings.software, { software: software.slice(0, MOST_SOFTWARE) }),
  access: ({ server, texts: { t } }) =>
    server.kind === 'bitcoin_core' ? null : t.serverSettings.noAccess,
  network: ({ server, texts: { t } }) => t.wallets.networks[server.network],
  tip: ({ report: { tipHeight, tipAt }, texts: { t, say, format } }) =>
    tipHeight === null || tipAt === null
      ? null
      : say(t.serverSettings.block, { height: tipHeight, moment: format.moment(tipAt) }),
};
