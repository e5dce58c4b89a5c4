import { useEffect } from 'react';

const EVENTS = ['copy', 'cut', 'paste', 'dragstart', 'drop', 'contextmenu'] as const;

/** Keeps everything in this window from the clipboard, and the clipboard from it. */
export function useNoClipboard(): void {
  useEffect(() => {
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const name of EVENTS) document.addEventListener(name, stop, { capture: true });
    return () => {
      for (const name of EVENTS) document.removeEventListener(name, stop, { capture: true });
    };
  }, []);
}
