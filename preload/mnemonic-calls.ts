import type { InspectCode } from '../main/domain/wallet/inspection.ts';
import type { Call, Empty } from './call.ts';
import type {
  CheckWordInput,
  Connection,
  ConfirmInput,
  EntropyMeasure,
  GeneratedMnemonic,
  GenerateInput,
  MeasureInput,
  MnemonicCheck,
  PrivateWindowState,
  SaveMnemonicInput,
  WalletView,
  WordCheck,
} from './wallet-shapes.ts';

/** Making seed words, in a session and a window of their own. */
export type MnemonicCalls = {
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
    { wallet: WalletView },
    | 'session_ended'
    | 'words_missing'
    | 'passphrase_differs'
    | InspectCode
    | 'not_accepted'
    | 'not_a_wallet'
    | 'already_saved'
  >;
  'mnemonic.end': Call<{ session: string }, Empty>;
};
