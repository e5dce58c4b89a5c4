import type { App, Session, WebContents } from 'electron';
import { isAppUrl } from './app-url.ts';

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
  shutDevices(session);
  // -2 is a failure (net::ERR_FAILED). No page of ours has a connection that could bring a certificate.
  session.setCertificateVerifyProc((_request, answer) => {
    answer(-2);
  });
}

/** Whatever would let a user choose a device for a page: nothing is offered, and nothing chosen for them.
 * Bluetooth is refused by Electron where nobody listens for its choice. */
function shutDevices(session: Session): void {
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false });
  });
  session.on('file-system-access-restricted', (_event, _details, answer) => {
    answer('deny');
  });
}

/** What Chromium asks the app about connections: no certificate is taken in spite of an error, none shown, no password. */
export function shutApp(app: App): void {
  app.on('certificate-error', (event, ...[, , , , answer]) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, ...[, , , answer]) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event, ...[, , , answer]) => {
    event.preventDefault();
    answer();
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
  // A page cannot keep its window from closing.
  contents.on('will-prevent-unload', (event) => {
    event.preventDefault();
  });
}

function isAllowedRequest(url: string): boolean {
  return isAppUrl(url) || url.startsWith('data:image/') || url.startsWith('devtools:');
}
