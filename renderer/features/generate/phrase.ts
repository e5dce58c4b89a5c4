import type { AccountKey, GenerateInput } from '../../../preload/wallet-shapes.ts';

/** What the user throws. */
export type Mix = NonNullable<GenerateInput['mix']>;
export type WordCount = GenerateInput['words'];

/** A phrase that the main process holds; this window knows its name and never all of its words. */
export type Phrase = {
  readonly session: string;
  readonly count: WordCount;
  /** Of the wallet without a passphrase. */
  readonly fingerprint: string;
};

/** The public side of a phrase, once all words were written again. */
export type Accounts = {
  readonly accounts: readonly AccountKey[];
  readonly fingerprint: string;
  readonly hasPassphrase: boolean;
};

/** Where the user is. Each step holds what the ones before it have brought. */
export type Step =
  | { readonly name: 'prepare' }
  | { readonly name: 'show'; readonly phrase: Phrase }
  | { readonly name: 'repeat'; readonly phrase: Phrase }
  | { readonly name: 'passphrase'; readonly phrase: Phrase; readonly plain: Accounts }
  | { readonly name: 'save'; readonly phrase: Phrase; readonly found: Accounts }
  | { readonly name: 'saved' };

export const STEP_NAMES = ['prepare', 'show', 'repeat', 'passphrase', 'save'] as const;
