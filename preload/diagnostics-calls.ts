import type { Call, Empty } from './call.ts';

/** A fault in the window: the class of the error, and places in the window's own files. Not what it says. */
export type PageFault = {
  readonly kind: string;
  readonly places: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
};

/** What helps to find a fault, for the user to hand on. Needs no open vault. */
export type DiagnosticsCalls = {
  /** The text to the letter, as it would be copied or saved. */
  'diagnostics.get': Call<Empty, { id: string; text: string }>;
  /** Copies the text that was shown under this id, and nothing else. */
  'diagnostics.copy': Call<{ id: string }, Empty, 'not_shown'>;
  /** Puts it where the user says; `saved` is false when they would rather not. */
  'diagnostics.save': Call<
    { id: string },
    { saved: boolean },
    'not_shown' | 'no_dialog' | 'file_not_saved'
  >;
  /** Notes a fault of the window in the log. */
  'diagnostics.noteFault': Call<PageFault, Empty>;
};
