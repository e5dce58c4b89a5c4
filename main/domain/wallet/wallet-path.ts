import { succeed, type Result } from '../result.ts';
import { DEEPEST, formatSteps, HARDENED, parseStep } from './derivation-step.ts';
import type { InspectFault } from './inspection.ts';
import { refuse } from './refuse.ts';

/** The steps that a wallet takes below its key. None is hardened: a public key cannot take those. */
export type WalletPath = {
  /** Steps to the receive chain, or to the only address of a text that is not ranged. */
  readonly receive: readonly number[];
  /** Steps to the change chain: as many as to the receive chain, one of them different. Null when there is none. */
  readonly change: readonly number[] | null;
  /** Whether a last step counts the addresses. */
  readonly isRanged: boolean;
};

/** What wallets do when nothing says otherwise (BIP-44): receive on 0, change on 1, then count. */
export const USUAL_PATH: WalletPath = { receive: [0], change: [1], isRanged: true };

type Step = readonly [receive: number, change: number];

/** Reads what follows a key: `/<0;1>/*` (BIP-389), `/0/*`, `/*`, `/0/5` or nothing. */
export function parseWalletPath(text: string): Result<WalletPath, InspectFault> {
  const parts = text === '' ? [] : text.slice(1).split('/');
  if (parts.length > DEEPEST) return refuse('invalid', 'path_too_deep');
  const isRanged = parts.at(-1) === '*';
  const steps: Step[] = [];
  for (const part of isRanged ? parts.slice(0, -1) : parts) {
    const step = part.startsWith('<') ? readChains(part) : readStep(part);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  const forks = steps.filter(([receive, change]) => receive !== change).length;
  if (forks > 1) return refuse('invalid', 'multipath_repeated');
  return succeed({
    receive: steps.map(([receive]) => receive),
    change: forks === 0 ? null : steps.map(([, change]) => change),
    isRanged,
  });
}

/** The path as it stands in a canonical descriptor; both chains in one text where there are two. */
export function formatWalletPath({ receive, change, isRanged }: WalletPath): string {
  const end = isRanged ? '/*' : '';
  if (change === null) return `${formatSteps(receive)}${end}`;
  const steps = receive.map((step, at) => {
    const other = change[at] ?? step;
    return step === other ? `/${step}` : `/<${step};${other}>`;
  });
  return `${steps.join('')}${end}`;
}

/** The receive side alone, or the change side alone; null when there is no change chain. */
export function oneChain(path: WalletPath, chain: 'receive' | 'change'): WalletPath | null {
  const steps = path[chain];
  return steps === null ? null : { ...path, receive: steps, change: null };
}

function readStep(text: string): Result<Step, InspectFault> {
  if (/^\*[hH']$/.test(text)) return refuse('invalid', 'hardened_after_xpub');
  if (text.includes('*')) return refuse('invalid', 'wildcard_misplaced');
  const step = parseStep(text);
  if (step === 'malformed') return refuse('invalid', 'path_malformed');
  if (step === 'too_large') return refuse('invalid', 'path_step_too_large');
  return step >= HARDENED ? refuse('invalid', 'hardened_after_xpub') : succeed([step, step]);
}

function readChains(text: string): Result<Step, InspectFault> {
  if (!text.endsWith('>')) return refuse('invalid', 'multipath_malformed');
  const steps = text.slice(1, -1).split(';').map(parseStep);
  const known = steps.filter((step) => typeof step === 'number');
  if (steps.includes('too_large')) return refuse('invalid', 'path_step_too_large');
  if (known.length < steps.length) return refuse('invalid', 'multipath_malformed');
  if (known.some((step) => step >= HARDENED)) return refuse('invalid', 'hardened_after_xpub');
  if (new Set(known).size < known.length) return refuse('invalid', 'chains_identical');
  const [receive, change, ...more] = known;
  if (receive === undefined || change === undefined) {
    return refuse('invalid', 'multipath_malformed');
  }
  if (more.length > 0) return refuse('unsupported', 'multipath_too_many');
  return succeed([receive, change]);
}
