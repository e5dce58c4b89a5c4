import type { ApiError } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { intakeText } from '../../intake/intake.ts';
import { TextIntake } from '../../intake/text-intake.tsx';

type CompareByListProps = {
  readonly error: ApiError | null;
  readonly onCompare: (addresses: readonly string[]) => void;
};

/** As many as one proof takes. */
const MOST = 10_000;
/** Runs of characters that can be an address; the main process judges which are. */
const CANDIDATE = /[a-z0-9]{14,100}/gi;

/** A list that the device wrote, of any form that has the addresses whole. */
export function CompareByList({ error, onCompare }: CompareByListProps) {
  const { compare: text } = useTexts().t.ladder;
  return (
    <TextIntake
      label={text.list}
      hint={text.listHint}
      submitLabel={text.submit}
      accept=".csv,.txt"
      error={error?.message}
      onIntake={(intake) => onCompare(candidatesOf(intakeText(intake)))}
    />
  );
}

/** A text without any goes as it is: only the main process can say that it holds seed words. */
function candidatesOf(text: string): readonly string[] {
  const found = text.match(CANDIDATE) ?? [];
  return found.length === 0 ? [text] : found.slice(0, MOST);
}
