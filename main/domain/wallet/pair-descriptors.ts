import { succeed, type Result } from '../result.ts';
import type { InspectFault } from './inspection.ts';
import type { ReadDescriptor } from './read-descriptor.ts';
import { refuse } from './refuse.ts';
import { formatSteps } from './derivation-step.ts';
import type { WalletPath } from './wallet-path.ts';

const WHOLE: WalletPath = { receive: [], change: null, isRanged: false };

/** Joins the descriptors of a receive and of a change chain, which may differ in the number of the chain only. */
export function pairDescriptors(
  first: ReadDescriptor,
  second: ReadDescriptor,
): Result<ReadDescriptor, InspectFault> {
  const a = first.expression.path ?? WHOLE;
  const b = second.expression.path ?? WHOLE;
  if (a.change !== null || b.change !== null || identify(first, a) !== identify(second, b)) {
    return refuse('invalid', 'chains_unrelated');
  }
  const differences = a.receive.flatMap((step, at) => (step === b.receive[at] ? [] : [at]));
  const [fork, ...more] = differences;
  if (fork === undefined) return refuse('invalid', 'chains_identical');
  if (more.length > 0) return refuse('invalid', 'chains_unrelated');
  return succeed({
    script: first.script,
    expression: { ...first.expression, path: joinPaths(a, b, fork) },
    hadChecksum: first.hadChecksum && second.hadChecksum,
    hadSpaces: first.hadSpaces || second.hadSpaces,
  });
}

/** Chain 1 is change by convention, so a pair given the wrong way round is still read right. */
function joinPaths(a: WalletPath, b: WalletPath, at: number): WalletPath {
  const isSwapped = a.receive[at] === 1 && b.receive[at] === 0;
  const [receive, change] = isSwapped ? [b, a] : [a, b];
  return { receive: receive.receive, change: change.receive, isRanged: a.isRanged };
}

/** All that has to be equal in both. */
function identify({ script, expression }: ReadDescriptor, path: WalletPath): string {
  const { origin, key } = expression;
  const source = origin === null ? '' : `${origin.fingerprint}${formatSteps(origin.steps)}`;
  const shape = `${path.receive.length}${path.isRanged ? '/*' : ''}`;
  return `${script}[${source}]${key.xpub}/${shape}`;
}
