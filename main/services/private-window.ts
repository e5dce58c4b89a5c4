import type {
  EndReason,
  PrivateOutcome,
  PrivateWindowState,
} from '../domain/mnemonic/private-window-state.ts';
import type { MnemonicSessions } from './mnemonic-sessions.ts';

/** How long the window may lie behind others before it is thrown away with everything in it. */
export const UNFOCUSED_MS = 60_000;

/** What a window tells of itself. `locked` also stands for a computer that goes to sleep. */
export type WindowEvent = 'focus' | 'blur' | 'locked' | 'closed' | 'failed';

/** Shows a window in a process of its own. `destroy` ends the window and its process at once. */
export type ShowPrivateWindow = (tell: (event: WindowEvent) => void) => {
  readonly focus: () => void;
  readonly destroy: () => void;
};

/** The one window in which seed words are shown. It and its session end together. */
export type PrivateWindow = {
  /** Opens the window, or brings it to the front. False where there are no windows. */
  readonly open: () => boolean;
  readonly end: (outcome: PrivateOutcome) => void;
  readonly state: () => PrivateWindowState;
};

/** `show` is null for the headless form. */
export function createPrivateWindow(
  show: ShowPrivateWindow | null,
  mnemonics: MnemonicSessions,
): PrivateWindow {
  let shown: ReturnType<ShowPrivateWindow> | null = null;
  let outcome: PrivateOutcome | null = null;
  let timer: NodeJS.Timeout | undefined;

  const end = (how: PrivateOutcome): void => {
    if (shown === null) return;
    const window = shown;
    shown = null;
    outcome = how;
    clearTimeout(timer);
    mnemonics.endAny();
    window.destroy();
  };
  const endWith = (why: EndReason): void => {
    end({ kind: 'ended', why });
  };
  const hear = (event: WindowEvent): void => {
    clearTimeout(timer);
    if (event === 'blur') timer = setTimeout(endWith, UNFOCUSED_MS, 'unfocused').unref();
    else if (event !== 'focus') endWith(event);
  };
  mnemonics.onIdle(() => endWith('idle'));
  return {
    open: () => {
      if (show === null) return false;
      if (shown !== null) shown.focus();
      else [outcome, shown] = [null, show(hear)];
      return true;
    },
    end,
    state: () => ({ isOpen: shown !== null, outcome }),
  };
}
