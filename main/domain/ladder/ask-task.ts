import type { SavedWallet } from '../profile/saved-wallet.ts';
import type { Wallet } from '../wallet/wallet.ts';
import {
  challengeEnd,
  drawIndex,
  openChallenge,
  withChallenge,
  type Challenge,
} from './challenge.ts';
import { keyAddresses, type KeyAddress } from './key-addresses.ts';
import { messageToSign } from './message-to-sign.ts';
import { addressesToCompare, type AddressToCompare } from './prove-addresses.ts';

/** Until when an answer counts. ISO 8601 UTC. */
type Asked = { readonly askedAt: string; readonly answerUntil: string };

type OfKey = {
  readonly key: number;
  readonly fingerprint: string | null;
  /** From the master key to the address that is asked about; null where the wallet does not know it. */
  readonly path: string | null;
};

/** What there is to do for a rung that a device or second wallet answers. */
export type LadderTask =
  | ({
      readonly rung: 2;
      readonly index: number;
      readonly addresses: readonly AddressToCompare[];
    } & Asked)
  /** The address is what comes back, so it is not told. */
  | ({ readonly rung: 3; readonly index: number } & OfKey & Asked)
  | ({
      readonly rung: 4;
      readonly message: string;
      /** Any of them will do; the first is what most devices sign with. */
      readonly addresses: readonly KeyAddress[];
      /** What devices read as a QR code: Jade, SeedSigner, Coldcard Q, Specter DIY; null without a path. */
      readonly request: string | null;
    } & OfKey &
      Asked);

export type AskedTask = {
  /** With the question in it when that is new, else as it was. */
  readonly wallet: SavedWallet;
  readonly task: LadderTask;
};

type Question = {
  readonly rung: LadderTask['rung'];
  readonly key: number;
  readonly at: string;
  /** Twelve or more random hex digits, for a new question. */
  readonly randomHex: string;
};

/** The task of a rung: the question that is still open, or a new one. Null when the wallet has no such key. */
export function askTask(saved: SavedWallet, wallet: Wallet, question: Question): AskedTask | null {
  switch (question.rung) {
    case 2:
      return askForAddresses(saved, wallet, question);
    case 3:
      return askForRestore(saved, wallet, question);
    case 4:
      return askForMessage(saved, wallet, question);
  }
}

function askForAddresses(saved: SavedWallet, wallet: Wallet, { at, randomHex }: Question) {
  const index = drawIndex(wallet, randomHex);
  const asked = openOrNew(saved, { kind: 'compare_addresses', key: null, index, at });
  const addresses = addressesToCompare(wallet, asked.challenge.index);
  return {
    wallet: asked.wallet,
    task: { rung: 2, index: asked.challenge.index, addresses, ...timesOf(asked.challenge) },
  } as const;
}

function askForRestore(saved: SavedWallet, wallet: Wallet, { at, key, randomHex }: Question) {
  const known = saved.keys[key];
  if (known === undefined) return null;
  const index = drawIndex(wallet, randomHex);
  const asked = openOrNew(saved, { kind: 'restore_backup', key, index, at });
  const { challenge } = asked;
  const { path } = keyAddresses(wallet, key, challenge.index);
  const { fingerprint } = known;
  return {
    wallet: asked.wallet,
    task: { rung: 3, key, fingerprint, path, index: challenge.index, ...timesOf(challenge) },
  } as const;
}

function askForMessage(saved: SavedWallet, wallet: Wallet, { at, key, randomHex }: Question) {
  const known = saved.keys[key];
  if (known === undefined) return null;
  const { fingerprint } = known;
  const made = messageToSign({ walletName: saved.name, fingerprint, key, at, randomHex });
  const asked = openOrNew(saved, { kind: 'sign_message', key, message: made, at });
  const { message } = asked.challenge;
  const signer = keyAddresses(wallet, key, 0);
  const request = signRequest(signer.path, message);
  return {
    wallet: asked.wallet,
    task: { rung: 4, key, fingerprint, ...signer, message, request, ...timesOf(asked.challenge) },
  } as const;
}

type Made<K extends Challenge['kind']> = Extract<Challenge, { kind: K }>;

/** The open challenge of a kind, or the new one, kept. */
function openOrNew<K extends Challenge['kind']>(
  saved: SavedWallet,
  made: Made<K> & { readonly kind: K },
): { readonly wallet: SavedWallet; readonly challenge: Made<K> } {
  const open = openChallenge(saved, made.kind, made.key, made.at);
  return open === null
    ? { wallet: withChallenge(saved, made), challenge: made }
    : { wallet: saved, challenge: open };
}

function timesOf(challenge: Challenge): Asked {
  return { askedAt: challenge.at, answerUntil: challengeEnd(challenge) };
}

/** What devices with a camera take: Specter's form, which Jade, SeedSigner and Coldcard Q read as well. */
export function signRequest(path: string | null, message: string): string | null {
  return path === null || !path.startsWith('m/') ? null : `signmessage ${path} ascii:${message}`;
}
