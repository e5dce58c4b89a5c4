import type { DescriptorKey, Expression } from './descriptor/expression.ts';
import type { WalletFormat, ScriptType, WalletFinding } from './inspection.ts';

/** What a text says, before its network is settled and its keys are compared with each other. */
export type ReadText = {
  readonly format: WalletFormat;
  readonly script: ScriptType;
  readonly scriptChoices: readonly ScriptType[];
  readonly keys: readonly DescriptorKey[];
  /** Null for a cosigner's key, which gives no addresses without the others. */
  readonly expression: Expression | null;
  readonly findings: readonly WalletFinding[];
};
