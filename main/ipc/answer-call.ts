import { isAppUrl } from '../app-url.ts';
import { createCallRate, type CallRate } from './call-rate.ts';
import { dispatch, refuse, type WireReply } from './dispatch.ts';
import { isAllowed, type Door } from './doors.ts';
import type { Services } from './services.ts';

/** The part of a frame that says whose it is. */
type Frame = { readonly url: string; readonly parent: object | null };

/** Who calls: the contents of a window, and the frame in it; null once that has gone elsewhere. */
export type CallSender = { readonly sender: object; readonly senderFrame: Frame | null };

/** Contents of our windows as they are now; null for one that is not open. */
export type OpenContents = () => Readonly<Record<Door, object | null>>;

type Surroundings = {
  readonly services: Services;
  readonly contents: OpenContents;
  /** A page of ours makes so many calls that it is not working any more. */
  readonly onFlood: (door: Door) => void;
};

/** Answers one call of a page: `forbidden` unless it is the main frame of a window of ours, on our own page. */
export type AnswerCall = (event: CallSender, method: unknown, input: unknown) => Promise<WireReply>;

export function createAnswerCall({ services, contents, onFlood }: Surroundings): AnswerCall {
  const rates = new WeakMap<object, CallRate>();
  const rateOf = (sender: object): CallRate => {
    const rate = rates.get(sender) ?? createCallRate(() => performance.now());
    rates.set(sender, rate);
    return rate;
  };
  // Nothing is awaited before the sender was looked at: its frame turns null once it has navigated away.
  return (event, method, input) => {
    const door = doorOf(event, contents());
    const rate = rateOf(event.sender).take();
    if (rate === 'flood' && door !== undefined) onFlood(door);
    if (rate !== 'served') return Promise.resolve(refuse('too_many_calls', services));
    if (door === undefined || !isAllowed(door, method)) {
      return Promise.resolve(refuse('forbidden', services));
    }
    return dispatch({ method, input }, services);
  };
}

function doorOf(
  { sender, senderFrame }: CallSender,
  contents: Readonly<Record<Door, object | null>>,
): Door | undefined {
  const isOurPage =
    senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
  return isOurPage
    ? (['main', 'private'] as const).find((one) => contents[one] === sender)
    : undefined;
}
