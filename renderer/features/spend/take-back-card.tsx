import { useTexts } from '../../i18n/use-texts.tsx';
import type { Intake } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Findings } from '../../ui/findings.tsx';
import { Mark } from '../../ui/mark.tsx';
import { EvidenceNote } from './evidence-note.tsx';
import type { Checked } from './use-payment.ts';
import styles from './take-back-card.module.css';

type TakeBackCardProps = {
  readonly walletId: string;
  readonly checked: Checked | null;
  readonly error: string | null;
  readonly isRunning: boolean;
  readonly onTakeBack: (intake: Intake) => void;
};

/** Bytes of a signed payment that fit the contract as base64. */
const MAX_BYTES = 768 * 1024;

/** Takes signed payments back, and says whose keys have signed so far. */
export function TakeBackCard(props: TakeBackCardProps) {
  const { walletId, checked, error, isRunning, onTakeBack } = props;
  const { t } = useTexts();
  const text = t.spend;
  return (
    <Card title={text.backTitle}>
      <div className="stack">
        <p>{text.backLead}</p>
        <TextIntake
          label={text.backLabel}
          submitLabel={text.backSubmit}
          error={error}
          isRunning={isRunning}
          maxBytes={MAX_BYTES}
          accept=".psbt,.txn,.txt"
          onIntake={onTakeBack}
        />
        {checked !== null && <Verdict walletId={walletId} checked={checked} />}
      </div>
    </Card>
  );
}

type VerdictProps = { readonly walletId: string; readonly checked: Checked };

function Verdict({ walletId, checked }: VerdictProps) {
  const { t, say } = useTexts();
  const text = t.spend;
  const { keys, signaturesMissing: missing, transaction, findings } = checked;
  const sentence =
    missing === null || missing === 0 ? text.missingUnknown : say(text.missing, { count: missing });
  return (
    <section className="stack" aria-live="polite">
      <h3>{text.verdictTitle}</h3>
      <ul className={styles['keys']}>
        {keys.map(({ fingerprint, path, hasSigned }, at) => (
          // A key is named by its place in the wallet.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={styles['key']}>
            <Mark meaning={hasSigned ? 'proven' : 'unknown'} />
            <span>
              <strong>{say(text.keyName, { number: at + 1 })}</strong>{' '}
              <span className="exact">{[fingerprint, path].filter(Boolean).join(' ')}</span>
              <br />
              {hasSigned ? text.signed : text.notSigned}
            </span>
          </li>
        ))}
      </ul>
      <Callout meaning={transaction === null ? 'due' : 'proven'}>
        {transaction === null ? sentence : text.enough}
      </Callout>
      <EvidenceNote walletId={walletId} checked={checked} />
      <Findings title={text.findings} findings={findings} labels={text.severities} />
    </section>
  );
}
