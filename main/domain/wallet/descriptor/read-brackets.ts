import { fail, succeed, type Result } from '../../result.ts';

/** A text cut at its brackets and commas, before anything in it has a meaning. */
export type Bracketed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Bracketed[] }
  | { readonly kind: 'braces'; readonly items: readonly Bracketed[] };

type BracketFault = 'script_malformed' | 'characters_after_descriptor' | 'script_too_deep';

/** What stands between two brackets, while it is read. */
type Frame = {
  readonly close: ')' | '}' | '';
  readonly name: string;
  readonly items: Bracketed[];
  /** The item that the next comma or bracket ends. */
  current: Bracketed | null;
};

/** Far deeper than any wallet in use; a Taproot tree may have 128 levels. */
const DEEPEST = 140;
const NOTHING: Bracketed = { kind: 'text', text: '' };

/** Cuts `wsh(multi(2,a,b))` or `{a,{b,c}}` into its parts. Names and texts stay as they are. */
export function readBrackets(text: string): Result<Bracketed, BracketFault> {
  const outer: Frame = { close: '', name: '', items: [], current: null };
  const frames = [outer];
  for (const [token] of text.matchAll(/[(){},]|[^(){},]+/g)) {
    const fault = take(token, frames);
    if (fault !== null) return fail(fault);
  }
  return frames.length === 1 && outer.current !== null
    ? succeed(outer.current)
    : fail('script_malformed');
}

function take(token: string, frames: Frame[]): BracketFault | null {
  const frame = frames.at(-1);
  if (frame === undefined) return 'script_malformed';
  if (token === '(' || token === '{') return open(token, frame, frames);
  if (token === ')' || token === '}') return close(token, frame, frames);
  if (token === ',') return separate(frame);
  // BIP-390: steps may follow musig(…). They are left out, since no such wallet is read further.
  if (isMusig(frame.current) && token.startsWith('/')) return null;
  if (frame.current !== null) return 'characters_after_descriptor';
  frame.current = { kind: 'text', text: token };
  return null;
}

function separate(frame: Frame): BracketFault | null {
  if (frame.close === '') return 'characters_after_descriptor';
  frame.items.push(frame.current ?? NOTHING);
  frame.current = null;
  return null;
}

function isMusig(item: Bracketed | null): boolean {
  return item?.kind === 'call' && item.name === 'musig';
}

function open(token: '(' | '{', frame: Frame, frames: Frame[]): BracketFault | null {
  if (frames.length > DEEPEST) return 'script_too_deep';
  const { current } = frame;
  const name = current?.kind === 'text' ? current.text : '';
  // A name stands before a round bracket, and nothing before a curly one.
  if (current !== null && (token === '{' || current.kind !== 'text')) return 'script_malformed';
  frame.current = null;
  frames.push({ close: token === '(' ? ')' : '}', name, items: [], current: null });
  return null;
}

function close(token: ')' | '}', frame: Frame, frames: Frame[]): BracketFault | null {
  const parent = frames.at(-2);
  if (frame.close !== token || parent === undefined) {
    return frames.length === 1 && frame.current !== null
      ? 'characters_after_descriptor'
      : 'script_malformed';
  }
  if (frame.current !== null || frame.items.length > 0) frame.items.push(frame.current ?? NOTHING);
  frames.pop();
  parent.current =
    token === ')'
      ? { kind: 'call', name: frame.name, args: frame.items }
      : { kind: 'braces', items: frame.items };
  return null;
}
