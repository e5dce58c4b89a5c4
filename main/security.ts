import type { Session, WebContents } from 'electron';
import { isAppUrl } from './protocol.ts';

/**
 * Shuts a session off: no permission, no device, no screen capture, no spell-check download, and no request that
 * leaves our own scheme. Whatever runs in the page, trusted or not, has no network (docs/security.md).
 */
export function shutSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Keeps a page where it is: no navigation, no redirect, no new window, no embedded page. */
export function shutContents(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault: () => void }): void => {
    if (!isAppUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function isAllowedRequest(url: string): boolean {
  return isAppUrl(url) || url.startsWith('data:image/') || url.startsWith('devtools:');
}
