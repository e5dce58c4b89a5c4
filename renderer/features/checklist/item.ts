import type { ApiError, Input, Output } from '../../../preload/contract.ts';

/** One line of the checklist. */
export type Item = Output<'checklist.list'>['items'][number];

/** What the user shows for an item. */
export type Shown = Omit<Input<'checklist.declare'>, 'itemId'>;

/** What the user can do with an item. Each says whether it was done; `error` says why not. */
export type ItemActions = {
  readonly error: ApiError | null;
  readonly onForget: () => void;
  readonly onDeclare: (item: Item, shown: Shown) => Promise<boolean>;
  readonly onClear: (item: Item) => Promise<boolean>;
  readonly onExclude: (item: Item, reason: string) => Promise<boolean>;
  readonly onInclude: (item: Item) => Promise<boolean>;
};
