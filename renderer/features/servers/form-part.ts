import type { ServerDraft } from './server-draft.ts';
import type { FaultAt } from './use-save-server.ts';

/** What each part of the form is given. */
export type FormPart = {
  readonly draft: ServerDraft;
  readonly onChange: (part: Partial<ServerDraft>) => void;
  readonly faultAt: FaultAt;
};
