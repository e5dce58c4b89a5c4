import type { Session, WebContents } from 'electron';
import { tell, type DevToolsSession } from './devtools-pipe.ts';

type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type Permission = Parameters<CheckHandler>[1];

/** Electron's name of each permission that Chromium lets be set from outside, by Chromium's name for it. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  accelerometer: 'sensors',
  'background-fetch': 'background-fetch',
  'background-sync': 'background-sync',
  camera: 'media',
  'captured-surface-control': 'captured-surface-control',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'display-capture': 'display-capture',
  geolocation: 'geolocation',
  'idle-detection': 'idle-detection',
  'keyboard-lock': 'keyboardLock',
  'local-fonts': 'local-fonts',
  microphone: 'media',
  midi: 'midi',
  notifications: 'notifications',
  'payment-handler': 'payment-handler',
  'periodic-background-sync': 'periodic-background-sync',
  'persistent-storage': 'persistent-storage',
  'pointer-lock': 'pointerLock',
  'screen-wake-lock': 'screen-wake-lock',
  'storage-access': 'storage-access',
  'window-management': 'window-management',
};

/** Whatever has no such setting is closed by the page's own policy; the stand-in never opens a device or a screen. */
export const DEVICE_POLICY =
  'bluetooth=(), display-capture=(), fullscreen=*, hid=(), serial=(), usb=()';

export type PermissionHandlers = { check: CheckHandler | null; request: RequestHandler | null };

/**
 * Asks the app's handlers about every permission and sets Chromium accordingly. Chromium has no call for a single
 * request, so this happens when a window is made, not when a page asks.
 */
export function applyPermissions(
  browser: DevToolsSession,
  handlers: PermissionHandlers,
  contents: WebContents,
): void {
  for (const name of Object.keys(PERMISSIONS)) apply(browser, handlers, contents, name);
}

/** The same for the camera alone, which an app may open and close while it runs. */
export function applyCamera(
  browser: DevToolsSession,
  handlers: PermissionHandlers,
  contents: WebContents,
): void {
  apply(browser, handlers, contents, 'camera');
}

function apply(
  browser: DevToolsSession,
  handlers: PermissionHandlers,
  contents: WebContents,
  name: string,
): void {
  const setting = isAllowed(handlers, contents, name) ? 'granted' : 'denied';
  tell(browser, 'Browser.setPermission', { permission: { name }, setting });
}

const MEDIA: Readonly<Record<string, 'video' | 'audio'>> = { camera: 'video', microphone: 'audio' };

function isAllowed(
  { check, request }: PermissionHandlers,
  contents: WebContents,
  name: string,
): boolean {
  const url = contents.getURL();
  const permission = PERMISSIONS[name];
  if (permission === undefined) return false;
  const media = MEDIA[name];
  const details = { isMainFrame: true, requestingUrl: url };
  const asked = media === undefined ? details : { ...details, mediaType: media };
  if (check?.(contents, permission, url, asked) === false) {
    return false;
  }
  let isGranted = request === null;
  const answer = (granted: boolean): void => {
    isGranted = granted;
  };
  const requested = media === undefined ? details : { ...details, mediaTypes: [media] };
  request?.(contents, permission, answer, requested);
  return isGranted;
}
