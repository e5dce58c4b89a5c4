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

const held: { vault: Vault | null } = { vault: null };

for await (const line of createInterface({ input: process.stdin })) {
  const reply = await obey(v.parse(orderSchema, JSON.parse(line)));
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
held.vault?.close();

async function obey(order: v.InferOutput<typeof orderSchema>): Promise<object> {
  switch (order.do) {
    case 'open':
      held.vault = await openTestVault(order.folder, () => new Date(AT));
      return look();
    case 'save':
      return save(order.price, order.size);
    case 'look':
      return look();
    case 'close':
      held.vault?.close();
      held.vault = null;
      return {};
  }
}

async function save(price: number, size: number): Promise<object> {
  if (held.vault === null) return {};
  const saved = await held.vault.update<never>(() => succeed(profileWith(price, size)));
  return saved.ok ? { saved: price } : { refused: saved.error.code };
}

async function look(): Promise<object> {
  const { vault } = held;
  return vault === null ? {} : { state: (await vault.status()).state, price: priceIn(vault) };
}
