import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { DiagnosticsButton } from './diagnostics-button.tsx';

/** The way to the diagnostics, among the settings. */
export function DiagnosticsCard() {
  const { diagnostics: text } = useTexts().t;
  return (
    <Card title={text.title} aside={<DiagnosticsButton />}>
      <p>{text.cardText}</p>
    </Card>
  );
}
