import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../use-command.ts';
import type { VenueFact } from './exposure-data.ts';
import styles from './fact-origin.module.css';

type FactOriginProps = {
  readonly fact: VenueFact['fact'];
  readonly known: NonNullable<VenueFact['known']>;
};

/** Where a fact was learned and since when, with the page to read it on. Pages open in the user's own browser. */
export function FactOrigin({ fact, known: { from, at, note, source } }: FactOriginProps) {
  const { t, say, format } = useTexts();
  const text = t.venues;
  const open = useCommand('link.open');
  return (
    <div className={styles['origin']}>
      <span>
        {text.origins[from]} · {format.day(at)}
      </span>
      {note !== '' && <span className="muted small">{note}</span>}
      {source !== null && (
        <Button
          kind="quiet"
          aria-label={say(text.openSourceOf, { fact: text.facts[fact].name })}
          onClick={() => void open.run({ id: source })}
        >
          {text.openSource}
        </Button>
      )}
    </div>
  );
}
