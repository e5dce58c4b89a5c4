import { fileURLToPath } from 'node:url';

/** A frame as V8 writes it: `    at async Vault.save [as run] (file:///…/save-vault.ts:10:3)`, or without a name. */
const FRAME =
  /^\s+at (?:async )?(?:new )?(?:(?<name>[\w$.<>#]{1,80})(?: \[as [^\]]{1,80}\])? \((?<inside>.+)\)|(?<bare>\S+))$/;
const LOCATION = /^(?<file>.+):(?<line>\d{1,7}):(?<column>\d{1,7})$/;
const NODE_FILE = /^node:[\w/]{1,100}$/;
/** Package names are public; where they lie is not. */
const PACKAGE_FILE = /^.*[/\\](?<file>node_modules[/\\].+)$/;
const PLAIN_PATH = /^[\w@.+/-]{1,160}$/;
const ELSEWHERE = 'elsewhere';

/**
 * One line of a stack as `Vault.save main/services/vault/save-vault.ts:10:3`; null for a line that is none. Of files that
 * are not ours nothing is kept: their path holds the name of the user.
 */
export function readFrame(line: string, programFolder: string): string | null {
  const frame = FRAME.exec(line)?.groups;
  if (frame === undefined) return null;
  const at = LOCATION.exec(frame['inside'] ?? frame['bare'] ?? '')?.groups;
  if (at === undefined) return null;
  const name = frame['name'] === undefined ? '' : `${frame['name']} `;
  const file = plainFile(at['file'] ?? '', programFolder);
  return file === ELSEWHERE ? `${name}${file}` : `${name}${file}:${at['line']}:${at['column']}`;
}

function plainFile(written: string, programFolder: string): string {
  if (NODE_FILE.test(written)) return written;
  const path = pathOf(written);
  const ours = path.startsWith(programFolder) ? path.slice(programFolder.length) : null;
  const file = (ours ?? PACKAGE_FILE.exec(path)?.groups?.['file'] ?? '').replaceAll('\\', '/');
  return PLAIN_PATH.test(file) && !file.includes('..') ? file : ELSEWHERE;
}

function pathOf(written: string): string {
  if (!written.startsWith('file:')) return written;
  try {
    return fileURLToPath(written);
  } catch {
    // A URL that is none, as a made-up frame can have it.
    return '';
  }
}
