import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { APP_FOLDER } from '../../../scripts/app-shell.ts';
import type { User } from './journey.ts';

type ProofCase = {
  readonly id: string;
  readonly input: {
    readonly files: readonly { readonly name: string; readonly bytes_base64: string }[];
  };
};

/** The proof that OKX published with its program, and one whose root was changed (tests/vectors/reserves). */
export const REAL_PROOF = 'por-pv-okx1-real';
export const FORGED_PROOF = 'por-pi-okx1-root-mismatch';

/** Chooses the file of a proof and has it checked. */
export async function checkProof({ page, t, press }: User, id: string): Promise<void> {
  const half = id.startsWith('por-pv') ? 'valid' : 'invalid';
  const path = resolve(APP_FOLDER, `tests/vectors/reserves/${half}.json`);
  // The file is ours and stays as it is.
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly ProofCase[] };
  const [file] = cases.find((one) => one.id === id)?.input.files ?? [];
  if (file === undefined) throw new Error(`No proof ${id}`);
  const input = page.getByLabel(t.reserves.choose, { exact: true }).and(page.locator('input'));
  const buffer = Buffer.from(file.bytes_base64, 'base64');
  await input.setInputFiles({ name: file.name, mimeType: 'application/json', buffer });
  await page.getByText(file.name, { exact: true }).waitFor();
  await press(t.reserves.check);
  await page.getByRole('alert').waitFor();
}
