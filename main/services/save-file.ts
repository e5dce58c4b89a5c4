import { writeFileSafely } from './vault/write-file-safely.ts';

/** What became of a file that was offered to the user. `dismissed`: they closed the dialog. */
export type SaveOutcome = 'saved' | 'dismissed' | 'failed';

export type SaveFile = (fileName: string, bytes: Uint8Array) => Promise<SaveOutcome>;

/**
 * Puts a file where the user says. `askWhere` shows the dialog and gives the path; null when it was closed. What stood
 * there before stays until the new file is whole.
 */
export function saveFileWhere(askWhere: (fileName: string) => Promise<string | null>): SaveFile {
  return async (fileName, bytes) => {
    const path = await askWhere(fileName);
    if (path === null) return 'dismissed';
    try {
      await writeFileSafely(path, Buffer.from(bytes), () => Promise.resolve());
      return 'saved';
    } catch {
      // A full disk, a folder without rights, a stick that was pulled out: the user chooses another place.
      return 'failed';
    }
  };
}
