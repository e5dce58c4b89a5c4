import type { VenueCustody } from '../main/domain/exposure/custody-model.ts';
import type {
  Arrangement,
  ImportFindingCode,
  ImportScope,
  SkipReason,
} from '../main/domain/exposure/imports/statement.ts';
import type { FactId } from '../main/domain/exposure/fact-values.ts';
import type { Holding } from '../main/domain/exposure/venue.ts';
import type { ColumnsLook } from '../main/domain/exposure/imports/look-at-columns.ts';
import type { ColumnMapping } from '../main/domain/exposure/imports/column-mapping.ts';
import type { Severity } from '../main/domain/fault.ts';
import type { CommittedImport } from '../main/domain/profile/profile.ts';
export type Locale = 'en' | 'nl';
export type Theme = 'system' | 'light' | 'dark';

export type SettingsChoice = {
  readonly locale: Locale | 'system';
  readonly theme: Theme;
  /** ISO 4217 code. */
  readonly currency: string;
  /** The welcome was read to its end. */
  readonly welcomed: boolean;
  /** The desktop calls for what happens to wallets. */
  readonly chainNotices: boolean;
  /** And names wallet and amount, for whoever can see the screen. */
  readonly noticesWithAmounts: boolean;
  /** The desktop says once a day that something is due. */
  readonly dueNotices: boolean;
  /** Minutes without use after which a vault with a passphrase is locked; 0 for never. */
  readonly autoLockMinutes: 0 | 5 | 15 | 30 | 60;
};
/** `effectiveLocale` is the language in use when `locale` follows the system. */
export type Settings = SettingsChoice & { readonly effectiveLocale: Locale };

export type AppInfo = {
  readonly version: string;
  /** Folder with everything that Holdfast keeps. */
  readonly profileFolder: string;
  readonly shell: 'electron' | 'headless';
};

/** A noticed fact with its sentence in the user's language. */
export type FindingView<Code extends string> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
};
export type ImportPreview = {
  readonly importId: string;
  readonly format: string;
  /** Catalogue id. */
  readonly venue: string;
  readonly venueName: string;
  /** The coins lie under the user's own keys, at no venue: the file can be looked at, but not taken in. */
  readonly isOwnKeys: boolean;
  readonly scope: ImportScope;
  readonly rowsRead: number;
  readonly rowsSkipped: readonly { readonly record: number; readonly reason: SkipReason }[];
  readonly balances: readonly { readonly asset: string; readonly amount: string }[];
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly deposits: number;
  readonly withdrawals: number;
  readonly findings: readonly FindingView<ImportFindingCode>[];
  /** What committing would change, one line for each asset and arrangement. */
  readonly changes: readonly HoldingChange[];
  /** When the very same ledger was taken in before; committing it again changes nothing. */
  readonly alreadyImportedAt: string | null;
};
export type HoldingChange = {
  readonly asset: string;
  readonly arrangement: Arrangement;
  readonly before: string;
  readonly after: string;
};
/** `changed` is false when the same ledger was in already. */
export type ImportOutcome = {
  readonly changed: boolean;
  readonly import: CommittedImport;
  readonly holdings: readonly Holding[];
};

export type VenueInput = {
  readonly name: string;
  readonly catalogId?: string;
  readonly custody?: VenueCustody;
  readonly riskGroup?: string;
  readonly ownToken?: string;
  readonly note?: string;
};
/** The user's own word about a venue; an empty value takes it back. `value` is one of the fact's, or a day. */
export type FactWord = {
  readonly fact: FactId;
  readonly value: string;
  readonly note: string;
};
export type VenueUpdate = Partial<Omit<VenueInput, 'catalogId'>> & {
  readonly venueId: string;
  /** What is named here changes, at most one word for each fact; the rest stays. */
  readonly overrides?: readonly FactWord[];
};
export type HoldingKey = {
  readonly venueId: string;
  readonly asset: string;
  readonly arrangement?: Arrangement;
};
/** `amount` is an exact decimal with a point, zero or above. */
export type HoldingInput = HoldingKey & { readonly amount: string };
export type PreviewInput = {
  readonly fileName: string;
  readonly bytesBase64: string;
  readonly format?: string;
  /** What the columns of an unknown export mean; kept with the import, and used for the same header again. */
  readonly mapping?: ColumnMapping;
};

/** Either `text` or `bytesBase64`; an exported file fits as it stands. `fileName` is a proposal and never a path. */
export type SaveFileInput = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text?: string;
  readonly bytesBase64?: string;
};

/** Codes that the language files have a sentence for. */
export type { ColumnsLook, ImportFindingCode };
