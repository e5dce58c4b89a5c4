import { encodeQR } from 'qr';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeUr } from '../../main/domain/qr-text/encode-ur.ts';
import { expect, test } from './support/app-fixture.ts';
import { writeFilm } from './support/film-of-codes.ts';
import { call } from './support/holdfast-page.ts';
import { FIRST_ADDRESS, userOf, ZPUB } from './support/journey.ts';

// BIP-84 test vector, account 0, as a series of codes that no single picture can hold.
const XPUB =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const CODES = encodeUr(
  { kind: 'descriptor', text: `wpkh([73c5da0a/84h/0h/0h]${XPUB}/<0;1>/*)` },
  30,
);

test.use({ locale: 'nl-NL' });

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-film-'));
  const film = join(folder, 'codes.y4m');
  writeFilm(film, CODES);
  process.env['HOLDFAST_FAKE_CAMERA'] = film;
});
test.afterAll(() => {
  delete process.env['HOLDFAST_FAKE_CAMERA'];
  rmSync(folder, { recursive: true });
});

const ask = (): Promise<string> =>
  navigator.mediaDevices.getUserMedia({ video: true }).then(
    (stream) => {
      for (const track of stream.getTracks()) track.stop();
      return 'granted';
    },
    () => 'refused',
  );
const askToHear = (): Promise<string> =>
  navigator.mediaDevices.getUserMedia({ audio: true }).then(
    () => 'granted',
    () => 'refused',
  );

test('a wallet is scanned from codes that change, and the camera is out before and after', async ({
  page,
}) => {
  const { t, press, goTo, startFromWelcome } = userOf(page, 'nl');
  await startFromWelcome();
  expect(await page.evaluate(ask)).toBe('refused');
  await goTo('wallets');
  await press(t.wallets.add);
  await press(t.intake.scan);
  await page.getByRole('heading', { name: t.wallets.firstAddress, exact: true }).waitFor();
  await expect(page.getByText(FIRST_ADDRESS.slice(4, 8)).first()).toBeVisible();
  expect(await page.evaluate(ask)).toBe('refused');
  // Open for the camera is not open for the microphone.
  await call(page, 'camera.start', {});
  expect(await page.evaluate(ask)).toBe('granted');
  expect(await page.evaluate(askToHear)).toBe('refused');
  await call(page, 'camera.stop', {});
  expect(await page.evaluate(ask)).toBe('refused');
});

test('closing the scanner and turning away from the window put the camera out', async ({
  page,
}) => {
  const { t, press, goTo, startFromWelcome } = userOf(page, 'nl');
  await startFromWelcome();
  await goTo('wallets');
  await press(t.wallets.add);
  await page.evaluate(() => {
    const tracks: MediaStreamTrack[] = [];
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    };
    Object.assign(window, { tracks });
  });
  const live = () =>
    page.evaluate(() =>
      (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((one) => one.readyState),
    );
  await press(t.intake.scan);
  await expect.poll(live).toEqual(['live']);
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(page.getByText(t.intake.cameraOff)).toBeVisible();
  expect(await live()).toEqual(['ended']);
  await press(t.intake.cameraOn);
  await expect.poll(live).toEqual(['ended', 'live']);
  await page.keyboard.press('Escape');
  await expect.poll(live).toEqual(['ended', 'ended']);
  expect(await page.evaluate(ask)).toBe('refused');
});

test('a picture of a code does as well, and one without a code says so', async ({ page }) => {
  const { t, press, goTo, startFromWelcome } = userOf(page, 'nl');
  await startFromWelcome();
  await goTo('wallets');
  await press(t.wallets.add);
  await press(t.intake.scan);
  const input = page.locator('[role=dialog] input[type=file]');
  const show = async (modules: readonly (readonly boolean[])[]): Promise<void> => {
    const picture = Buffer.from(await page.evaluate(draw, modules), 'base64');
    await input.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: picture });
  };
  await show([[true]]);
  await expect(page.getByText(t.intake.noCode)).toBeVisible();
  await show(encodeQR(ZPUB, 'raw', { ecc: 'medium', border: 4 }));
  await page.getByRole('heading', { name: t.wallets.firstAddress, exact: true }).waitFor();
});

/** Runs in the page: a picture of these modules, in base64. */
function draw(modules: readonly (readonly boolean[])[]): string {
  const canvas = document.createElement('canvas');
  canvas.width = modules.length * 6;
  canvas.height = modules.length * 6;
  const context = canvas.getContext('2d');
  if (context === null) return '';
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  for (const [y, row] of modules.entries()) {
    for (const [x, isDark] of row.entries()) if (isDark) context.fillRect(x * 6, y * 6, 6, 6);
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
