import type { User } from './journey.ts';

/** The ladder of the wallet that is open, and the tasks of its rungs. Ends on the wallet's overview. */
export async function walkLadder(user: User, look: (name: string) => Promise<void>): Promise<void> {
  const { page, t, press, openPart } = user;
  await press(t.ladder.open);
  await page.getByRole('heading', { name: t.ladder.title }).waitFor();
  await look('ladder');
  for (const [rung, name] of [
    [2, 'ladder-compare'],
    [3, 'ladder-restore'],
    [4, 'ladder-sign'],
    [6, 'ladder-spend'],
  ] as const) {
    await press(`${t.ladder.prove}: ${t.ladder.rungs[rung].title}`);
    await page.getByRole('button', { name: t.ladder.close, exact: true }).waitFor();
    if (rung === 2) await page.getByRole('tab', { name: t.ladder.compare.howEye }).click();
    if (rung === 3) await page.getByLabel(t.ladder.fingerprint, { exact: true }).waitFor();
    if (rung === 4) await page.getByRole('img', { name: t.ladder.sign.qr }).waitFor();
    await look(name);
    if (rung === 6) {
      await page.getByLabel(t.ladder.chain.way).selectOption('branch');
      await look('ladder-branch');
    }
    await press(t.ladder.close);
  }
  await openPart('overview');
}
