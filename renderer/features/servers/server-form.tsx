import { useState } from 'react';
import type { Catalog } from '../../i18n/catalog.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { AccessFields } from './access-fields.tsx';
import { EncryptionFields } from './encryption-fields.tsx';
import type { FormPart } from './form-part.ts';
import { PlaceFields } from './place-fields.tsx';
import { PrivacyNote } from './privacy-note.tsx';
import { ProxyFields } from './proxy-fields.tsx';
import type { Server } from './server-data.ts';
import { changeDraft, type ServerDraft } from './server-draft.ts';
import { useSaveServer } from './use-save-server.ts';

type ServerFormProps = {
  readonly first: ServerDraft;
  /** Null for a server that is not saved yet. */
  readonly savedName: string | null;
  readonly onClose: () => void;
  readonly onSaved: (server: Server) => void;
};

/** Adds a server or changes one. Saving contacts nobody. */
export function ServerForm({ first, savedName, onClose, onSaved }: ServerFormProps) {
  const { t, say } = useTexts();
  const text = t.serverSettings;
  const [draft, setDraft] = useState(first);
  const { save, isRunning, faultAt } = useSaveServer(onSaved);
  const part: FormPart = {
    draft,
    onChange: (change) => setDraft((before) => changeDraft(before, change)),
    faultAt,
  };
  const fault = faultAt('form');
  return (
    <Page
      title={
        savedName === null
          ? say(text.addFormTitle, { kind: text.kinds[first.kind] })
          : say(text.editFormTitle, { name: savedName })
      }
      back={
        <div>
          <Button kind="quiet" onClick={onClose}>
            {t.shell.back}
          </Button>
        </div>
      }
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(draft);
        }}
      >
        <Card>
          <PlaceFields {...part} />
          <EncryptionFields {...part} />
          <ProxyFields {...part} />
          {draft.kind === 'bitcoin_core' && <AccessFields {...part} />}
        </Card>
        <PrivacyNote server={draft} titleLevel={2} />
        {fault !== null && (
          <Callout meaning="exposed" isAlert>
            {fault}
          </Callout>
        )}
        <div className="row">
          <Button kind="primary" type="submit" disabled={isRunning}>
            {saveLabel(draft, t)}
          </Button>
          <Button onClick={onClose}>{t.shell.cancel}</Button>
        </div>
      </form>
    </Page>
  );
}

function saveLabel(
  { kind, access, serverId }: ServerDraft,
  { serverSettings: text }: Catalog,
): string {
  if (kind === 'bitcoin_core' && access === 'cookie') return text.addWithFile;
  return serverId === null ? text.add : text.save;
}
