import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { EMPTY_DRAFT, type WizardDraft } from './wizard-draft.ts';

type DraftPlace = {
  readonly draft: WizardDraft;
  readonly change: (how: (draft: WizardDraft) => WizardDraft) => void;
  readonly clear: () => void;
};

const Context = createContext<DraftPlace>({
  draft: EMPTY_DRAFT,
  change: () => undefined,
  clear: () => undefined,
});

/** Keeps what was entered while the user looks at other screens. Gone with the window; nothing of it reaches a disk. */
export function WizardDraftProvider({ children }: { readonly children: ReactNode }) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const value = useMemo(
    () => ({ draft, change: setDraft, clear: () => setDraft(EMPTY_DRAFT) }),
    [draft],
  );
  return <Context value={value}>{children}</Context>;
}

export function useWizardDraft(): DraftPlace {
  return useContext(Context);
}
