import type { ServerTest, TestStep, TestStepId } from '../../../preload/server-shapes.ts';
import type { SavedServer } from '../../domain/profile/saved-server.ts';
import type { TestOutcome } from '../../services/chain/test-server.ts';
import { faultSentence } from '../sentences.ts';
import type { Services } from '../services.ts';

/** A block comes every ten minutes; two hours without one happen about once in four years. */
const STALE_MS = 2 * 60 * 60 * 1000;

const STEPS: readonly TestStepId[] = [
  'consent',
  'reach',
  'encryption',
  'language',
  'access',
  'network',
  'tip',
];

/** What a test found out, step by step, with a sentence for what is wrong. */
export function reportTest(
  outcome: TestOutcome,
  server: SavedServer,
  services: Pick<Services, 'now' | 'locale'>,
): ServerTest {
  const { identity, tip, fault } = outcome;
  return {
    works: fault === null,
    steps: stepsOf(outcome, server, services),
    software: identity?.software ?? null,
    protocol: identity?.protocol ?? null,
    tipHeight: tip?.heightBlocks ?? null,
    tipAt: tip?.at.toISOString() ?? null,
  };
}

function stepsOf(
  { tip, fault }: TestOutcome,
  { host, network }: SavedServer,
  { now, locale }: Pick<Services, 'now' | 'locale'>,
): readonly TestStep[] {
  const failedAt = fault === null ? STEPS.length : STEPS.indexOf(fault.step);
  const age = tip === null ? 0 : now().getTime() - tip.at.getTime();
  const isStale = network !== 'regtest' && age > STALE_MS;
  const say = (code: TestStep['code'] & string): Pick<TestStep, 'code' | 'message'> => ({
    code,
    message: faultSentence({ code, params: { host } }, locale()),
  });
  return STEPS.map((step, place): TestStep => {
    if (place > failedAt) return { step, status: 'not_reached' };
    if (fault !== null && place === failedAt) return { step, status: 'failed', ...say(fault.code) };
    if (step === 'tip' && isStale) return { step, status: 'warned', ...say('tip_stale') };
    return { step, status: 'passed' };
  });
}
