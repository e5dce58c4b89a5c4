import type { MessagePort } from 'node:worker_threads';
import { deriveAddresses, type AddressRequest } from '../../domain/wallet/derive-addresses.ts';

/** What a thread that stays is asked; null sends it away. */
export type ScriptOrder = { readonly id: number; readonly request: AddressRequest } | null;

/** What it answers: scripts in hex, or null where the wallet cannot be derived. The first answer, with id 0, says that it is ready. */
export type ScriptReply = { readonly id: number; readonly scripts: readonly string[] | null };

/** Derives whatever is asked, one after another, until it is sent away. */
export function serveScripts(port: MessagePort): void {
  const reply = (answer: ScriptReply): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port is no window.
    port.postMessage(answer);
  };
  port.on('message', (order: ScriptOrder) => {
    if (order === null) return port.close();
    const derived = deriveAddresses(order.request);
    const scripts = derived.ok ? derived.value.map(({ scriptPubKey }) => scriptPubKey) : null;
    reply({ id: order.id, scripts });
  });
  reply({ id: 0, scripts: [] });
}
