import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { APP_FOLDER, IS_ROOT, localeSettings, STAND_IN, type AppShell } from './app-shell.ts';
import { ensureBuild } from './ensure-build.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { findOrFetchElectron } from './find-electron.ts';
import { hasDisplay, startVirtualDisplay } from './virtual-display.ts';

const USAGE = `Usage: npm start -- [options]
  --profile FOLDER     keep everything in this folder
  --locale TAG         language of the surroundings, such as nl-NL
  --dark               ask for the dark theme
  --stand-in           use the stand-in even where Electron is installed
  --screenshot FILE    write a picture of the window (PNG) and end
  --size WIDTHxHEIGHT  size of that picture
`;

type Wishes = ReturnType<typeof readWishes>;

function readWishes() {
  const { values } = parseArgs({
    options: {
      profile: { type: 'string' },
      locale: { type: 'string' },
      dark: { type: 'boolean', default: false },
      'stand-in': { type: 'boolean', default: false },
      screenshot: { type: 'string' },
      size: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const size = /^(\d+)x(\d+)$/.exec(values.size ?? '');
  if (values.size !== undefined && size === null) throw new Error('--size takes WIDTHxHEIGHT');
  return {
    ...values,
    size: size === null ? null : { width: Number(size[1]), height: Number(size[2]) },
  };
}

async function main(): Promise<void> {
  const wishes = understandWishes();
  ensureBuild();
  const shell = await chooseShell(wishes);
  if (shell.kind === 'stand-in') ensureChromium();
  await provideDisplay(shell);
  const locale = wishes.locale === undefined ? null : localeSettings(wishes.locale);
  Object.assign(process.env, locale?.env);
  const args = [
    ...(locale?.args ?? []),
    // Absolute, because the app has a folder of its own to start from.
    ...(wishes.profile === undefined ? [] : [`--profile=${resolve(wishes.profile)}`]),
  ];
  if (wishes.screenshot !== undefined) await photograph(shell, args, wishes, wishes.screenshot);
  else if (shell.kind === 'stand-in') await runStandIn(args, wishes);
  else runElectron(shell, args, wishes);
}

function understandWishes(): Wishes {
  try {
    const wishes = readWishes();
    if (!wishes.help) return wishes;
    process.stdout.write(USAGE);
    return process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return process.exit(2);
  }
}

async function chooseShell(wishes: Wishes): Promise<AppShell> {
  if (wishes['stand-in']) return STAND_IN;
  const executable = await findOrFetchElectron();
  if (executable !== null) return { kind: 'electron', executable };
  if (process.platform !== 'linux') {
    process.stderr.write(
      'Electron is not here and cannot be fetched. Start once with a connection to the internet.\n',
    );
    process.exit(1);
  }
  process.stderr.write(
    'Electron is not here and cannot be fetched, so Holdfast runs in Chromium through its stand-in for Electron.\n',
  );
  return STAND_IN;
}

async function provideDisplay(shell: AppShell): Promise<void> {
  if (hasDisplay() || process.env['HOLDFAST_HEADLESS'] === '1' || process.platform !== 'linux') {
    return;
  }
  const display = await startVirtualDisplay();
  if (display !== null) {
    process.env['DISPLAY'] = display;
    process.stderr.write(
      `There is no display, so the window is on the virtual one ${display} (Xvfb).\n`,
    );
  } else if (shell.kind === 'stand-in') {
    process.stderr.write('There is no display and no Xvfb, so Chromium runs without a window.\n');
  }
}

async function photograph(
  shell: AppShell,
  args: readonly string[],
  wishes: Wishes,
  file: string,
): Promise<void> {
  const { takeScreenshot } = await import('./take-screenshot.ts');
  const { size, dark: isDark } = wishes;
  await takeScreenshot({ shell, args, file: resolve(file), size, isDark });
  process.exit(0);
}

/** In this very process: one start less to wait for. */
async function runStandIn(args: readonly string[], wishes: Wishes): Promise<void> {
  const dark = wishes.dark ? ['--force-dark-mode'] : [];
  process.argv.splice(2, Infinity, APP_FOLDER, ...args, ...dark);
  await import('../tests/electron-stand-in/main.ts');
}

function runElectron({ executable }: AppShell, args: readonly string[], wishes: Wishes): void {
  const child = spawn(
    executable,
    [
      ...(IS_ROOT ? ['--no-sandbox'] : []),
      ...(wishes.dark ? ['--force-dark-mode'] : []),
      APP_FOLDER,
      ...args,
    ],
    { stdio: 'inherit' },
  );
  // Ctrl+C reaches both of us; only what is sent to this process alone is handed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('error', (error) => {
    process.stderr.write(`Electron did not start: ${error.message}\n`);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}

await main();
