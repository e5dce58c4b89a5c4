import type {
  BaseWindow,
  Dialog,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { spawn } from 'node:child_process';
import { notPart, onlyParts } from './not-part.ts';

/** Zenity's dialog, which GNOME has and every desktop can show. It asks itself before a file is replaced. */
const ZENITY = '--file-selection';
/** One file; Zenity shows hidden ones at Ctrl+H. */
const PROPERTIES = ['openFile', 'showHiddenFiles'];

/**
 * Asks where a file goes, or which one it is. Without a desktop there is nobody to ask, so a dialog is closed at once; a
 * test that wants an answer puts one of its own in the place of the function, as it would with Electron.
 */
export function createDialog(headless: boolean) {
  const ask = (...args: readonly string[]): Promise<string> =>
    headless ? Promise.resolve('') : askZenity(args);
  async function showSaveDialog(
    ...args: [SaveDialogOptions] | [BaseWindow, SaveDialogOptions]
  ): Promise<SaveDialogReturnValue> {
    const [first, second] = args;
    const { defaultPath, ...others }: SaveDialogOptions = second ?? first;
    refuseOthers('showSaveDialog', Object.keys(others));
    const filePath = await ask('--save', `--filename=${defaultPath ?? ''}`);
    return { canceled: filePath === '', filePath };
  }
  async function showOpenDialog(
    ...args: [OpenDialogOptions] | [BaseWindow, OpenDialogOptions]
  ): Promise<OpenDialogReturnValue> {
    const [first, second] = args;
    const { properties = [], ...others }: OpenDialogOptions = second ?? first;
    const strange = properties.filter((one) => !PROPERTIES.includes(one));
    refuseOthers('showOpenDialog', [...Object.keys(others), ...strange]);
    const filePath = await ask();
    return filePath === ''
      ? { canceled: true, filePaths: [] }
      : { canceled: false, filePaths: [filePath] };
  }
  return onlyParts('dialog', { showSaveDialog, showOpenDialog } satisfies Pick<
    Dialog,
    'showSaveDialog' | 'showOpenDialog'
  >);
}

function refuseOthers(name: string, [other]: readonly string[]): void {
  if (other !== undefined) notPart(`dialog.${name}'s ${other}`);
}

function askZenity(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('zenity', [ZENITY, ...args]);
    let answer = '';
    child.stdout.on('data', (piece: Buffer) => {
      answer += piece.toString();
    });
    child.once('error', () => reject(new Error('The stand-in shows dialogs with zenity only')));
    child.once('close', () => resolve(answer.replace(/\n$/, '')));
  });
}
