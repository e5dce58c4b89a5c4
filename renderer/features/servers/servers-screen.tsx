import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useQuery } from '../../use-query.ts';
import type { Server } from './server-data.ts';
import type { ServerDraft } from './server-draft.ts';
import { ServerForm } from './server-form.tsx';
import { ServersView } from './servers-view.tsx';

/** The form is a page of its own over the list: it is too long for a sheet in a small window. */
type Open =
  | { readonly what: 'list'; readonly asksAgain: string | null }
  | { readonly what: 'form'; readonly draft: ServerDraft; readonly before: Server | null };

/** Whom the app may ask about the block chain, and whom it did ask. */
export function ServersScreen({ onNavigate }: { readonly onNavigate: Navigate }) {
  const { t, say } = useTexts();
  const text = t.serverSettings;
  const toast = useToast();
  const servers = useQuery('chain.servers', {});
  const [open, setOpen] = useState<Open>({ what: 'list', asksAgain: null });
  if (open.what === 'form') {
    const { draft, before } = open;
    const toList = (): void => setOpen({ what: 'list', asksAgain: null });
    return (
      <ServerForm
        first={draft}
        savedName={before?.name ?? null}
        onClose={toList}
        onSaved={(server) => {
          const lostYes = (before?.allowedAt ?? null) !== null && server.allowedAt === null;
          setOpen({ what: 'list', asksAgain: lostYes ? server.id : null });
          toast(say(text.saved, { name: server.name }));
        }}
      />
    );
  }
  return (
    <Page
      title={text.title}
      lead={text.lead}
      back={
        <div>
          <Button kind="quiet" onClick={() => onNavigate({ name: 'settings' })}>
            {t.shell.back}
          </Button>
        </div>
      }
    >
      <QueryView query={servers}>
        {(data) => (
          <ServersView
            data={data}
            asksAgain={open.asksAgain}
            onOpenForm={(draft, before) => setOpen({ what: 'form', draft, before })}
          />
        )}
      </QueryView>
    </Page>
  );
}
