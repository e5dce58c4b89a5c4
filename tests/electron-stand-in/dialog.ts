import type {
  BaseWindow,
  Dialog,
  MessageBoxOptions,
  MessageBoxReturnValue,
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
  async function showMessageBox(
    ...args: [MessageBoxOptions] | [BaseWindow, MessageBoxOptions]
  ): Promise<MessageBoxReturnValue> {
    const [first, second] = args;
    const options: MessageBoxOptions = second ?? (first as MessageBoxOptions);
    const response = headless ? (options.cancelId ?? 0) : await askQuestion(options);
    return { response, checkboxChecked: false };
  }
  return onlyParts('dialog', {
    showSaveDialog,
    showOpenDialog,
    showMessageBox,
    // Before there is a window Electron writes to stderr on Linux, too.
    showErrorBox: (title, content) => {
      process.stderr.write(`${title}\n${content}\n`);
    },
  } satisfies Pick<
    Dialog,
    'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'
  >);
}

/** Zenity's question has a yes and a no; the first button is the no, which closing it is as well. */
async function askQuestion(options: MessageBoxOptions): Promise<number> {
  const { message, detail = '', buttons = [], signal } = options;
  const [no = 'OK', yes, more] = buttons;
  if (more !== undefined || (options.cancelId ?? 0) !== 0)
    notPart('dialog.showMessageBox like this');
  const labels = [`--cancel-label=${no}`, ...(yes === undefined ? [] : [`--ok-label=${yes}`])];
  return new Promise((resolve, reject) => {
    const text = `--text=${message}\n\n${detail}`;
    const child = spawn('zenity', ['--question', '--no-markup', text, ...labels], { signal });
    child.once('error', (error) => {
      if (error.name === 'AbortError') resolve(0);
      else reject(new Error('The stand-in shows dialogs with zenity only'));
    });
    child.once('close', (code) => resolve(code === 0 ? 1 : 0));
  });
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
