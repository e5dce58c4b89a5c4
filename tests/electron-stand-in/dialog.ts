import type { BaseWindow, Dialog, SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import { spawn } from 'node:child_process';
import { notPart, onlyParts } from './not-part.ts';

/** Zenity's dialog, which GNOME has and every desktop can show. It asks itself before a file is replaced. */
const ZENITY = ['--file-selection', '--save'];

/**
 * Asks where a file goes. Without a desktop there is nobody to ask, so the dialog is closed at once; a test that wants
 * a file puts an answer of its own in the place of `showSaveDialog`, as it would with Electron.
 */
export function createDialog(headless: boolean) {
  const ask = (options: SaveDialogOptions): Promise<SaveDialogReturnValue> =>
    headless ? Promise.resolve({ canceled: true, filePath: '' }) : askZenity(options);
  function showSaveDialog(
    ...args: [SaveDialogOptions] | [BaseWindow, SaveDialogOptions]
  ): Promise<SaveDialogReturnValue> {
    const [first, second] = args;
    return ask(second ?? first);
  }
  return onlyParts('dialog', { showSaveDialog } satisfies Pick<Dialog, 'showSaveDialog'>);
}

function askZenity({ defaultPath, ...others }: SaveDialogOptions): Promise<SaveDialogReturnValue> {
  const [other] = Object.keys(others);
  if (other !== undefined) notPart(`dialog.showSaveDialog's ${other}`);
  return new Promise((resolve, reject) => {
    const child = spawn('zenity', [...ZENITY, `--filename=${defaultPath ?? ''}`]);
    let answer = '';
    child.stdout.on('data', (piece: Buffer) => {
      answer += piece.toString();
    });
    child.once('error', () => reject(new Error('The stand-in shows dialogs with zenity only')));
    child.once('close', () => {
      const filePath = answer.replace(/\n$/, '');
      resolve({ canceled: filePath === '', filePath });
    });
  });
}
