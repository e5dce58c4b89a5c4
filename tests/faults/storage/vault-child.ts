import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { succeed } from '../../../main/domain/result.ts';
import type { Vault } from '../../../main/services/vault/vault.ts';
import { AT, openTestVault } from '../../support/test-vault.ts';
import { priceIn, profileWith } from './marked-profile.ts';

// A process with one vault that obeys lines of JSON, for faults that only a process can meet. `node vault-child.ts`.
const orderSchema = v.variant('do', [
  v.strictObject({ do: v.literal('open'), folder: v.string() }),
  v.strictObject({ do: v.literal('save'), price: v.number(), size: v.number() }),
  v.strictObject({ do: v.literal('look') }),
  v.strictObject({ do: v.literal('close') }),
]);

let vault: Vault | null = null;

for await (const line of createInterface({ input: process.stdin })) {
  const reply = await obey(v.parse(orderSchema, JSON.parse(line)));
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
vault?.close();

async function obey(order: v.InferOutput<typeof orderSchema>): Promise<object> {
  switch (order.do) {
    case 'open':
      vault = await openTestVault(order.folder, () => new Date(AT));
      return look(vault);
    case 'save': {
      const saved = await vault?.update(() => succeed(profileWith(order.price, order.size)));
      return saved?.ok === true ? { saved: order.price } : { refused: saved?.error.code ?? null };
    }
    case 'look':
      return look(vault);
    case 'close':
      vault?.close();
      vault = null;
      return {};
  }
}

async function look(vault: Vault | null): Promise<object> {
  return vault === null ? {} : { state: (await vault.status()).state, price: priceIn(vault) };
}
