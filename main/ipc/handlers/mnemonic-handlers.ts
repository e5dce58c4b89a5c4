import { fail, succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';

type MnemonicMethod = 'mnemonic.generate' | 'mnemonic.confirm' | 'mnemonic.end';

/** Word lists and curve take a while to load, so that happens at the first use. */
const loadMaker = () => import('./make-mnemonic.ts');

export const mnemonicHandlers: HandlersFor<MnemonicMethod> = {
  'mnemonic.generate': async (input, { mnemonics }) => {
    const { makeMnemonic } = await loadMaker();
    return makeMnemonic(input, mnemonics);
  },
  'mnemonic.confirm': async ({ session, words, network = 'mainnet' }, { mnemonics }) => {
    const { checkMnemonic } = await loadMaker();
    const entropy = mnemonics.entropyOf(session);
    if (entropy === null) return fail({ code: 'session_ended', fields: ['session'] });
    return succeed(checkMnemonic(entropy, words, network));
  },
  'mnemonic.end': ({ session }, { mnemonics }) => {
    mnemonics.end(session);
    return succeed({});
  },
};
