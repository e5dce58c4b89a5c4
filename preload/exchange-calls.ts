import type { Call, Empty } from './call.ts';
import type {
  ExchangeAnswerCode,
  ExchangeConsent,
  ExchangeId,
  ExchangeKeyInput,
  ExchangeView,
  SyncedView,
} from './exchange-shapes.ts';

/** Reading what lies at an exchange. No method, and no request behind one, can trade, move or withdraw. */
export type ExchangeCalls = {
  /** All exchanges that can be connected, and what keeps a key beyond this session, if anything does. */
  'exchange.list': Call<
    Empty,
    {
      exchanges: readonly ExchangeView[];
      keepsKeys: boolean;
      keptBy: 'keychain' | 'vault' | null;
    }
  >;
  /** Nothing is asked of an exchange before a yes, and nothing any more after a no. */
  'exchange.consent': Call<ExchangeConsent, { exchange: ExchangeView }, 'invalid_host'>;
  /**
   * Takes a key that only reads. One that can trade or withdraw is refused; where the exchange does not tell, the user has
   * to confirm it.
   */
  'exchange.connect': Call<ExchangeKeyInput, { exchange: ExchangeView }, ExchangeAnswerCode>;
  /** Asks for all balances. They take the place of those of the last sync, and of older amounts of the same coins. */
  'exchange.sync': Call<{ venue: ExchangeId }, SyncedView, ExchangeAnswerCode>;
  /** Puts the amounts of the sync before the last one back. */
  'exchange.undo': Call<{ venue: ExchangeId }, SyncedView, 'not_found'>;
  /** Forgets the key, the consent and the amounts; with `keepAmounts` these stay, as if they had been typed in. */
  'exchange.disconnect': Call<
    { venue: ExchangeId; keepAmounts?: boolean },
    SyncedView,
    'not_found'
  >;
};
