import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import { joinQueries, useQuery } from '../../use-query.ts';
import { ChecklistView } from './checklist-view.tsx';
import { useItemActions } from './use-item-actions.ts';

type ChecklistScreenProps = {
  /** Unfolded and scrolled to. */
  readonly openItem: string | null;
  readonly onNavigate: Navigate;
};

export function ChecklistScreen({ openItem, onNavigate }: ChecklistScreenProps) {
  const { t } = useTexts();
  const checklist = useQuery('checklist.list', {});
  const history = useQuery('exposure.history', {});
  const setSituation = useCommand('checklist.setSituation');
  const actions = useItemActions();
  const toast = useToast();
  return (
    <Page
      title={t.checklist.title}
      lead={t.checklist.lead}
      actions={<Button onClick={() => onNavigate({ name: 'lessons' })}>{t.lessons.open}</Button>}
    >
      <QueryView query={joinQueries({ checklist, history })}>
        {(both) => (
          <ChecklistView
            checklist={both.checklist}
            snapshots={both.history.snapshots}
            openItem={openItem}
            actions={actions}
            situationError={setSituation.error}
            onSituation={async (situation) => {
              const saved = await setSituation.run(situation);
              if (saved !== null) toast(t.checklist.situation.saved);
            }}
          />
        )}
      </QueryView>
    </Page>
  );
}
