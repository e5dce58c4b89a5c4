import { randomUUID } from 'node:crypto';
import type { AppInfo, Locale } from '../../preload/shapes.ts';
import type { Services } from '../ipc/services.ts';
import { openChainNotices, type ShowNotice } from './chain-notices.ts';
import { createCameraPermission } from './camera-permission.ts';
import { openConsentedNetwork } from './chain/consented-network.ts';
import { openWalletChains } from './chain/wallet-chains.ts';
import { deriveInThread } from './kdf-worker/derive-in-thread.ts';
import { openQuickUnlock } from './quick-unlock.ts';
import {
  openWatchedClipboard,
  waitQuietly,
  type SystemClipboard,
  type Wait,
} from './watched-clipboard.ts';
import { openDueNotices, type DueNotices } from './due-notices.ts';
import type { Log } from './log/log.ts';
import { openLog } from './log/open-log.ts';
import { openMnemonicSessions } from './mnemonic-sessions.ts';
import { createPrivateWindow, type ShowPrivateWindow } from './private-window.ts';
import { openExchangeAccounts } from './exchange/exchange-accounts.ts';
import { openExchangeKeys } from './exchange/exchange-keys.ts';
import type { Keychain } from './keychain.ts';
import { openShownDiagnostics } from './shown-diagnostics.ts';
import type { SecretBox } from './exchange/secret-box.ts';
import { openReserveListSessions } from './reserves/reserve-list-session.ts';
import { openImportSessions } from './import-worker/import-sessions.ts';
import { openPriceAsker } from './prices/price-asker.ts';
import { readConnection } from './read-connection.ts';
import type { SaveFile } from './save-file.ts';
import { openSettings, type SettingsFile, type SettingsService } from './settings.ts';
import { makeFolder } from './vault/make-folder.ts';
import { openVault } from './vault/vault.ts';
import { workerUrl } from './worker-url.ts';

/** What differs between the app and its headless form. */
export type Surroundings = {
  readonly profileFolder: string;
  /** `import.meta.url` of the program's entry file, beside which its other files lie. */
  readonly entryUrl: string;
  readonly shell: AppInfo['shell'];
  readonly version: string;
  readonly openSettingsFile: (folder: string) => SettingsFile;
  /** BCP 47 tag of the system's language. */
  readonly systemLocale: () => string;
  readonly openLink: (url: string) => Promise<void>;
  readonly saveFile: SaveFile | null;
  /** Shows the system's dialog; left out where there are no windows. */
  readonly chooseFile?: () => Promise<string | null>;
  /** Shows a notice of the desktop; left out where there is none. */
  readonly showNotice?: ShowNotice;
  /** Opens the window for seed words; left out where there are no windows. */
  readonly showPrivateWindow?: ShowPrivateWindow;
  /** The system's clipboard; null where there is none. */
  readonly clipboard: SystemClipboard | null;
  /** Waits; the system's timers where none are given. */
  readonly wait?: Wait;
  /** Overrides the language of the settings. */
  readonly locale?: Locale;
  /** The keychain of the system; left out where there is none. */
  readonly secretBox?: SecretBox;
  /** Which keychain that is; left out where there is none. */
  readonly keychain?: () => Keychain;
  /** Loads the pages anew when the vault was locked; left out where there are no windows. */
  readonly showLocked?: () => void;
  /** Certificates (PEM) trusted instead of the platform's; for tests. */
  readonly authorities?: readonly string[];
  /** The clock; the system's where none is given. */
  readonly now?: () => Date;
};

/** Opens a profile folder with everything that the handlers need, the same way for both forms. */
export async function openServices(surroundings: Surroundings): Promise<Services> {
  const { profileFolder, version, openSettingsFile, systemLocale } = surroundings;
  const now = surroundings.now ?? ((): Date => new Date());
  await makeFolder(profileFolder);
  const log = openLog({ folder: profileFolder, now, version, entryUrl: surroundings.entryUrl });
  log.event({ event: 'started', shell: surroundings.shell });
  const settings = openSettings(profileFolder, openSettingsFile, systemLocale);
  const mnemonics = openMnemonicSessions(now);
  const { vault, ...protection } = await openProtected(surroundings, now, log);
  log.event({ event: 'vault', state: (await vault.status()).state });
  const network = openConsentedNetwork(vault, now, surroundings.authorities);
  const deriveWorkerUrl = workerUrl('derive-worker', surroundings.entryUrl);
  const locale = (): Locale => surroundings.locale ?? settings.get().effectiveLocale;
  const shown = { show: surroundings.showNotice ?? null, settings: settings.get, locale };
  const core = { vault, network, settings, log, now, newId: randomUUID };
  return {
    ...core,
    ...nothingUnderWay(),
    ...protection,
    exchanges: openExchangeAccounts(network, now),
    prices: openPriceAsker(network, now),
    chain: openWalletChains({
      ...core,
      notices: openChainNotices(shown),
      folder: profileFolder,
      appVersion: version,
      workerUrl: deriveWorkerUrl,
    }),
    diagnostics: openShownDiagnostics(randomUUID),
    info: { version, profileFolder, shell: surroundings.shell },
    locale,
    dueNotices: openDue(surroundings, settings, locale, now),
    camera: createCameraPermission(),
    mnemonics,
    privateWindow: createPrivateWindow(surroundings.showPrivateWindow ?? null, mnemonics),
    deriveWorkerUrl,
    ...openImports(surroundings.entryUrl, now),
    ...fromSurroundings(surroundings),
  };
}

/** Reminders on the desktop, by the calendar of this computer. */
function openDue(
  { showNotice }: Surroundings,
  settings: SettingsService,
  locale: () => Locale,
  now: () => Date,
): DueNotices {
  return openDueNotices({
    show: showNotice ?? null,
    locale,
    settings: settings.get,
    moment: () => ({
      at: now().toISOString(),
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    toldOn: { get: settings.dueToldOn, set: settings.setDueToldOn },
  });
}

/** The vault, and what the keychain of the system keeps beside it. */
async function openProtected(
  { profileFolder, version, entryUrl, secretBox, showLocked }: Surroundings,
  now: () => Date,
  log: Log,
): Promise<Pick<Services, 'vault' | 'quickUnlock' | 'exchangeKeys' | 'showLocked' | 'deriveKey'>> {
  const deriveKey = deriveInThread(workerUrl('kdf-worker', entryUrl));
  const vault = await openVault({
    folder: profileFolder,
    appVersion: version,
    now,
    log,
    deriveKey,
  });
  return {
    deriveKey,
    vault,
    quickUnlock: openQuickUnlock(profileFolder, secretBox ?? null, log),
    exchangeKeys: openExchangeKeys(secretBox ?? null, () => vault.key() !== null),
    showLocked: showLocked ?? (() => undefined),
  };
}

/** What this form of the app can do outside. */
function fromSurroundings({
  chooseFile,
  openLink,
  saveFile,
  clipboard,
  wait,
  keychain,
}: Surroundings): Pick<
  Services,
  'chooseFile' | 'keychain' | 'connection' | 'openLink' | 'saveFile' | 'clipboard'
> {
  return {
    chooseFile: chooseFile ?? null,
    keychain: keychain ?? ((): Keychain => 'none'),
    connection: readConnection,
    openLink,
    saveFile,
    clipboard: openWatchedClipboard(clipboard, wait ?? waitQuietly),
  };
}

function openImports(
  entryUrl: string,
  now: () => Date,
): Pick<Services, 'importWorkerUrl' | 'importSessions' | 'leafWorkerUrl' | 'reserveLists'> {
  const url = workerUrl('import-worker', entryUrl);
  return {
    importWorkerUrl: url,
    importSessions: openImportSessions(url, randomUUID, now),
    leafWorkerUrl: workerUrl('leaf-worker', entryUrl),
    reserveLists: openReserveListSessions(workerUrl('reserve-list-worker', entryUrl), randomUUID),
  };
}

/** What is kept of this run only. */
function nothingUnderWay(): Pick<
  Services,
  'pendingImports' | 'pendingLeaves' | 'pendingPrices' | 'spends' | 'scans' | 'nodeWork' | 'running'
> {
  return {
    pendingImports: new Map(),
    pendingLeaves: new Map(),
    pendingPrices: new Map(),
    spends: new Map(),
    scans: new Map(),
    nodeWork: new Map(),
    running: new Set(),
  };
}
