/** Texts that were shown to the user, and nothing else, can be copied and saved. */
export type ShownDiagnostics = {
  /** Remembers a text that is about to be shown; its id. */
  readonly show: (text: string) => string;
  /** Null for a text that was never shown, or long ago. */
  readonly find: (id: string) => string | null;
  /** Whether another fault of the window may be noted: a page that was taken over must not fill the log. */
  readonly mayNote: () => boolean;
};

const KEPT = 8;
const MOST_NOTES = 30;

export function openShownDiagnostics(newId: () => string): ShownDiagnostics {
  const shown = new Map<string, string>();
  let notes = 0;
  return {
    show: (text) => {
      const id = newId();
      shown.set(id, text);
      for (const old of [...shown.keys()].slice(0, -KEPT)) shown.delete(old);
      return id;
    },
    find: (id) => shown.get(id) ?? null,
    mayNote: () => {
      notes += 1;
      return notes <= MOST_NOTES;
    },
  };
}
