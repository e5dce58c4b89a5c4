import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useCommand } from '../../use-command.ts';
import { readDraft, type DraftFault, type DraftFaults, type DraftField } from './read-draft.ts';
import type { Server } from './server-data.ts';
import type { ServerDraft } from './server-draft.ts';

/** Where what main refuses is shown. */
type Place = DraftField | 'tls' | 'access' | 'form';

const PLACES: Readonly<Record<string, Place>> = {
  host: 'host',
  port: 'port',
  root: 'root',
  proxy: 'proxyHost',
  tls: 'tls',
  auth: 'access',
};

/** Saves a server, and keeps what is wrong for the field that it is about. */
export function useSaveServer(onSaved: (server: Server) => void) {
  const { serverSettings: text } = useTexts().t;
  const command = useCommand('chain.setServer');
  const [faults, setFaults] = useState<DraftFaults>({});
  const save = async (draft: ServerDraft): Promise<void> => {
    const read = readDraft(draft);
    setFaults(read.kind === 'faults' ? read.faults : {});
    command.forget();
    if (read.kind === 'input') await command.run(read.input, ({ server }) => onSaved(server));
  };
  const { error } = command;
  const refused = error === null ? null : (PLACES[firstPart(error.fields?.[0])] ?? 'form');
  return {
    save,
    isRunning: command.isRunning,
    /** The sentence for a place of the form; null where nothing is wrong. */
    faultAt: (place: Place): string | null => {
      const own = new Map<string, DraftFault>(Object.entries(faults)).get(place);
      if (own !== undefined) return text.faults[own];
      return place === refused && error !== null ? error.message : null;
    },
  };
}

export type FaultAt = ReturnType<typeof useSaveServer>['faultAt'];

/** `auth.password` is about `auth`. */
function firstPart(field: string | undefined): string {
  return field?.split('.')[0] ?? '';
}
