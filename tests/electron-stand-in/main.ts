import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from './chromium-process.ts';
import { readSwitches } from './command-line.ts';
import { findChromium } from './find-chromium.ts';
import { applicationLocale } from './locale.ts';
import type { AppPackage } from './app.ts';

/** Usage: `main.ts [switches] FOLDER [switches]`, as Electron's own command. */
const args = process.argv.slice(2);
const switches = readSwitches(args);

if (process.platform !== 'linux') {
  process.stderr.write('The stand-in for Electron runs on Linux only.\n');
  process.exit(1);
}
const executable = findChromium();
if (executable === null) {
  process.stderr.write('No Chromium was found. Install it, or name it in HOLDFAST_CHROMIUM.\n');
  process.exit(1);
}
// First of all, because it takes longest; the rest is read while it starts.
const chromium = startChromium({
  executable,
  headless: isHeadless(process.env),
  locale: applicationLocale(switches.value('lang'), process.env),
  opensPort: switches.value('remote-debugging-port') === '0',
  noSandbox: process.getuid?.() === 0,
  forcesDarkMode: switches.has('force-dark-mode'),
  jsFlags: switches.value('js-flags'),
});
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/electron-stand-in'));
if (switches.value('inspect') === '0') (await import('node:inspector')).open(0);

const { answerImports, createElectron } = await import('./electron-module.ts');
const appPackage = readPackage(resolve(switches.appFolder));
const { parts, start, quit } = createElectron({
  chromium,
  switches,
  appPackage,
  exit: (code) => process.exit(code),
});
Object.defineProperty(process, 'type', { value: 'browser' });
process.argv = [process.execPath, ...args];
let askedToEndAt = Infinity;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Asked again, it goes without ceremony, and Chromium when its pipe closes. Not at once, though: electron-store's
    // own listener sends each signal on to this process a second time.
    if (Date.now() - askedToEndAt > 500) process.exit(1);
    askedToEndAt = Math.min(askedToEndAt, Date.now());
    quit();
  });
}
answerImports(parts);
await import(pathToFileURL(appPackage.main).href);
await start();

function isHeadless(env: NodeJS.ProcessEnv): boolean {
  if (env['HOLDFAST_HEADLESS'] === '1') return true;
  return !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

function readPackage(folder: string): AppPackage {
  // Our own file, as npm wants it.
  const { name, productName, version, main } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<'name' | 'productName' | 'version' | 'main', string | undefined>;
  return {
    folder,
    name: productName ?? name ?? 'Electron',
    version: version ?? '',
    main: resolve(folder, main ?? 'index.js'),
  };
}
