import type { Holdfast } from './app-fixture.ts';

/** Puts an answer in the place of the dialog that asks where a file goes, since a test has nobody who would give one. */
export async function answerDialog({ app }: Holdfast, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
