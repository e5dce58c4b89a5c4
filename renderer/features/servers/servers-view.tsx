import { useTexts } from '../../i18n/use-texts.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AttemptsCard } from './attempts-card.tsx';
import { OwnChoices } from './own-choices.tsx';
import { PublicServers } from './public-servers.tsx';
import { ServerCard } from './server-card.tsx';
import type { Server, ServersData } from './server-data.ts';
import { ownDraft, publicDraft, savedDraft, type ServerDraft } from './server-draft.ts';

type ServersViewProps = {
  readonly data: ServersData;
  /** Id of the server that was changed a moment ago so that its yes is needed anew; null for none. */
  readonly asksAgain: string | null;
  readonly onOpenForm: (draft: ServerDraft, before: Server | null) => void;
};

/** The saved servers, what can be added (one's own first), and who was talked to. */
export function ServersView({ data, asksAgain, onOpenForm }: ServersViewProps) {
  const { serverSettings: text } = useTexts().t;
  const { servers, publicServers, attempts } = data;
  return (
    <>
      {servers.length === 0 && (
        <EmptyState title={text.emptyTitle}>
          <p>{text.emptyText}</p>
        </EmptyState>
      )}
      {servers.map((server) => (
        <ServerCard
          key={server.id}
          server={server}
          asksAgain={server.id === asksAgain}
          onEdit={() => onOpenForm(savedDraft(server), server)}
        />
      ))}
      <Card title={text.addTitle}>
        <p className="muted">{text.addText}</p>
        <OwnChoices onChoose={(kind) => onOpenForm(ownDraft(kind), null)} />
        <Details summary={text.publicTitle}>
          <PublicServers
            servers={publicServers}
            onChoose={(server) => onOpenForm(publicDraft(server), null)}
          />
        </Details>
      </Card>
      <AttemptsCard attempts={attempts} />
    </>
  );
}
