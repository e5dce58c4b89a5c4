import type { Plugin } from 'vite';

/**
 * File in the folder of each bundle that says which packages it holds: the folder of each, such as
 * `node_modules/pdfkit`, and its bytes there before minifying. Not part of an installer.
 */
export const NOTED_FILE = 'packages.json';

/** What a bundler writes in by itself stands under its own name. */
const OWN_CODE = /^\0?(rolldown|vite)\//;
const PACKAGE_FOLDER = /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** Notes the packages whose code is in the bundle: what was imported and not left out again as unused. */
export function notePackages(): Plugin {
  return {
    name: 'holdfast-note-packages',
    generateBundle(_options, bundle) {
      const noted = new Map<string, number>();
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = packageFolderOf(id);
          if (folder === null || renderedLength === 0) continue;
          noted.set(folder, (noted.get(folder) ?? 0) + renderedLength);
        }
      }
      const sorted = Object.fromEntries([...noted].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      const source = `${JSON.stringify(sorted, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: NOTED_FILE, source });
    },
  };
}

/** Null for a module of our own. */
function packageFolderOf(id: string): string | null {
  const bundler = OWN_CODE.exec(id)?.[1];
  if (bundler !== undefined) return `node_modules/${bundler}`;
  return PACKAGE_FOLDER.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}
