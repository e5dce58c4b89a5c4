import type { Result } from '../result.ts';
import type { QrFault } from './qr-payload.ts';

/** How far a message is known. `message` is null until all of it is. */
export type Collected<T> = {
  readonly done: number;
  readonly total: number;
  readonly message: T | null;
};

/** Puts the parts of one kind of code together. A part that is refused changes nothing. */
export type PartCollector<T> = {
  readonly add: (part: string) => Result<Collected<T>, QrFault>;
};
