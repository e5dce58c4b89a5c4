import { useTexts } from '../../i18n/use-texts.tsx';
import { inputOf, intakeText, type Intake } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';
import { Card } from '../../ui/card.tsx';
import { useCommand } from '../../use-command.ts';

type SealedBackupProps = {
  readonly sealed: Intake;
  /** Hears the wallet in the backup, which is still to be checked as any other text. */
  readonly onOpened: (intake: Intake) => void;
};

/** Asks for the key that opens an encrypted backup. */
export function SealedBackup({ sealed, onOpened }: SealedBackupProps) {
  const { wizard: text } = useTexts().t;
  const open = useCommand('wallet.openEncrypted');
  return (
    <Card title={text.sealedTitle}>
      <TextIntake
        label={text.sealedKey}
        hint={text.sealedKeyHint}
        submitLabel={text.openSealed}
        error={open.error?.message}
        isRunning={open.isRunning}
        onIntake={(key) =>
          void open.run({ ...inputOf(sealed), xpub: intakeText(key) }, (wallet) =>
            onOpened({ kind: 'text', text: wallet.text }),
          )
        }
      />
    </Card>
  );
}
