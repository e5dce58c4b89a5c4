import type { AfterPackContext } from 'app-builder-lib';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the place of the fuses in Electron's executable; after it come version, count and one sign for each fuse. */
const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const VERSION = 1;
const [OFF, ON, REMOVED] = ['0', '1', 'r'].map((sign) => sign.charCodeAt(0));

type Fuse = { readonly name: string; readonly isOn: boolean; readonly why: string };

/** Every fuse of the first version, in the order in which they lie in the executable. */
export const FUSES: readonly Fuse[] = [
  { name: 'RunAsNode', isOn: false, why: 'the program is no Node for whoever sets a variable' },
  { name: 'EnableCookieEncryption', isOn: true, why: 'there are no cookies; should one ever come' },
  {
    name: 'EnableNodeOptionsEnvironmentVariable',
    isOn: false,
    why: 'no script comes in by a variable',
  },
  { name: 'EnableNodeCliInspectArguments', isOn: false, why: 'no debugger, by switch or signal' },
  {
    name: 'EnableEmbeddedAsarIntegrityValidation',
    isOn: true,
    why: 'a changed archive is not run (macOS, Windows)',
  },
  { name: 'OnlyLoadAppFromAsar', isOn: true, why: 'no folder beside the archive takes its place' },
  {
    name: 'LoadBrowserProcessSpecificV8Snapshot',
    isOn: false,
    why: 'no snapshot of our own is shipped, so there is nothing separate to load',
  },
  { name: 'GrantFileProtocolExtraPrivileges', isOn: false, why: 'no page is a file' },
  {
    name: 'WasmTrapHandlers',
    isOn: true,
    why: 'bounds of WebAssembly are checked by the processor: the key derivation runs in it',
  },
];

/**
 * An executable with every fuse as in the table, wherever they lie: one for two processors has them twice. Throws where
 * there are none, or others than in the table: then somebody has to decide before anything is packed.
 */
export function flipFuses(executable: Buffer): Buffer {
  const flipped = Buffer.from(executable);
  let found = 0;
  for (let at = flipped.indexOf(MARK); at !== -1; at = flipped.indexOf(MARK, at + 1)) {
    const start = at + MARK.length;
    const [version, count] = [flipped[start], flipped[start + 1]];
    if (version !== VERSION || count !== FUSES.length) {
      throw new Error(
        `This Electron has ${count} fuses of version ${version}; scripts/flip-fuses.ts decides about ${FUSES.length} of version ${VERSION}.`,
      );
    }
    for (const [index, { name, isOn }] of FUSES.entries()) {
      const place = start + 2 + index;
      if (flipped[place] === REMOVED)
        throw new Error(`This Electron has no fuse ${name} any more.`);
      flipped[place] = (isOn ? ON : OFF) ?? 0;
    }
    found += 1;
  }
  if (found === 0) throw new Error('There are no fuses in this executable.');
  return flipped;
}

/** Called by the builder before anything is signed. */
export function afterPack(context: AfterPackContext): void {
  const file = executableOf(context);
  writeFileSync(file, flipFuses(readFileSync(file)));
}

function executableOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`);
  if (electronPlatformName === 'darwin') {
    const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
    return join(appOutDir, `${name}.app`, framework);
  }
  return join(appOutDir, 'executableName' in packager ? String(packager.executableName) : name);
}
