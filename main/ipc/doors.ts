import type { Method } from '../../preload/contract.ts';

/** Which of our windows asks. */
export type Door = 'main' | 'private';

/** What only the window of seed words may ask for: whatever shows a phrase or takes one. */
const OF_PHRASES: readonly Method[] = [
  'mnemonic.measure',
  'mnemonic.generate',
  'mnemonic.words',
  'mnemonic.checkWord',
  'mnemonic.confirm',
  'mnemonic.save',
  'mnemonic.end',
];

/** What else that window needs. It reads no wallet, opens no page and copies nothing. */
const BESIDE_PHRASES: readonly Method[] = [
  'settings.get',
  'mnemonic.surroundings',
  'mnemonic.closeWindow',
];

/** Whether a window may call a method: phrases and everything else never meet in one page. */
export function isAllowed(door: Door, method: unknown): boolean {
  const isOfPhrases = OF_PHRASES.some((one) => one === method);
  return door === 'main'
    ? !isOfPhrases
    : isOfPhrases || BESIDE_PHRASES.some((one) => one === method);
}
