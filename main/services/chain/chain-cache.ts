import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { isAbout } from '../../domain/wallet-chain/is-about.ts';
import { readWalletChain } from '../../domain/wallet-chain/wallet-chain-schema.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import type { Log } from '../log.ts';
import { oneAtATime, type InOrder } from '../one-at-a-time.ts';
import { NO_SEAL } from '../vault/seal.ts';
import { decodeSealed, encodeSealed } from '../vault/sealed-file.ts';
import { removeLeftovers, writeFileSafely } from '../vault/write-file-safely.ts';

type OfWallet = Pick<SavedWallet, 'id' | 'descriptor' | 'network'>;

/** What is known of each wallet from the chain, in a file of its own. Losing one loses nothing: it is asked for again. */
export type ChainCache = {
  /** Null where nothing is known, or what is known is of another descriptor, damaged, or of another version. */
  readonly read: (wallet: OfWallet) => Promise<WalletChain | null>;
  /** Changes of the same wallet come one after another. The same value back writes nothing. */
  readonly change: (
    wallet: OfWallet,
    change: (before: WalletChain | null) => WalletChain | null,
  ) => Promise<WalletChain | null>;
  readonly remove: (walletId: string) => Promise<void>;
};

type Options = {
  /** The folder of the profile. */
  readonly folder: string;
  readonly appVersion: string;
  readonly now: () => Date;
  readonly log: Log;
};

const MARK = { name: 'holdfast-chain', version: 1 };
const headerSchema = v.strictObject({
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
  seal: v.literal(NO_SEAL.name),
});
/** The ids that are given out. With any other, nothing is kept on disk, so that none can name a file elsewhere. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opens the cache of a profile. Nothing is read yet. */
export function openChainCache(options: Options): ChainCache {
  const files = openFiles(options);
  const held = new Map<string, Promise<WalletChain | null>>();
  const heldOf = async (wallet: OfWallet): Promise<WalletChain | null> => {
    const loading = held.get(wallet.id) ?? files.load(wallet.id);
    held.set(wallet.id, loading);
    const known = await loading;
    return known !== null && isAbout(known, wallet) ? known : null;
  };
  const inOrder = inOrderPerWallet();
  return {
    read: (wallet) => inOrder(wallet.id, () => heldOf(wallet)),
    change: (wallet, change) =>
      inOrder(wallet.id, async () => {
        const before = await heldOf(wallet);
        const after = change(before);
        if (after === null || after === before) return before;
        held.set(wallet.id, Promise.resolve(after));
        await files.save(after);
        return after;
      }),
    remove: (walletId) =>
      inOrder(walletId, async () => {
        held.delete(walletId);
        await files.remove(walletId);
      }),
  };
}

/** The files themselves. None of it ever fails: what cannot be read or kept is asked for again. */
function openFiles({ folder: profile, appVersion, now, log }: Options) {
  const folder = join(profile, 'chain');
  const pathOf = (id: string): string | null =>
    ID.test(id) ? join(folder, `${id}.holdfast`) : null;
  let prepared: Promise<void> | null = null;
  return {
    load: (walletId: string) => load(pathOf(walletId)),
    save: async (known: WalletChain): Promise<void> => {
      const path = pathOf(known.walletId);
      if (path === null) return;
      const header = { savedAt: now().toISOString(), appVersion, seal: NO_SEAL.name };
      try {
        await (prepared ??= prepare(folder));
        const bytes = encodeSealed(MARK, { header, body: known }, NO_SEAL);
        await writeFileSafely(path, bytes, () => Promise.resolve());
      } catch (error) {
        prepared = null;
        // The older file stays.
        log.failure('chain.save', error);
      }
    },
    remove: async (walletId: string): Promise<void> => {
      const path = pathOf(walletId);
      if (path !== null) await rm(path, { force: true });
    },
  };
}

async function load(path: string | null): Promise<WalletChain | null> {
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  const file = bytes === null ? null : decodeSealed(bytes, MARK, headerSchema, NO_SEAL);
  const known = file?.ok === true ? readWalletChain(file.value.body) : null;
  return known?.ok === true ? known.value : null;
}

/** Once in a run, before anything is written: then what lies about is of a run that was killed. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeLeftovers(folder);
}

/** Runs tasks of the same wallet one after another, in the order they came. */
function inOrderPerWallet(): <T>(walletId: string, task: () => Promise<T>) => Promise<T> {
  const lines = new Map<string, InOrder>();
  return (walletId, task) => {
    const line = lines.get(walletId) ?? oneAtATime();
    lines.set(walletId, line);
    return line(task);
  };
}
