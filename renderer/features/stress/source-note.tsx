import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../use-command.ts';
import type { Source } from './stress-data.ts';

type SourceNoteProps = { readonly id: string; readonly sources: readonly Source[] };

/** Where something was read and when, with the way to the page. */
export function SourceNote({ id, sources }: SourceNoteProps) {
  const { t, say, format } = useTexts();
  const text = t.stress;
  const open = useCommand('link.open');
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return null;
  return (
    <p className="muted small">
      {say(text.source, { day: format.day(source.checked), title: source.title })}{' '}
      {source.kind === 'secondary' && text.secondary}{' '}
      <Button kind="quiet" onClick={() => void open.run({ id })}>
        {text.openSource}
      </Button>
    </p>
  );
}
