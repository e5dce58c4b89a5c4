import type { Inspection, ScriptType, WalletFinding } from './inspection.ts';
import type { KeyExpression } from './key-expression.ts';
import type { SingleKeyWallet } from './single-key-wallet.ts';

/** What a text says, before the network and the findings about its key are settled. */
export type ReadText = {
  readonly format: Inspection['format'];
  readonly script: ScriptType;
  readonly scriptChoices: readonly ScriptType[];
  readonly expression: KeyExpression;
  /** Null for a cosigner's key, which gives no addresses without the others. */
  readonly wallet: Pick<SingleKeyWallet, 'script' | 'path'> | null;
  readonly findings: readonly WalletFinding[];
};
