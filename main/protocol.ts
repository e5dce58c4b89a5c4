import { protocol, type Session } from 'electron';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { APP_SCHEME, isAppUrl } from './app-url.ts';

/** Sent with every answer. `require-trusted-types-for` also stops markup from being built out of text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Has to run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/**
 * Serves the built renderer to one session. The files are listed once, at start: a request picks an entry of that
 * table, so no path is ever built from what the page asks for.
 */
export function serveApp(session: Session, rendererFolder: string): void {
  const files = listFiles(rendererFolder);
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = isAppUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (request.method !== 'GET' || file === undefined) {
      return new Response('Not found', {
        status: 404,
        headers: headers('text/plain; charset=utf-8'),
      });
    }
    return new Response(await readFile(file.path), { headers: headers(file.mediaType) });
  });
}

type ServedFile = { readonly path: string; readonly mediaType: string };

function listFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry): [string, ServedFile][] => {
      const path = join(entry.parentPath, entry.name);
      const mediaType = MEDIA_TYPES[extname(entry.name)];
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return mediaType === undefined ? [] : [[address, { path, mediaType }]];
    });
  return new Map(entries);
}

function headers(mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
