import type { MnemonicCalls } from '../../../preload/mnemonic-calls.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { OpenPhrase } from '../../services/mnemonic-sessions.ts';
import type { HandlersFor } from '../handler.ts';
import type { Services } from '../services.ts';

/** Word lists and curve take a while to load, so that happens at the first use. */
const loadMaker = () => import('./make-mnemonic.ts');
const loadMeasure = () => import('../../domain/mnemonic/measure-entropy.ts');
const loadSaver = () => import('./save-mnemonic.ts');

export const mnemonicHandlers: HandlersFor<keyof MnemonicCalls> = {
  'mnemonic.surroundings': (_input, { connection }) => succeed({ connection: connection() }),
  'mnemonic.openWindow': (_input, { privateWindow }) =>
    privateWindow.open() ? succeed(privateWindow.state()) : fail({ code: 'no_window' }),
  'mnemonic.window': (_input, { privateWindow }) => succeed(privateWindow.state()),
  'mnemonic.closeWindow': (_input, { privateWindow }) => {
    privateWindow.end({ kind: 'ended', why: 'stopped' });
    return succeed(privateWindow.state());
  },
  'mnemonic.measure': async ({ mix, words }) => {
    const { measureEntropy } = await loadMeasure();
    const measure = measureEntropy(mix, words);
    return measure.ok ? measure : fail({ ...measure.error, fields: ['mix.text'] });
  },
  'mnemonic.generate': async (input, { mnemonics }) => {
    const { makeMnemonic } = await loadMaker();
    return makeMnemonic(input, mnemonics);
  },
  'mnemonic.words': async ({ session, start }, services) => {
    const { showWords } = await loadMaker();
    const phrase = phraseOf(session, services);
    return phrase.ok ? succeed({ words: showWords(phrase.value, start) }) : phrase;
  },
  'mnemonic.checkWord': async ({ session, position, word }, services) => {
    const { checkWord } = await loadMaker();
    const phrase = phraseOf(session, services);
    return phrase.ok ? succeed(checkWord(phrase.value, position, word)) : phrase;
  },
  'mnemonic.confirm': async ({ session, network = 'mainnet', ...given }, services) => {
    const { checkMnemonic } = await loadMaker();
    const phrase = phraseOf(session, services);
    return phrase.ok ? succeed(checkMnemonic(phrase.value, given, network)) : phrase;
  },
  'mnemonic.save': async (input, services) => {
    const { saveMnemonic } = await loadSaver();
    const phrase = phraseOf(input.session, services);
    if (!phrase.ok) return phrase;
    const saved = await saveMnemonic(phrase.value, input, services);
    if (!saved.ok) return saved;
    services.mnemonics.end(input.session);
    services.privateWindow.end({ kind: 'saved', walletId: saved.value.wallet.id });
    return saved;
  },
  'mnemonic.end': ({ session }, { mnemonics }) => {
    mnemonics.end(session);
    return succeed({});
  },
};

function phraseOf(session: string, { mnemonics }: Services) {
  const phrase: OpenPhrase | null = mnemonics.use(session);
  return phrase === null
    ? fail({ code: 'session_ended', fields: ['session'] } as const)
    : succeed(phrase);
}
