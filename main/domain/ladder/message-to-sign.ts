/** Characters of a wallet's name that are told. With the rest a message stays below the 140 that older Ledgers sign. */
const LONGEST_NAME = 40;
const NONCE_DIGITS = 12;

type Subject = {
  readonly walletName: string;
  readonly fingerprint: string | null;
  /** Of the wallet's keys, from 0. */
  readonly key: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Twelve or more random hex digits. */
  readonly randomHex: string;
};

/**
 * The message that a key is to sign: one line that names the key, the wallet and the day, with a number that nobody could
 * know before. Plain ASCII without double spaces, as some devices sign nothing else (Coldcard, Ledger).
 */
export function messageToSign({ walletName, fingerprint, key, at, randomHex }: Subject): string {
  const name = plainAscii(walletName);
  const who = fingerprint ?? `number ${key + 1}`;
  const whose = name === '' ? '' : ` of the wallet ${name}`;
  return `Holdfast asks key ${who}${whose} on ${at.slice(0, 10)}, ${randomHex.slice(0, NONCE_DIGITS)}`;
}

function plainAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^ -~]/g, '')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
}
