import type {
  AddressFindingCode,
  AddressInspection,
  AddressReason,
} from '../main/domain/address/address.ts';
import type {
  PaymentUri,
  PaymentUriFindingCode,
  PaymentUriReason,
} from '../main/domain/address/payment-uri.ts';
import type {
  ClaimedFunds,
  MessageReason,
  MessageScheme,
  SignatureLock,
} from '../main/domain/message/message-verdict.ts';
import type { AccountKey } from '../main/domain/mnemonic/account-keys.ts';
import type { Connection } from '../main/domain/mnemonic/connection-of.ts';
import type { EntropyMeasure } from '../main/domain/mnemonic/measure-entropy.ts';
import type { WrongWord } from '../main/domain/mnemonic/compare-words.ts';
import type { UserEntropy } from '../main/domain/mnemonic/read-user-entropy.ts';
import type { KeyProvenance, SavedWallet } from '../main/domain/profile/saved-wallet.ts';
import type {
  AdvisoryId,
  AdvisoryLevel,
  MakerFinding,
} from '../main/domain/provenance/advisory.ts';
import type { PsbtFindingCode } from '../main/domain/psbt/psbt-finding.ts';
import type { PsbtReport } from '../main/domain/psbt/psbt-report.ts';
import type { InspectedText } from '../main/domain/inspect/inspected-text.ts';
import type { ExportFormatId } from '../main/domain/wallet/exports/export-format.ts';
import type {
  InspectReason,
  MultisigScript,
  Network,
  ScriptType,
  WalletFindingCode,
} from '../main/domain/wallet/inspection.ts';
import type { FindingView } from './shapes.ts';

export type InspectionView = Omit<InspectedText, 'findings'> & {
  readonly findings: readonly FindingView<InspectedText['findings'][number]['code']>[];
};

/**
 * A saved wallet as the window and automation see it. What was proven stands behind `ladder.get`, names behind `label.*`
 * and addresses that were given out behind `receive.*`: they grow, and this is read again after every change.
 */
export type WalletView = Pick<
  SavedWallet,
  | 'id'
  | 'name'
  | 'network'
  | 'kind'
  | 'script'
  | 'threshold'
  | 'keys'
  | 'descriptor'
  | 'receive'
  | 'change'
  | 'acceptedFindings'
  | 'createdAt'
  | 'balance'
  | 'archivedAt'
  | 'provenance'
>;

/** Pasted text, or a file. */
export type HandedOver = {
  readonly text?: string;
  readonly bytesBase64?: string;
  readonly fileName?: string;
};
export type InspectInput = HandedOver & {
  readonly network?: Network;
  readonly script?: ScriptType;
};
export type AddressesInput = {
  readonly descriptor: string;
  readonly chain: 'receive' | 'change';
  readonly start: number;
  readonly count: number;
  readonly network?: Network;
};
/** By default native SegWit with the keys sorted for each address. `network` where the keys leave it open. */
export type CombineInput = {
  readonly threshold: number;
  readonly script?: MultisigScript;
  readonly sorted?: boolean;
  readonly network?: Network;
  readonly keys: readonly HandedOver[];
};
/** `xpub` is an extended public key in any form, or any text that holds one. */
export type OpenEncryptedInput = HandedOver & { readonly xpub: string };
/** Without `chain` the descriptor is copied. */
export type CopyInput = {
  readonly walletId: string;
  readonly chain?: 'receive' | 'change';
  readonly index: number;
};
/** `key` counts from 0, null for all keys together; `source` is an id of the link list, `published` a month. */
export type ProvenanceFindingView = FindingView<AdvisoryId | MakerFinding['code']> & {
  readonly key: number | null;
  readonly level: AdvisoryLevel | null;
  readonly source: string | null;
  readonly secondary: boolean;
  readonly published: string | null;
};
/** `accept` lists the warnings that the user saw and accepted. */
export type CreateWalletInput = InspectInput & {
  readonly name: string;
  readonly accept?: readonly string[];
  readonly provenance?: readonly (KeyProvenance | null)[];
};
/**
 * `mix` comes on top of the system's randomness, which is always in. With `keepWords` the answer holds no words: they
 * are shown a few at a time by `mnemonic.words`.
 */
export type GenerateInput = {
  readonly words: 12 | 24;
  readonly mix?: UserEntropy;
  readonly keepWords?: boolean;
};
export type MeasureInput = { readonly words: 12 | 24; readonly mix: UserEntropy };
/** `userEntropyBits` estimates what fair dice or coins added. The session ends by itself after 30 idle minutes. */
export type GeneratedMnemonic = {
  readonly session: string;
  readonly words: readonly string[];
  /** Of the master key, eight hex digits. */
  readonly fingerprint: string;
  readonly strengthBits: number;
  readonly userEntropyBits: number;
};
/** One word of the phrase, counted from 1. */
export type CheckWordInput = {
  readonly session: string;
  readonly position: number;
  readonly word: string;
};
/** `problem` is null for a right word; `left` counts the words that are still to be written. */
export type WordCheck = { readonly problem: WrongWord['problem'] | null; readonly left: number };
/** `words` in order, or in one text; left out once `mnemonic.checkWord` has found each of them right. */
export type ConfirmInput = {
  readonly session: string;
  readonly words?: readonly string[] | string;
  readonly passphrase?: string;
  readonly network?: Network;
};
/** `descriptor` is one of those that `mnemonic.confirm` gave, under the same passphrase. */
export type SaveMnemonicInput = {
  readonly session: string;
  readonly name: string;
  readonly descriptor: string;
  readonly passphrase?: string;
  readonly network?: Network;
};
/** Right words give the public keys of the first account for each script; wrong ones the places, never the words. */
export type MnemonicCheck =
  | {
      readonly confirmed: true;
      readonly fingerprint: string;
      readonly network: Network;
      readonly accounts: readonly AccountKey[];
    }
  | { readonly confirmed: false; readonly wrong: readonly WrongWord[]; readonly extra: number };
/** `payment` is there when the text was a `bitcoin:` link; what it asks for beside its first address. */
export type AddressView = Omit<AddressInspection, 'findings'> & {
  readonly findings: readonly FindingView<AddressFindingCode>[];
  readonly payment: PaymentUriView | null;
};
export type PaymentUriView = Omit<PaymentUri, 'addresses' | 'findings'> & {
  readonly alternatives: readonly string[];
  readonly findings: readonly FindingView<PaymentUriFindingCode | AddressReason>[];
};
/** What a right signature shows, for its sentence. */
export type MessageOutcome = 'signed' | 'signed_locked' | 'signed_funds';
/** `explanation` is the verdict in words; `lock` and `funds` only come with `valid`. */
export type MessageVerdictView = {
  readonly verdict: 'valid' | 'invalid' | 'inconclusive';
  readonly scheme: MessageScheme;
  readonly reason?: MessageReason;
  readonly explanation: string;
  readonly lock: SignatureLock | null;
  readonly funds: ClaimedFunds | null;
};

/** `network` decides how addresses are written; by default that of the wallet, else the main network. */
export type PsbtInput = {
  readonly text?: string;
  readonly bytesBase64?: string;
  readonly walletId?: string;
  readonly network?: Network;
};
/** `places` counts the inputs or outputs that a finding is about from 0; none when it is about the whole. */
export type PsbtView = Omit<PsbtReport, 'findings'> & {
  readonly findings: readonly (FindingView<PsbtFindingCode> & {
    readonly places: readonly number[];
  })[];
};

/** `name` is what the program or standard calls itself, in every language. */
export type ExportChoice = { readonly id: ExportFormatId; readonly name: string };
/** `fileName` is plain ASCII and never a path. */
export type ExportedFile = {
  readonly fileName: string;
  readonly mediaType: string;
} & (
  | { readonly text: string; readonly bytesBase64?: undefined }
  | { readonly bytesBase64: string; readonly text?: undefined }
);
/** Papers for people, beside the files for programs: the wallet sheet, and a letter for who inherits. */
export type PaperFormatId = 'sheet_pdf' | 'letter_pdf';

export type { AccountKey, Connection, EntropyMeasure, WrongWord };
export type {
  EndReason,
  PrivateWindowState,
} from '../main/domain/mnemonic/private-window-state.ts';

/** Codes that the language files have a sentence for. */
export type { ExportFormatId };
export type { ExportReason } from '../main/domain/wallet/exports/export-format.ts';
export type { PsbtFindingCode };
export type { PsbtReason } from '../main/domain/psbt/psbt-fault.ts';
export type { AddressFindingCode, AddressReason, PaymentUriFindingCode, PaymentUriReason };
export type { MessageReason };
export type { MnemonicReason, UserEntropyReason } from '../main/domain/mnemonic/mnemonic-fault.ts';
export type { AdvisoryId, AdvisoryLevel, InspectReason, WalletFindingCode };
export type MakerFindingCode = MakerFinding['code'];
