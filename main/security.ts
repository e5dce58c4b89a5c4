import type { Session, WebContents } from 'electron';
import { isAppUrl } from './protocol.ts';

/**
 * Shuts a session off: no permission (but the camera, while the user scans a code), no device, no screen capture, no spell-check download, and no request that
 * leaves our own scheme. Whatever runs in the page, trusted or not, has no network (docs/security.md).
 */
export function shutSession(session: Session, isCameraOpen = (): boolean => false): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const kinds = 'mediaTypes' in details ? details.mediaTypes : undefined;
    const isVideoOnly = kinds?.length === 1 && kinds[0] === 'video';
    answer(
      permission === 'media' && isVideoOnly && isCameraOpen() && isAppUrl(details.requestingUrl),
    );
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin, { mediaType, requestingUrl = origin }) =>
      permission === 'media' && mediaType === 'video' && isCameraOpen() && isAppUrl(requestingUrl),
  );
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
