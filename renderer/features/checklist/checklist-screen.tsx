import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Page } from '../../ui/page.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import { ChecklistView } from './checklist-view.tsx';

/** `openItem` is unfolded and scrolled to. */
export function ChecklistScreen({ openItem }: { readonly openItem: string | null }) {
  const { t, say } = useTexts();
  const checklist = useQuery('checklist.list', {});
  const declare = useCommand('checklist.declare');
  const clear = useCommand('checklist.clear');
  const toast = useToast();
  return (
    <Page title={t.checklist.title} lead={t.checklist.lead}>
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
