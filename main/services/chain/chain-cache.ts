import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { isAbout } from '../../domain/wallet-chain/is-about.ts';
import { readWalletChain } from '../../domain/wallet-chain/wallet-chain-schema.ts';
import type { WalletChain } from '../../domain/wallet-chain/wallet-chain.ts';
import type { Log } from '../log/log.ts';
import { oneAtATime, type InOrder } from '../one-at-a-time.ts';
import type { SealKey } from '../vault/kdf.ts';
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
  /** Lets go of everything read, as when the vault is locked. The files stay. */
  readonly forget: () => void;
  /** Seals every file anew around a change of the vault's key. What cannot be read under the key of before is let go of. */
  readonly reseal: <T>(change: () => Promise<T>) => Promise<T>;
};

type Options = {
  /** The folder of the profile. */
  readonly folder: string;
  readonly appVersion: string;
  readonly now: () => Date;
  readonly log: Log;
  /** The vault's key; null while it has none. */
  readonly key: () => SealKey | null;
};

const MARK = { name: 'holdfast-chain', version: 1 };
const headerSchema = v.strictObject({
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.string(),
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
    forget: () => held.clear(),
    reseal: async (change) => {
      const known = await files.loadAll();
      const changed = await change();
      for (const one of known) await inOrder(one.walletId, () => files.save(one));
      return changed;
    },
  };
}

/** The files themselves. None of it ever fails: what cannot be read or kept is asked for again. */
function openFiles({ folder: profile, appVersion, now, log, key }: Options) {
  const folder = join(profile, 'chain');
  const pathOf = (id: string): string | null =>
    ID.test(id) ? join(folder, `${id}.holdfast`) : null;
  let prepared: Promise<void> | null = null;
  return {
    load: (walletId: string) => load(pathOf(walletId), key()),
    loadAll: async (): Promise<readonly WalletChain[]> => {
      const names = await readdir(folder).catch(() => []);
      const ids = names.map((name) => name.replace(/\.holdfast$/, ''));
      const read = await Promise.all(ids.map((id) => load(pathOf(id), key())));
      return read.filter((one) => one !== null);
    },
    save: async (known: WalletChain): Promise<void> => {
      const path = pathOf(known.walletId);
      if (path === null) return;
      const header = { savedAt: now().toISOString(), appVersion };
      try {
        await (prepared ??= prepare(folder));
        const bytes = encodeSealed(MARK, { header, body: known }, key());
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

async function load(path: string | null, key: SealKey | null): Promise<WalletChain | null> {
  const bytes = path === null ? null : await readFile(path).catch(() => null);
  const file = bytes === null ? null : decodeSealed(bytes, MARK, headerSchema);
  const body = file?.ok === true ? file.value.open(key) : null;
  const known = body?.ok === true ? readWalletChain(body.value) : null;
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
