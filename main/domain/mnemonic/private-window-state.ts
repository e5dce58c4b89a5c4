/** Why a window went before its wallet was saved. */
export type EndReason = 'stopped' | 'closed' | 'unfocused' | 'locked' | 'idle' | 'failed';

/** What became of the last window: a saved wallet, or the reason that there is none. */
export type PrivateOutcome =
  | { readonly kind: 'saved'; readonly walletId: string }
  | { readonly kind: 'ended'; readonly why: EndReason };

export type PrivateWindowState = {
  readonly isOpen: boolean;
  /** Of the window that was open last in this run; null while one is open, and before the first. */
  readonly outcome: PrivateOutcome | null;
};
