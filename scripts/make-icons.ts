import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../tests/electron-stand-in/find-chromium.ts';
import { APP_FOLDER, IS_ROOT } from './app-shell.ts';
import { icnsFile, icoFile, type IconPicture } from './icon-files.ts';

// Draws assets/icons/app.svg in every size and form that the three systems take, so that making a package needs no tool
// that converts pictures.
const FOLDER = resolve(APP_FOLDER, 'assets/icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** The largest that desktops on Linux look for. */
const LINUX_LARGEST = 512;

const pictures = await draw(readFileSync(resolve(FOLDER, 'app.svg'), 'utf8'));
mkdirSync(resolve(FOLDER, 'linux'), { recursive: true });
for (const { size, png } of pictures) {
  if (size <= LINUX_LARGEST) writeFileSync(resolve(FOLDER, `linux/${size}x${size}.png`), png);
}
writeFileSync(resolve(FOLDER, 'app.icns'), icnsFile(pictures));
writeFileSync(resolve(FOLDER, 'app.ico'), icoFile(pictures));

async function draw(svg: string): Promise<readonly IconPicture[]> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Icons are drawn by Chromium, and none was found.');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !IS_ROOT });
  const page = await browser.newPage();
  const drawn: IconPicture[] = [];
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    drawn.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  await browser.close();
  return drawn;
}
