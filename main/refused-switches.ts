/** Switches that let another program into a packaged Holdfast, or loosen what holds its page. Each with what it does. */
const REFUSED: Readonly<Record<string, string>> = {
  'remote-debugging-port': 'hands the page to whoever connects',
  'remote-debugging-pipe': 'hands the page to the program that started it',
  'remote-debugging-io-pipes': 'the same',
  'remote-allow-origins': 'lets pages of a browser connect as well',
  inspect: 'hands the main process to whoever connects; a fuse turns it off too',
  'inspect-brk': 'the same',
  'inspect-port': 'the same',
  'inspect-wait': 'the same',
  'js-flags': 'changes how scripts run, in the page too',
  'load-extension': 'puts foreign scripts beside the page',
  'disable-web-security': 'loosens what keeps pages apart',
  'disable-site-isolation-trials': 'the same',
  'allow-file-access-from-files': 'lets a page read files',
  'single-process': 'puts the page into the main process',
  'in-process-gpu': 'puts the graphics driver into the main process',
  'renderer-cmd-prefix': 'starts another program in place of the page’s process',
  'utility-cmd-prefix': 'the same for other processes',
  'gpu-launcher': 'the same for that of the graphics driver',
  'ignore-certificate-errors': 'takes any certificate',
  'ssl-key-log-file': 'writes the keys of connections to a file',
  'log-net-log': 'writes what is on the network to a file',
  'trace-startup': 'writes what processes do to a file',
  'enable-crash-reporter': 'writes memory to a file when a process crashes',
  'crash-dumps-dir': 'the same',
  'use-fake-device-for-media-stream': 'puts a film in place of the camera',
};

/**
 * The first switch on the command line with which a package does not start; null where there is none. `no-sandbox` is not
 * among them: AppImages add it by themselves where the system forbids sandboxes, and app.enableSandbox() takes it back.
 */
export function refusedSwitch(hasSwitch: (name: string) => boolean): string | null {
  return Object.keys(REFUSED).find(hasSwitch) ?? null;
}
