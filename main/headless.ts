import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Locale } from '../preload/shapes.ts';
import { serveLines } from './ipc/serve-lines.ts';
import { confSettingsFile } from './services/conf-settings-file.ts';
import { openServices } from './services/open-services.ts';

const USAGE = 'Usage: npm run -s headless -- --profile FOLDER [--locale en|nl]\n';

type Arguments = { readonly profileFolder: string; readonly locale?: Locale };

/** Reads the command line; null when it cannot be understood. */
function readArguments(): Arguments | null {
  try {
    const { values } = parseArgs({
      options: { profile: { type: 'string' }, locale: { type: 'string' } },
    });
    const { profile, locale } = values;
    if (profile === undefined) return null;
    const chosen = { profileFolder: resolve(profile) };
    if (locale === undefined) return chosen;
    return locale === 'en' || locale === 'nl' ? { ...chosen, locale } : null;
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const chosen = readArguments();
  if (chosen === null) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const services = await openServices({
    ...chosen,
    entryUrl: import.meta.url,
    shell: 'headless',
    version: packageJson.version,
    openSettingsFile: confSettingsFile,
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    openLink: () => Promise.resolve(),
    saveFile: null,
    clipboard: null,
  });
  await serveLines(process.stdin, process.stdout, services);
  services.chain.close();
  services.network.close();
  services.vault.close();
}

await main();
