import type { LadderView } from '../../../preload/ladder-shapes.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { inspectedFindingSentence } from '../sentences.ts';
import type { Services } from '../services.ts';

/** A wallet's ladder at this moment. The engine that reads its descriptor again is loaded at the first use. */
export async function viewLadder(wallet: SavedWallet, services: Services): Promise<LadderView> {
  const [{ evaluateLadder }, { rereadDescriptor }] = await Promise.all([
    import('../../domain/ladder/evaluate-ladder.ts'),
    import('../../domain/ladder/reread-descriptor.ts'),
  ]);
  const rereading = rereadDescriptor(wallet);
  const locale = services.locale();
  return {
    walletId: wallet.id,
    ...evaluateLadder(wallet, rereading, services.now().toISOString()),
    keys: rereading.signingKeys.map((key) => ({
      key,
      fingerprint: wallet.keys[key]?.fingerprint ?? null,
      path: wallet.keys[key]?.path ?? null,
    })),
    findings: rereading.findings.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: inspectedFindingSentence(one, locale),
    })),
    exchangeMessages: wallet.evidence
      .filter(({ kind }) => kind === 'exchange_message_signed')
      .toReversed(),
  };
}
