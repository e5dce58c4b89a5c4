import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dispatch, type WireReply } from '../../main/ipc/dispatch.ts';
import type { Services } from '../../main/ipc/services.ts';
import type { ShowNotice } from '../../main/services/chain-notices.ts';
import { openServices } from '../../main/services/open-services.ts';
import type { SecretBox } from '../../main/services/exchange/secret-box.ts';
import type { SaveFile } from '../../main/services/save-file.ts';
import { confSettingsFile } from '../../main/services/conf-settings-file.ts';
import type { Input, Method, Reply } from '../../preload/contract.ts';
import type { Locale } from '../../preload/shapes.ts';
import type { SystemClipboard, Wait } from '../../main/services/watched-clipboard.ts';
import { openMemoryClipboard } from './memory-clipboard.ts';
import { newFolder } from './new-folder.ts';

/** The real dispatcher, handlers and services over a profile folder: everything but the window. */
export type InProcessApp = {
  readonly folder: string;
  readonly services: Services;
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Reply<M>>;
  /** For input that the types would not let through. */
  readonly callRaw: (method: unknown, input: unknown) => Promise<WireReply>;
  /** The value of a call that has to succeed. */
  readonly must: <M extends Method>(
    method: M,
    input: Input<M>,
  ) => Promise<Extract<Reply<M>, { ok: true }>['value']>;
  readonly close: () => void;
};

type Options = {
  readonly folder?: string;
  readonly locale?: Locale;
  readonly now?: () => Date;
  readonly openLink?: (url: string) => Promise<void>;
  readonly saveFile?: SaveFile | null;
  readonly clipboard?: SystemClipboard;
  readonly wait?: Wait;
  readonly showNotice?: ShowNotice;
  readonly secretBox?: SecretBox;
  /** Certificates (PEM) trusted instead of the platform's. */
  readonly authorities?: readonly string[];
};

export async function openInProcessApp({
  folder = newFolder(),
  locale = 'en',
  openLink = () => Promise.resolve(),
  saveFile = null,
  clipboard = openMemoryClipboard(),
  ...given
}: Options = {}): Promise<InProcessApp> {
  const opened = await openServices({
    profileFolder: folder,
    entryUrl: pathToFileURL(join(import.meta.dirname, '../../main/headless.ts')).href,
    shell: 'headless',
    version: '0.0.0-test',
    openSettingsFile: confSettingsFile,
    systemLocale: () => locale,
    openLink,
    saveFile,
    clipboard,
    locale,
    ...given,
  });
  const callRaw = (method: unknown, input: unknown): Promise<WireReply> =>
    dispatch({ method, input }, opened);
  // Main is trusted: what it answers has the type that the contract gives.
  const call = <M extends Method>(method: M, input: Input<M>): Promise<Reply<M>> =>
    callRaw(method, input) as Promise<Reply<M>>;
  return {
    folder,
    services: opened,
    call,
    callRaw,
    must: async (method, input) => {
      const reply = await call(method, input);
      if (!reply.ok)
        throw new Error(`${method} failed: ${reply.error.code} ${reply.error.message}`);
      return reply.value;
    },
    close: () => {
      opened.chain.close();
      opened.network.close();
      opened.vault.close();
    },
  };
}
