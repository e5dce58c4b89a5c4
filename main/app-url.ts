/** Our own scheme, never `file://` (Electron security checklist, rule 18). */
export const APP_SCHEME = 'app';
const APP_HOST = 'holdfast';
/** Address of the window's page. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`;
/** The same page, after it stopped and was opened again: it says so. */
export const REOPENED_URL = `${APP_URL}#reopened`;
/** The page in which seed words are made; it has no other screen. */
export const PRIVATE_URL = `${APP_SCHEME}://${APP_HOST}/private.html`;

/** Whether an address lies on our own origin. `URL.origin` is no help: it is `null` for schemes of one's own. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${APP_SCHEME}:` && parsed.host === APP_HOST;
}
