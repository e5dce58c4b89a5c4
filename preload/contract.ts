import type { Checklist } from '../main/domain/checklist/checklist.ts';
import type { ExposureScore, NoScore } from '../main/domain/exposure/exposure-score.ts';
import type {
  Arrangement,
  ImportCode,
  ImportFindingCode,
  ImportFormat,
  ImportScope,
  SkipReason,
} from '../main/domain/exposure/imports/statement.ts';
import type { VenueCustody } from '../main/domain/exposure/custody-model.ts';
import type { CatalogVenue } from '../main/domain/exposure/venue-catalog.ts';
import type { Holding, Price, Venue } from '../main/domain/exposure/venue.ts';
import type { Severity } from '../main/domain/fault.ts';
import type { CommittedImport, SavedWallet, Snapshot } from '../main/domain/profile/profile.ts';
import type {
  DerivedAddress,
  InspectCode,
  Inspection,
  Network,
  SingleKeyScript,
  WalletFindingCode,
} from '../main/domain/wallet/inspection.ts';

/**
 * Every method that the window and automation can call: the whole attack surface of the main process.
 * Each has a schema in inputs.ts; drift between the two does not compile.
 */
export type Calls = {
  'app.info': Call<Empty, AppInfo>;
  'settings.get': Call<Empty, Settings>;
  'settings.set': Call<Partial<SettingsChoice>, Settings, 'settings_not_saved'>;
  'vault.status': Call<Empty, VaultStatus>;
  'vault.restore': Call<
    { generation: number },
    VaultStatus,
    'generation_unreadable' | 'not_needed'
  >;
  'link.open': Call<{ id: string }, Empty, 'unknown_link'>;

  'wallet.inspect': Call<InspectInput, InspectionView, InspectCode>;
  'wallet.addresses': Call<
    AddressesInput,
    { addresses: readonly DerivedAddress[] },
    InspectCode | 'no_such_chain'
  >;
  'wallet.create': Call<
    CreateWalletInput,
    { wallet: SavedWallet },
    InspectCode | 'not_accepted' | 'not_a_wallet' | 'already_saved'
  >;
  'wallet.list': Call<Empty, { wallets: readonly SavedWallet[] }>;
  'wallet.rename': Call<{ walletId: string; name: string }, { wallet: SavedWallet }, 'not_found'>;
  'wallet.setBalance': Call<
    { walletId: string; confirmedSats: number },
    { wallet: SavedWallet },
    'not_found'
  >;
  'wallet.remove': Call<{ walletId: string }, { wallets: readonly SavedWallet[] }, 'not_found'>;

  'venue.catalog': Call<Empty, { venues: readonly CatalogVenue[] }>;
  'venue.list': Call<Empty, { venues: readonly Venue[] }>;
  'venue.add': Call<VenueInput, { venue: Venue }, 'name_taken' | 'not_found'>;
  'venue.update': Call<VenueUpdate, { venue: Venue }, 'name_taken' | 'not_found'>;
  'venue.remove': Call<
    { venueId: string; withHoldings?: boolean },
    { venues: readonly Venue[] },
    'not_found' | 'has_holdings'
  >;
  'holding.list': Call<Empty, { holdings: readonly Holding[] }>;
  'holding.set': Call<
    HoldingInput,
    { holdings: readonly Holding[] },
    'not_found' | 'invalid_amount' | 'invalid_asset'
  >;
  'holding.remove': Call<HoldingKey, { holdings: readonly Holding[] }, 'not_found'>;
  'price.list': Call<Empty, { prices: readonly Price[] }>;
  'price.set': Call<PriceInput, { prices: readonly Price[] }, 'invalid_amount' | 'invalid_asset'>;
  'price.remove': Call<
    { asset: string; currency: string },
    { prices: readonly Price[] },
    'not_found'
  >;

  'import.preview': Call<PreviewInput, ImportPreview, ImportCode>;
  'import.commit': Call<{ importId: string }, ImportOutcome, 'not_found'>;
  'import.undo': Call<
    { importId?: string },
    { imports: readonly CommittedImport[]; holdings: readonly Holding[] },
    'not_found'
  >;
  'import.list': Call<Empty, { imports: readonly CommittedImport[] }>;

  'exposure.score': Call<{ at?: string }, ExposureScore | NoScore>;
  'exposure.history': Call<{ from?: string; to?: string }, { snapshots: readonly Snapshot[] }>;
  'checklist.list': Call<Empty, Checklist>;
  'checklist.declare': Call<
    { itemId: string; note: string },
    Checklist,
    'not_found' | 'automatic_item' | 'note_missing'
  >;
  'checklist.clear': Call<{ itemId: string }, Checklist, 'not_found'>;
};

type Call<In, Out, Code extends string = never> = {
  readonly input: In;
  readonly output: Out;
  readonly code: Code;
};
type Empty = Record<string, never>;

export type Method = keyof Calls;
export type Input<M extends Method> = Calls[M]['input'];
export type Output<M extends Method> = Calls[M]['output'];

/** Faults that any method can end with. */
export type TransportCode =
  | 'bad_request'
  | 'unknown_method'
  | 'forbidden'
  | 'secret_detected'
  | 'locked'
  | 'vault_unreadable'
  | 'vault_newer'
  | 'profile_in_use'
  | 'storage_failed'
  | 'internal';

export type ErrorCode = TransportCode | Calls[Method]['code'];

/** A failure as it crosses the boundary. `message` is a sentence in the user's language and holds nothing they typed. */
export type ApiError<Code extends string = ErrorCode> = {
  readonly code: Code;
  readonly message: string;
  readonly reason?: string;
  readonly fields?: readonly string[];
};

export type Reply<M extends Method> =
  | { readonly ok: true; readonly value: Output<M> }
  | { readonly ok: false; readonly error: ApiError<TransportCode | Calls[M]['code']> };

/** What the preload script puts on `window.holdfast`. */
export type Api = {
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Reply<M>>;
};

export type Locale = 'en' | 'nl';
export type Theme = 'system' | 'light' | 'dark';
export type Currency = 'EUR' | 'USD' | 'GBP' | 'CHF';

export type SettingsChoice = {
  readonly locale: Locale | 'system';
  readonly theme: Theme;
  readonly currency: Currency;
  /** The welcome was read to its end. */
  readonly welcomed: boolean;
};
/** `effectiveLocale` is the language in use when `locale` follows the system. */
export type Settings = SettingsChoice & { readonly effectiveLocale: Locale };

export type AppInfo = {
  readonly version: string;
  /** Folder with everything that Holdfast keeps. */
  readonly profileFolder: string;
  readonly shell: 'electron' | 'headless';
};

/** `protection: none` means that whoever can read the file can read its contents. */
export type VaultStatus =
  | {
      readonly state: 'open';
      readonly protection: 'none';
      readonly generation: number;
      readonly savedAt: string | null;
    }
  | {
      readonly state: 'unreadable' | 'newer_version';
      readonly file: string;
      readonly generations: readonly VaultGeneration[];
    }
  | { readonly state: 'in_use' };
export type VaultGeneration = { readonly generation: number; readonly savedAt: string };

/** A noticed fact with its sentence in the user's language. */
export type FindingView<Code extends string> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
};
export type InspectionView = Omit<Inspection, 'findings'> & {
  readonly findings: readonly FindingView<WalletFindingCode>[];
};

export type ImportPreview = {
  readonly importId: string;
  readonly format: ImportFormat;
  readonly venue: string;
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

export type InspectInput = {
  readonly text?: string;
  readonly bytesBase64?: string;
  readonly fileName?: string;
  readonly network?: Network;
  readonly script?: SingleKeyScript;
};
export type AddressesInput = {
  readonly descriptor: string;
  readonly chain: 'receive' | 'change';
  readonly start: number;
  readonly count: number;
  readonly network?: Network;
};
/** `accept` lists the warnings that the user saw and accepted. */
export type CreateWalletInput = {
  readonly name: string;
  readonly text: string;
  readonly network?: Network;
  readonly script?: SingleKeyScript;
  readonly accept?: readonly string[];
};
export type VenueInput = {
  readonly name: string;
  readonly catalogId?: string;
  readonly custody?: VenueCustody;
  readonly riskGroup?: string;
  readonly ownToken?: string;
  readonly note?: string;
};
export type VenueUpdate = Partial<Omit<VenueInput, 'catalogId'>> & { readonly venueId: string };
export type HoldingKey = {
  readonly venueId: string;
  readonly asset: string;
  readonly arrangement?: Arrangement;
};
/** `amount` is an exact decimal with a point, zero or above. */
export type HoldingInput = HoldingKey & { readonly amount: string };
export type PriceInput = {
  readonly asset: string;
  readonly currency: Currency;
  readonly price: string;
  readonly at?: string;
};
export type PreviewInput = {
  readonly fileName: string;
  readonly bytesBase64: string;
  readonly format?: string;
};
