import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../use-command.ts';
import type { Source } from './lessons-data.ts';

type SourceListProps = {
  readonly ids: readonly string[];
  readonly fromTexts?: boolean;
  readonly sources: readonly Source[];
};

/** Where something was read and when, who tells it, and the way to each page. */
export function SourceList({ ids, fromTexts = false, sources }: SourceListProps) {
  const { t, say, format } = useTexts();
  const open = useCommand('link.open');
  const named = ids.flatMap((id) => sources.filter((source) => source.id === id));
  return (
    <div className="muted small">
      <p>{t.lessons.sources}</p>
      <ul>
        {named.map(({ id, title, kind, checked }) => (
          <li key={id}>
            {say(t.stress.source, { day: format.day(checked), title })}{' '}
            {kind === 'secondary' && t.stress.secondary}{' '}
            <Button
              kind="quiet"
              aria-label={`${t.stress.openSource}: ${title}`}
              onClick={() => void open.run({ id })}
            >
              {t.stress.openSource}
            </Button>
          </li>
        ))}
        {fromTexts && <li>{t.lessons.fromTexts}</li>}
      </ul>
    </div>
  );
}
