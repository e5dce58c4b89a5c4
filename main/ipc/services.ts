import type { Locale } from '../../preload/shapes.ts';
import type { AppInfo } from '../../preload/shapes.ts';
import type { NodeWork } from '../../preload/node-shapes.ts';
import type { ColumnMapping } from '../domain/exposure/imports/column-mapping.ts';
import type { Statement } from '../domain/exposure/imports/statement.ts';
import type { Connection } from '../domain/mnemonic/connection-of.ts';
import type { SaveFile } from '../services/save-file.ts';
import type { SavedLeafProof } from '../domain/reserves/saved-leaf-proof.ts';
import type { SpendUnderWay } from '../domain/spend/check-spend.ts';
import type { CameraPermission } from '../services/camera-permission.ts';
import type { QrScans } from '../services/qr-scans.ts';
import type { DueNotices } from '../services/due-notices.ts';
import type { Log } from '../services/log/log.ts';
import type { MnemonicSessions } from '../services/mnemonic-sessions.ts';
import type { ExchangeAccounts } from '../services/exchange/exchange-accounts.ts';
import type { ExchangeKeys } from '../services/exchange/exchange-keys.ts';
import type { PriceSeries } from '../domain/prices/price-series.ts';
import type { PriceAsker } from '../services/prices/price-asker.ts';
import type { Network } from '../services/network/network.ts';
import type { WalletChains } from '../services/chain/wallet-chains.ts';
import type { PrivateWindow } from '../services/private-window.ts';
import type { Keychain } from '../services/keychain.ts';
import type { ShownDiagnostics } from '../services/shown-diagnostics.ts';
import type { SettingsService } from '../services/settings.ts';
import type { WatchedClipboard } from '../services/watched-clipboard.ts';
import type { ReserveListSessions } from '../services/reserves/reserve-list-session.ts';
import type { ImportSessions } from '../services/import-worker/import-sessions.ts';
import type { QuickUnlock } from '../services/quick-unlock.ts';
import type { DeriveKey } from '../services/vault/kdf.ts';
import type { Vault } from '../services/vault/vault.ts';

/** An export that was read but not yet taken in. */
export type PendingImport = {
  readonly statement: Statement;
  readonly fileName: string;
  /** What the user said about its columns, to be remembered when it is taken in. */
  readonly mapping: ColumnMapping | null;
};

/** A file of prices that was read but not yet taken in. */
export type PendingPrices = { readonly fileName: string; readonly series: readonly PriceSeries[] };

/** A payment that was handed out to be signed, with the good signatures that have come back. */
export type SpendOnItsWay = Pick<SpendUnderWay, 'handedOut' | 'taken'> & {
  readonly walletId: string;
  /** Hex of the transaction as it would be sent; null while signatures are missing. */
  readonly finishedHex: string | null;
};

/** Everything with an effect that the handlers may use. The same list serves the window and automation. */
export type Services = {
  readonly vault: Vault;
  readonly quickUnlock: QuickUnlock;
  /** Makes keys of passphrases, in a thread. */
  readonly deriveKey: DeriveKey;
  /** To be called when the vault was locked: loads the pages anew. */
  readonly showLocked: () => void;
  readonly settings: SettingsService;
  readonly dueNotices: DueNotices;
  readonly log: Log;
  readonly diagnostics: ShownDiagnostics;
  /** What keeps keys for the user on this system. */
  readonly keychain: () => Keychain;
  readonly info: AppInfo;
  readonly locale: () => Locale;
  readonly now: () => Date;
  /** A new random id. */
  readonly newId: () => string;
  /** Previews of this run, newest last; at most a few are kept. */
  readonly pendingImports: Map<string, PendingImport>;
  /** Proofs of reserves of this run that were not kept yet; at most a few. */
  readonly pendingLeaves: Map<string, SavedLeafProof>;
  /** The same of prices. */
  readonly pendingPrices: Map<string, PendingPrices>;
  /** Payments of this run, newest last; at most a few are kept. */
  readonly spends: Map<string, SpendOnItsWay>;
  readonly scans: QrScans;
  readonly camera: CameraPermission;
  readonly mnemonics: MnemonicSessions;
  readonly privateWindow: PrivateWindow;
  /** Whether this computer is on a network, seen without sending anything. */
  readonly connection: () => Connection;
  /** The one way out. It reaches only servers that the user said yes to. */
  readonly network: Network;
  /** What exchanges say of the user's accounts there. */
  readonly exchanges: ExchangeAccounts;
  readonly exchangeKeys: ExchangeKeys;
  /** What public feeds say that coins cost. */
  readonly prices: PriceAsker;
  /** What the block chain says of the saved wallets. */
  readonly chain: WalletChains;
  /** What nodes of the user's are at, by an id of the work. */
  readonly nodeWork: Map<string, NodeWork>;
  /** Lets the user point at a file; null where there is nobody to ask. */
  readonly chooseFile: (() => Promise<string | null>) | null;
  /** The calls that are being carried out, each to be stopped. */
  readonly running: Set<AbortController>;
  /** The file of the thread that reads exports. */
  readonly importWorkerUrl: URL;
  /** Exports that the window is handing over. */
  readonly importSessions: ImportSessions;
  /** The file of the thread that verifies large proofs of reserves. */
  readonly leafWorkerUrl: URL;
  /** Lists of addresses that the window is handing over. */
  readonly reserveLists: ReserveListSessions;
  /** The file of the thread that derives addresses. */
  readonly deriveWorkerUrl: URL;
  /** Opens an address of the link list in the user's browser. */
  readonly openLink: (url: string) => Promise<void>;
  /** Lets the user choose where a file goes and puts it there; null where there is nobody to ask. */
  readonly saveFile: SaveFile | null;
  /** The only way to the clipboard. What is copied is looked after for a while. */
  readonly clipboard: WatchedClipboard;
};
