import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import { ChecklistView } from './checklist-view.tsx';

type ChecklistScreenProps = {
  /** Unfolded and scrolled to. */
  readonly openItem: string | null;
  readonly onNavigate: Navigate;
};

export function ChecklistScreen({ openItem, onNavigate }: ChecklistScreenProps) {
  const { t, say } = useTexts();
  const checklist = useQuery('checklist.list', {});
  const declare = useCommand('checklist.declare');
  const clear = useCommand('checklist.clear');
  const toast = useToast();
  return (
    <Page
      title={t.checklist.title}
      lead={t.checklist.lead}
      actions={<Button onClick={() => onNavigate({ name: 'lessons' })}>{t.lessons.open}</Button>}
    >
      <QueryView query={checklist}>
        {(value) => (
          <ChecklistView
            checklist={value}
            openItem={openItem}
            error={declare.error}
            onForget={declare.forget}
            onDeclare={async (itemId, note) => {
              const saved = await declare.run({ itemId, note });
              if (saved === null) return false;
              toast(say(t.checklist.declared_toast, { title: t.checklist.items[itemId].title }));
              return true;
            }}
            onClear={async (itemId, note) => {
              const cleared = await clear.run({ itemId });
              if (cleared === null) return;
              toast(say(t.checklist.cleared, { title: t.checklist.items[itemId].title }), {
                label: t.shell.undo,
                run: () => void declare.run({ itemId, note }),
              });
            }}
          />
        )}
      </QueryView>
    </Page>
  );
}
