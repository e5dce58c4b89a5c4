import { fail, succeed } from '../../domain/result.ts';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';
import { readAnswer } from './read-answer.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';
import { viewLadder } from './view-ladder.ts';

type LadderMethod = 'ladder.get' | 'ladder.task' | 'ladder.prove' | 'ladder.revoke' | 'ladder.copy';

export const ladderHandlers: HandlersFor<LadderMethod> = {
  'ladder.get': async ({ walletId }, services) => {
    const wallet = findWallet(services, walletId);
    return wallet.ok ? succeed(await viewLadder(wallet.value, services)) : wallet;
  },
  'ladder.task': async ({ walletId, rung, key = 0 }, services) => {
    const [{ askTask }, { readSavedWallet }] = await Promise.all([
      import('../../domain/ladder/ask-task.ts'),
      import('../../domain/profile/read-saved-wallet.ts'),
    ]);
    const { at, newId } = stampOf(services);
    const question = { rung, key, at, randomHex: newId().replaceAll('-', '') };
    const ask = (saved: SavedWallet) => askTask(saved, readSavedWallet(saved), question);
    const asked = await changeWallet(services, walletId, (saved) => {
      const next = ask(saved);
      return next === null ? noSuchKey() : succeed(next.wallet);
    });
    if (!asked.ok) return asked;
    const open = ask(asked.value.wallet);
    return open === null ? noSuchKey() : succeed(open.task);
  },
  'ladder.prove': async (input, services) => {
    const answer = await readAnswer(input);
    if (!answer.ok) return answer;
    const [{ answerTask }, { readSavedWallet }] = await Promise.all([
      import('../../domain/ladder/answer-task.ts'),
      import('../../domain/profile/read-saved-wallet.ts'),
    ]);
    const changed = await changeWallet(services, input.walletId, (saved) =>
      answerTask(saved, readSavedWallet(saved), answer.value, stampOf(services)),
    );
    return changed.ok ? succeed(await viewLadder(changed.value.wallet, services)) : changed;
  },
  'ladder.revoke': async ({ walletId, evidenceId }, services) => {
    const { revokeEvidence } = await import('../../domain/ladder/add-evidence.ts');
    const changed = await changeWallet(services, walletId, (saved) => {
      const next = revokeEvidence(saved, evidenceId, stampOf(services).at);
      return next === null
        ? fail({ code: 'not_found', fields: ['evidenceId'] } as const)
        : succeed(next);
    });
    return changed.ok ? succeed(await viewLadder(changed.value.wallet, services)) : changed;
  },
  'ladder.copy': async ({ walletId, key }, services) => {
    const wallet = findWallet(services, walletId);
    if (!wallet.ok) return wallet;
    const { openChallenge } = await import('../../domain/ladder/challenge.ts');
    const open = openChallenge(wallet.value, 'sign_message', key, stampOf(services).at);
    if (open === null) return fail({ code: 'task_missing', fields: ['key'] });
    await services.clipboard.copy(open.message);
    return succeed({ text: open.message });
  },
};

function stampOf({ now, newId }: Services) {
  return { at: now().toISOString(), newId };
}

function noSuchKey() {
  return fail({ code: 'no_such_key', fields: ['key'] } as const);
}
