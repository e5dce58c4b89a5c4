import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

type Revision = {
  /** Grows with every change of state, so that whoever shows state reads it anew. */
  readonly revision: number;
  readonly advance: () => void;
};

const Context = createContext<Revision>({ revision: 0, advance: () => undefined });

/** Ties everything on screen together: main holds the truth, the window reads it again after each change. */
export function RevisionProvider({ children }: { readonly children: ReactNode }) {
  const [revision, setRevision] = useState(0);
  const advance = useCallback(() => setRevision((before) => before + 1), []);
  const value = useMemo(() => ({ revision, advance }), [revision, advance]);
  return <Context value={value}>{children}</Context>;
}

export function useRevision(): Revision {
  return useContext(Context);
}
