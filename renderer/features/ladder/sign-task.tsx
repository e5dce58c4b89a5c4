import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { TextIntake } from '../../intake/text-intake.tsx';
import { QueryView } from '../../query-view.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import styles from './sign-task.module.css';

type SignTaskProps = {
  readonly walletId: string;
  readonly keyNumber: number;
  readonly isOfSeveral: boolean;
  readonly onDone: () => void;
};

type MessageTask = Extract<Output<'ladder.task'>, { readonly rung: 4 }>;

/** Rung 4: a message goes out to the device, and the signature comes back. */
export function SignTask({ walletId, keyNumber, isOfSeveral, onDone }: SignTaskProps) {
  const { t, say, format } = useTexts();
  const { sign: text } = t.ladder;
  const task = useQuery('ladder.task', { walletId, rung: 4, key: keyNumber });
  const prove = useCommand('ladder.prove');
  const toast = useToast();
  return (
    <QueryView query={task}>
      {(asked) =>
        asked.rung !== 4 ? null : (
          <div className="stack">
            <ol className="stack-tight">
              {text.steps.map((step) => (
                <li key={step}>{say(step, { path: asked.path ?? '' })}</li>
              ))}
            </ol>
            {isOfSeveral && <p>{text.several}</p>}
            <p className="muted">
              {say(t.ladder.answerUntil, { moment: format.moment(asked.answerUntil) })}
            </p>
            <Request walletId={walletId} task={asked} />
            <TextIntake
              label={text.intake}
              submitLabel={text.submit}
              error={prove.error?.message}
              isRunning={prove.isRunning}
              onIntake={(intake) => {
                const given =
                  intake.kind === 'text'
                    ? { signature: intake.text }
                    : { bytesBase64: intake.bytesBase64 };
                const proof = { key: keyNumber, ...given };
                void prove.run({ walletId, rung: 4, proof }, () => {
                  toast(t.ladder.kept);
                  onDone();
                });
              }}
            />
          </div>
        )
      }
    </QueryView>
  );
}

function Request({ walletId, task }: { readonly walletId: string; readonly task: MessageTask }) {
  const { ladder: text, wallets } = useTexts().t;
  const copy = useCommand('ladder.copy');
  const toast = useToast();
  const { key, message, request, addresses } = task;
  return (
    <div className={styles['request']}>
      <QrCode text={request ?? message} description={text.sign.qr} />
      <div className="stack">
        <div className="stack-tight">
          <h3>{text.message}</h3>
          <code>{message}</code>
          <div>
            <Button onClick={() => void copy.run({ walletId, key }, () => toast(text.sign.copied))}>
              {text.sign.copy}
            </Button>
          </div>
        </div>
        <div className="stack-tight">
          <h3>{text.address}</h3>
          <ul className="stack-tight">
            {addresses.map(({ address, script }) => (
              <li key={address}>
                <p className="muted small">{wallets.scripts[script]}</p>
                <AddressBlock address={address} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
