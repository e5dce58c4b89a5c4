import type { InspectCode } from '../main/domain/wallet/inspection.ts';
import type { Call } from './call.ts';
import type {
  CheckedSpendView,
  CheckSpendInput,
  CoinsInput,
  CoinView,
  FramesInput,
  PreparedSpendView,
  PrepareInput,
} from './spend-shapes.ts';

type SpendCode = InspectCode | 'spend_refused' | 'not_found';

/** The methods of a test payment. */
export type SpendCalls = {
  /** Which outputs of transactions that were handed over are coins of a wallet. */
  'spend.coins': Call<CoinsInput, { coins: readonly CoinView[] }, SpendCode>;
  /** An unsigned payment from a wallet to itself, to see that its keys can sign. Nothing is sent. */
  'spend.prepare': Call<PrepareInput, PreparedSpendView, SpendCode>;
  /** Takes a signed payment back: who signed, who is missing, and what would be sent. Nothing is sent. */
  'spend.check': Call<CheckSpendInput, CheckedSpendView, SpendCode>;
  /** Copies the finished transaction of a payment that was checked here, and nothing else. */
  'spend.copy': Call<{ spendId: string }, { text: string }, 'not_found'>;
  /** A descriptor or PSBT as QR codes that are shown one after the other. */
  'qr.frames': Call<FramesInput, { frames: readonly string[] }, 'too_large_for_codes'>;
};
