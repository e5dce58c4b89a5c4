import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../use-command.ts';

/** Opens a page of the link list in the user's own browser. */
export function SourceLink({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const open = useCommand('link.open');
  return (
    <Button kind="quiet" onClick={() => void open.run({ id })}>
      {t.checklist.source}
    </Button>
  );
}
