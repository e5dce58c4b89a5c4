import type { AddressCode } from '../main/domain/address/address.ts';
import type { ClipboardWatch } from '../main/domain/address/judge-clipboard.ts';
import type { Checklist } from '../main/domain/checklist/checklist.ts';
import type { ExposureScore, NoScore } from '../main/domain/exposure/exposure-score.ts';
import type { ImportCode } from '../main/domain/exposure/imports/statement.ts';
import type { CatalogVenue } from '../main/domain/exposure/venue-catalog.ts';
import type { Holding, Price, Venue } from '../main/domain/exposure/venue.ts';
import type { CommittedImport, Snapshot } from '../main/domain/profile/profile.ts';
import type { SavedWallet } from '../main/domain/profile/saved-wallet.ts';
import type { LabelType } from '../main/domain/labels/wallet-label.ts';
import type { DerivedAddress, InspectCode, Network } from '../main/domain/wallet/inspection.ts';
import type { ServerCalls } from './server-calls.ts';
import type {
  AppInfo,
  HoldingInput,
  HoldingKey,
  ImportOutcome,
  ImportPreview,
  PreviewInput,
  PriceInput,
  SaveFileInput,
  Settings,
  SettingsChoice,
  VaultStatus,
  VenueInput,
  VenueUpdate,
} from './shapes.ts';
import type { Call, Empty } from './call.ts';
import type { SpendCalls } from './spend-calls.ts';
import type { WizardCalls } from './wizard-calls.ts';
import type { SpvInput, SpvVerdict } from './chain-shapes.ts';
import type { AddressSearch, LabelImportView, LabelsView, ReceiveView } from './receive-shapes.ts';
import type { LadderCalls } from './ladder-calls.ts';
import type {
  AddressView,
  AddressesInput,
  CheckWordInput,
  Connection,
  CopyInput,
  ConfirmInput,
  CreateWalletInput,
  EntropyMeasure,
  ExportChoice,
  ExportedFile,
  ExportFormatId,
  GeneratedMnemonic,
  GenerateInput,
  InspectInput,
  InspectionView,
  MeasureInput,
  MessageVerdictView,
  MnemonicCheck,
  PaperFormatId,
  PrivateWindowState,
  PsbtInput,
  PsbtView,
  SaveMnemonicInput,
  WordCheck,
} from './wallet-shapes.ts';

/** Methods whose nouns have a file of their own. */
type OwnFiles = LadderCalls & ServerCalls & SpendCalls & WizardCalls;

/**
 * Every method that the window and automation can call: the whole attack surface of the main process.
 * Each has a schema in inputs.ts; drift between the two does not compile.
 */
export type Calls = OwnFiles & {
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
  /** Asks the user where a file goes and puts it there; `saved` is false when they would rather not. */
  'file.save': Call<SaveFileInput, { saved: boolean }, 'no_dialog' | 'file_not_saved'>;
  /** Stops every call that is still being carried out; those that can stop end with `cancelled`. */
  'work.cancel': Call<Empty, Empty>;

  'wallet.inspect': Call<InspectInput, InspectionView, InspectCode>;
  'wallet.addresses': Call<
    AddressesInput,
    { addresses: readonly DerivedAddress[] },
    InspectCode | 'no_such_chain'
  >;
  'wallet.create': Call<
    CreateWalletInput,
    { wallet: SavedWallet },
    InspectCode | 'not_accepted' | 'not_a_wallet' | 'already_saved' | 'unknown_device'
  >;
  'wallet.list': Call<Empty, { wallets: readonly SavedWallet[] }>;
  'wallet.rename': Call<{ walletId: string; name: string }, { wallet: SavedWallet }, 'not_found'>;
  'wallet.setBalance': Call<
    { walletId: string; confirmedSats: number },
    { wallet: SavedWallet },
    'not_found'
  >;
  /** An archived wallet stays, with all that is known of it, and counts nowhere. */
  'wallet.archive': Call<
    { walletId: string; archived: boolean },
    { wallet: SavedWallet },
    'not_found'
  >;
  /** Copies a saved wallet's descriptor, or one of its addresses, and nothing else. */
  'wallet.copy': Call<CopyInput, { text: string }, InspectCode | 'not_found' | 'no_such_chain'>;
  /**
   * Looks at the clipboard after the last copy, for ten seconds at most, and answers as soon as something else stands
   * there. What it is, is never answered.
   */
  'clipboard.watch': Call<Empty, ClipboardWatch>;
  /**
   * Whether an address, or that of a `bitcoin:` link, is one of a saved wallet's, or of any saved wallet's, on either
   * chain, among the first `limit` of each.
   */
  'wallet.findAddress': Call<
    { walletId?: string; address: string; limit?: number },
    AddressSearch,
    AddressCode | 'unsupported' | 'not_found'
  >;
  /** The next receive address that was never handed out, and those that were. */
  'receive.next': Call<{ walletId: string }, ReceiveView, 'not_found'>;
  /** Records that a receive address was given to someone, so that it is not offered again. */
  'receive.handOut': Call<
    { walletId: string; index: number; label?: string },
    ReceiveView,
    'not_found' | 'already_handed_out' | 'no_such_address' | 'labels_too_large'
  >;
  /** By the user's word, until the chain is read. */
  'receive.markPaid': Call<
    { walletId: string; index: number; isPaid: boolean },
    ReceiveView,
    'not_found'
  >;
  /** Forgets that an address was handed out, for one that was not after all. */
  'receive.takeBack': Call<{ walletId: string; index: number }, ReceiveView, 'not_found'>;

  'label.list': Call<{ walletId: string }, LabelsView, 'not_found'>;
  /** An empty label takes it away. */
  'label.set': Call<
    { walletId: string; type: LabelType; ref: string; label: string },
    LabelsView,
    'not_found' | 'invalid_reference' | 'labels_too_large'
  >;
  /** Takes in the labels of a file (BIP-329) that belong to this wallet, and names the others. */
  'label.import': Call<
    { walletId: string; text?: string; bytesBase64?: string; fileName?: string },
    LabelImportView,
    'not_found' | 'not_labels' | 'labels_too_large'
  >;
  /** Takes the last import back; what the user changed since then stays. */
  'label.undoImport': Call<{ walletId: string }, LabelsView, 'not_found' | 'nothing_to_undo'>;
  'wallet.remove': Call<{ walletId: string }, { wallets: readonly SavedWallet[] }, 'not_found'>;
  /** The formats that can say a saved wallet. */
  'wallet.exports': Call<
    { walletId: string },
    { formats: readonly ExportChoice[] },
    InspectCode | 'not_found'
  >;
  /** A saved wallet as a file for another program, or on paper. The one who asked puts it where it belongs. */
  'wallet.export': Call<
    { walletId: string; format: ExportFormatId | PaperFormatId },
    ExportedFile,
    InspectCode | 'not_found' | 'format_unsuited'
  >;

  /** An address, or a `bitcoin:` link with addresses in it. */
  'address.inspect': Call<
    { text: string; network?: Network },
    AddressView,
    AddressCode | 'unsupported'
  >;
  /** Never refused: what cannot be read is `invalid`, with the reason. */
  'message.verify': Call<
    { address: string; message: string; signature: string },
    MessageVerdictView
  >;

  /** What a prepared transaction (PSBT) would do, who signed it, and what is wrong with it. */
  'psbt.inspect': Call<PsbtInput, PsbtView, InspectCode | 'not_found'>;

  /** Whether a transaction is in a block with work in it. Never refused: what cannot be read is `refused`, with the reason. */
  'spv.verify': Call<SpvInput, SpvVerdict>;

  /** Whether this computer is on a network; its interfaces are looked at and nothing is sent. */
  'mnemonic.surroundings': Call<Empty, { connection: Connection }>;
  /** The window in which seed words are made and shown, in a process that ends with it. */
  'mnemonic.openWindow': Call<Empty, PrivateWindowState, 'no_window'>;
  'mnemonic.window': Call<Empty, PrivateWindowState>;
  'mnemonic.closeWindow': Call<Empty, PrivateWindowState>;
  /** What throws are worth so far; nothing is made of them. */
  'mnemonic.measure': Call<MeasureInput, EntropyMeasure, 'entropy_refused'>;

  /** Makes a phrase and opens the one session that knows it. A session that was open ends. */
  'mnemonic.generate': Call<GenerateInput, GeneratedMnemonic, 'entropy_refused'>;
  /** Four words from a place on. What was written again before counts no more. */
  'mnemonic.words': Call<
    { session: string; start: number },
    { words: readonly string[] },
    'session_ended'
  >;
  'mnemonic.checkWord': Call<CheckWordInput, WordCheck, 'session_ended'>;
  /** The one method that takes seed words: those of the open session, once more. */
  'mnemonic.confirm': Call<ConfirmInput, MnemonicCheck, 'session_ended'>;
  /** Saves the watch-only wallet of the phrase, and ends the session and its window. */
  'mnemonic.save': Call<
    SaveMnemonicInput,
    { wallet: SavedWallet },
    | 'session_ended'
    | 'words_missing'
    | 'passphrase_differs'
    | InspectCode
    | 'not_accepted'
    | 'not_a_wallet'
    | 'already_saved'
  >;
  'mnemonic.end': Call<{ session: string }, Empty>;

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
  | 'cancelled'
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
