import { Notification, type BrowserWindow } from 'electron';
import type { ShowNotice } from './chain-notices.ts';

/** Kept until they are gone: one that nobody holds can be collected before it is clicked. */
const open = new Set<Notification>();

/** Notices of the desktop, for as long as nobody looks at the window. A click on one brings it to the front. */
export function systemNotices(mainWindow: () => BrowserWindow | null): ShowNotice {
  return ({ title, body }) => {
    if (mainWindow()?.isFocused() === true || !Notification.isSupported()) return;
    const notice = new Notification({ title, body });
    open.add(notice);
    notice.on('close', () => open.delete(notice));
    notice.on('click', () => {
      open.delete(notice);
      const window = mainWindow();
      if (window?.isMinimized() === true) window.restore();
      window?.focus();
    });
    notice.show();
  };
}
