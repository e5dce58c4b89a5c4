import { release } from 'node:os';

/** Name, version and processor of the system: `linux 6.1.0 x64`. What a kernel's builder added to its version is left out. */
export function readSystem(): string {
  const [version = 'unknown'] = /^\d+(?:\.\d+){0,3}/.exec(release()) ?? [];
  return `${process.platform} ${version} ${process.arch}`;
}

/** What the program runs on, with the version of each. */
export function readEngines(): readonly (readonly [name: string, version: string])[] {
  const { electron, chrome, node } = process.versions;
  const engines = [
    ['Electron', electron],
    ['Chromium', chrome],
    ['Node', node],
  ] as const;
  return engines.flatMap(([name, version]) => (version === undefined ? [] : [[name, version]]));
}
