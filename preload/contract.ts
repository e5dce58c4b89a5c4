import type { AddressCode } from '../main/domain/address/address.ts';
import type { ClipboardWatch } from '../main/domain/address/judge-clipboard.ts';
import type { DerivedAddress, InspectCode, Network } from '../main/domain/wallet/inspection.ts';
import type { ServerCalls } from './server-calls.ts';
import type { AppInfo, SaveFileInput, Settings, SettingsChoice } from './shapes.ts';
import type { BackupCalls } from './backup-calls.ts';
import type { Call, Empty } from './call.ts';
import type { ChecklistCalls } from './checklist-calls.ts';
import type { HistoryCalls } from './history-calls.ts';
import type { LessonCalls } from './lesson-calls.ts';
import type { NodeCalls } from './node-calls.ts';
import type { PlanCalls } from './plan-calls.ts';
import type { SendCalls } from './send-calls.ts';
import type { SpendCalls } from './spend-calls.ts';
import type { StressCalls } from './stress-calls.ts';
import type { SyncCalls } from './sync-calls.ts';
import type { VaultCalls } from './vault-calls.ts';
import type { VenueCalls } from './venue-calls.ts';
import type { WizardCalls } from './wizard-calls.ts';
import type { SpvInput, SpvVerdict } from './chain-shapes.ts';
import type { AddressSearch } from './receive-shapes.ts';
import type { ReminderCalls } from './reminder-calls.ts';
import type { ReportCalls } from './report-calls.ts';
import type { ReceiveCalls } from './receive-calls.ts';
import type { ReservesCalls } from './reserves-calls.ts';
import type { MnemonicCalls } from './mnemonic-calls.ts';
import type { ExchangeCalls } from './exchange-calls.ts';
import type { DiagnosticsCalls } from './diagnostics-calls.ts';
import type { ExposureCalls } from './exposure-calls.ts';
import type { ImportCalls } from './import-calls.ts';
import type { PriceCalls } from './price-calls.ts';
import type { LadderCalls } from './ladder-calls.ts';
import type {
  AddressView,
  AddressesInput,
  CopyInput,
  CreateWalletInput,
  ExportChoice,
  ExportedFile,
  ExportFormatId,
  InspectInput,
  InspectionView,
  MessageVerdictView,
  PaperFormatId,
  PsbtInput,
  PsbtView,
  WalletView,
} from './wallet-shapes.ts';

/** Methods whose nouns have a file of their own. */
type OwnFiles = BackupCalls &
  ChecklistCalls &
  DiagnosticsCalls &
  ExchangeCalls &
  ExposureCalls &
  HistoryCalls &
  ImportCalls &
  LadderCalls &
  LessonCalls &
  MnemonicCalls &
  NodeCalls &
  PriceCalls &
  PlanCalls &
  ReceiveCalls &
  ReminderCalls &
  ReportCalls &
  ReservesCalls &
  SendCalls &
  ServerCalls &
  SpendCalls &
  StressCalls &
  SyncCalls &
  VaultCalls &
  VenueCalls &
  WizardCalls;

/**
 * Every method that the window and automation can call: the whole attack surface of the main process.
 * Each has a schema in inputs.ts; drift between the two does not compile.
 */
export type Calls = OwnFiles & {
  'app.info': Call<Empty, AppInfo>;
  'settings.get': Call<Empty, Settings>;
  'settings.set': Call<Partial<SettingsChoice>, Settings, 'settings_not_saved'>;
  'link.open': Call<{ id: string }, Empty, 'unknown_link'>;
  /** Asks the user where a file goes and puts it there; `saved` is false when they would rather not. */
  'file.save': Call<SaveFileInput, { saved: boolean }, 'no_dialog' | 'file_not_saved'>;
  /** Refused like any call that holds a secret, and otherwise does nothing: for a field before it is sent. */
  'secret.check': Call<{ text: string }, Empty>;
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
    { wallet: WalletView },
    InspectCode | 'not_accepted' | 'not_a_wallet' | 'already_saved' | 'unknown_device'
  >;
  'wallet.list': Call<Empty, { wallets: readonly WalletView[] }>;
  'wallet.rename': Call<{ walletId: string; name: string }, { wallet: WalletView }, 'not_found'>;
  'wallet.setBalance': Call<
    { walletId: string; confirmedSats: number },
    { wallet: WalletView },
    'not_found'
  >;
  /** An archived wallet stays, with all that is known of it, and counts nowhere. */
  'wallet.archive': Call<
    { walletId: string; archived: boolean },
    { wallet: WalletView },
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
  'wallet.remove': Call<{ walletId: string }, { wallets: readonly WalletView[] }, 'not_found'>;
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
};

export type Method = keyof Calls;
export type Input<M extends Method> = Calls[M]['input'];
export type Output<M extends Method> = Calls[M]['output'];

/** Faults that any method can end with. */
export type TransportCode =
  | 'bad_request'
  | 'unknown_method'
  | 'forbidden'
  | 'too_many_calls'
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
