import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { intakeText } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { EvidenceList } from './evidence-list.tsx';
import type { EvidenceData } from './evidence-text.ts';

type ExchangeCardProps = {
  readonly walletId: string;
  readonly messages: readonly EvidenceData[];
};

type Task = Output<'ownership.task'>;

/** What an exchange wants signed before it pays out: shown, signed elsewhere, checked here and kept. */
export function ExchangeCard({ walletId, messages }: ExchangeCardProps) {
  const { exchange: text } = useTexts().t.ladder;
  const [task, setTask] = useState<Task | null>(null);
  return (
    <Card title={text.title}>
      <p className="muted">{text.text}</p>
      <EvidenceList ladder={{ walletId }} evidence={messages} />
      {task === null ? (
        <DemandForm walletId={walletId} onTask={setTask} />
      ) : (
        <Signing walletId={walletId} task={task} onDone={() => setTask(null)} />
      )}
    </Card>
  );
}

type DemandFormProps = { readonly walletId: string; readonly onTask: (task: Task) => void };

function DemandForm({ walletId, onTask }: DemandFormProps) {
  const { exchange: text } = useTexts().t.ladder;
  const [address, setAddress] = useState('');
  const [message, setMessage] = useState('');
  const ask = useCommand('ownership.task');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void ask.run({ walletId, address, message }, onTask);
      }}
    >
      <TextInput
        label={text.address}
        className="exact"
        value={address}
        onValue={setAddress}
        error={ask.error?.message}
      />
      <TextArea label={text.message} hint={text.messageHint} value={message} onValue={setMessage} />
      <div>
        <Button type="submit" disabled={address.trim() === '' || message === ''}>
          {text.prepare}
        </Button>
      </div>
    </form>
  );
}

type SigningProps = {
  readonly walletId: string;
  readonly task: Task;
  readonly onDone: () => void;
};

function Signing({ walletId, task, onDone }: SigningProps) {
  const { ladder: text } = useTexts().t;
  const prove = useCommand('ownership.prove');
  const toast = useToast();
  const { address, message, path, request } = task;
  return (
    <div className="stack">
      <div className="row">
        <QrCode text={request ?? message} description={text.sign.qr} />
        <p>{path === null ? text.exchange.none : `${text.path} ${path}`}</p>
      </div>
      <code>{message}</code>
      <TextIntake
        label={text.signature}
        submitLabel={text.sign.submit}
        error={prove.error?.message}
        onIntake={(intake) =>
          void prove.run({ walletId, address, message, signature: intakeText(intake) }, () => {
            toast(text.exchange.kept);
            onDone();
          })
        }
      />
      <div>
        <Button kind="quiet" onClick={onDone}>
          {text.close}
        </Button>
      </div>
    </div>
  );
}
