import { useTexts } from '../../i18n/use-texts.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** More than a year is a slip. */
const MOST_HOURS = 24 * 365;

/** A whole number of hours up to a year; null for anything else. */
export function readHours(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) && Number(text) <= MOST_HOURS ? Number(text) : null;
}

type HoursInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

export function HoursInput(props: HoursInputProps) {
  const { plan: text } = useTexts().t;
  return <TextInput {...props} inputMode="numeric" className="exact" hint={text.hoursHint} />;
}
