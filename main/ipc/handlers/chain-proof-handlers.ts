import type { Answer } from '../../domain/ladder/answer-task.ts';
import { chainRungsOf } from '../../domain/ladder/chain-candidates.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';
import { changeWallet, findWallet } from './saved-wallets.ts';
import { viewLadder } from './view-ladder.ts';

/** Proves what a transaction shows, with what a server gives at that moment. */
export const chainProofHandlers: HandlersFor<'chain.prove'> = {
  'chain.prove': async ({ walletId, txid }, services, { signal }) => {
    const wallet = findWallet(services, walletId);
    if (!wallet.ok) return wallet;
    const [{ fetchChainAnswer }, { answerAll }, { readSavedWallet }] = await Promise.all([
      import('../../services/chain/fetch-chain-answer.ts'),
      import('../../domain/ladder/answer-all.ts'),
      import('../../domain/profile/read-saved-wallet.ts'),
    ]);
    const answers = await services.chain.ask(walletId, signal, async (source) => {
      const all: Answer[] = [];
      for (const rung of chainRungsOf(source.read, txid)) {
        const answer = await fetchChainAnswer(source, rung, txid);
        if (!answer.ok) return answer;
        all.push(answer.value);
      }
      return succeed(all);
    });
    if (!answers.ok) return answers;
    const [first, ...others] = answers.value;
    if (first === undefined) return fail({ code: 'not_found', fields: ['txid'] });
    const stamp = { at: services.now().toISOString(), newId: services.newId };
    const changed = await changeWallet(services, walletId, (saved) =>
      answerAll(saved, readSavedWallet(saved), [first, ...others], stamp),
    );
    return changed.ok ? succeed(await viewLadder(changed.value.wallet, services)) : changed;
  },
};
