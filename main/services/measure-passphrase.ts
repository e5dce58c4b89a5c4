import type { PassphraseStrength } from '../../preload/vault-shapes.ts';

/** Below it a passphrase is refused: short ones are tried one after another, whatever the key is made by. */
const LEAST_LENGTH = 8;

/** The estimator with its word lists takes a while to load: at the first passphrase that is chosen. */
const loadEstimator = async () => {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
};
let estimator: ReturnType<typeof loadEstimator> | null = null;

/** How hard a passphrase is to guess, by the estimate of zxcvbn over its first 128 characters. */
export async function measurePassphrase(passphrase: string): Promise<PassphraseStrength> {
  estimator ??= loadEstimator();
  const { score, guessesLog10 } = (await estimator).check(passphrase.slice(0, 128));
  const level = passphrase.length < LEAST_LENGTH ? 0 : score;
  return { level, guessesLog10: Math.floor(guessesLog10) };
}

/** The weakest are refused. Against the others the screen advises, and the user decides. */
export function isStrongEnough({ level }: PassphraseStrength): boolean {
  return level > 0;
}
