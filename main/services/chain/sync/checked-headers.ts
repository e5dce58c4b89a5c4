import type {
  CheckedTip,
  EntryBlock,
  WalletChain,
} from '../../../domain/wallet-chain/wallet-chain.ts';
import type { HeaderKeeper, HeaderSync } from '../headers/header-keeper.ts';

/** The verified chain that everything else is held against, and from where on it is another one than the last time. */
export type Checked = {
  readonly tip: CheckedTip;
  readonly replacedFrom: number | null;
};

/**
 * The keeper tells of a replacement once, whoever asked then, and a sync that failed would have heard it in vain. So the
 * blocks that were proven the last time are looked at as well.
 */
export function checkedHeaders(
  { tip, isStale, replacedFrom }: HeaderSync,
  keeper: HeaderKeeper,
  before: WalletChain | null,
  heardBefore: number | null,
): Checked {
  const proven = (before?.entries ?? []).flatMap(({ block }) => (block?.hash ? [block] : []));
  const tipBefore = before === null ? [] : [before.tip];
  const replaced = [...proven, ...tipBefore]
    .filter(({ heightBlocks, hash }) => isReplaced(keeper, heightBlocks, hash))
    .map(({ heightBlocks }) => heightBlocks);
  const all = [replacedFrom, heardBefore, ...replaced].filter((height) => height !== null);
  return {
    tip: { ...tip, isStale },
    replacedFrom: all.length === 0 ? null : Math.min(...all),
  };
}

function isReplaced(keeper: HeaderKeeper, heightBlocks: number, hash: string | null): boolean {
  const now = keeper.known(heightBlocks);
  return now !== null && now.hash !== hash;
}

/** Whether a proof of the last time still holds: its block is in the chain. */
export function keepsProof(
  { isProven, heightBlocks, hash }: EntryBlock,
  keeper: HeaderKeeper,
  { tip, replacedFrom }: Checked,
): boolean {
  if (!isProven || heightBlocks > tip.heightBlocks) return false;
  const now = keeper.known(heightBlocks);
  if (now !== null) return now.hash === hash;
  // Below what is kept, nothing is replaced any more.
  return replacedFrom === null || heightBlocks < replacedFrom;
}
