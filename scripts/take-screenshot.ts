import { _electron } from 'playwright';
import { APP_FOLDER, IS_ROOT, type AppShell } from './app-shell.ts';

export type Picture = {
  readonly shell: AppShell;
  readonly args: readonly string[];
  readonly file: string;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly isDark: boolean;
};

/** How long nothing on the page may change before it counts as settled, and the longest wait for that. */
const QUIET_MS = 500;
const LIMIT_MS = 15_000;

/** Starts the app, writes what its window shows once that no longer changes, and ends it. */
export async function takeScreenshot(picture: Picture): Promise<void> {
  const { shell, args, file, size, isDark } = picture;
  const app = await _electron.launch({
    executablePath: shell.executable,
    args: ['.', ...args],
    cwd: APP_FOLDER,
    chromiumSandbox: !IS_ROOT,
    colorScheme: isDark ? 'dark' : 'light',
  });
  try {
    const page = await app.firstWindow();
    if (size !== null) await page.setViewportSize(size);
    await page.waitForFunction(() => document.body?.innerText.trim() !== '');
    await page.evaluate(waitUntilQuiet, { quietMs: QUIET_MS, limitMs: LIMIT_MS });
    await page.screenshot({ path: file });
  } finally {
    await app.close();
  }
}

/** Runs in the page. */
async function waitUntilQuiet({ quietMs, limitMs }: { quietMs: number; limitMs: number }) {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    let quiet = setTimeout(resolve, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(resolve, quietMs);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    setTimeout(resolve, limitMs);
  });
  await document.fonts.ready;
}
