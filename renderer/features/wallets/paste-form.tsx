import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Intake } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';
import { Card } from '../../ui/card.tsx';

type PasteFormProps = {
  readonly error: ApiError | null;
  readonly isRunning: boolean;
  readonly onCheck: (intake: Intake) => void;
};

/** One place for whatever a device or wallet shows. */
export function PasteForm({ error, isRunning, onCheck }: PasteFormProps) {
  const { wallets: text } = useTexts().t;
  return (
    <Card>
      <TextIntake
        label={text.paste}
        hint={text.pasteHint}
        submitLabel={text.check}
        error={error?.message}
        isRunning={isRunning}
        onIntake={onCheck}
      />
    </Card>
  );
}
