import * as v from 'valibot';
import { empty, safeCount } from './input-parts.ts';
import type { VaultCalls } from './vault-calls.ts';

/** Longest passphrase, in characters. */
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));

/** What methods about the vault take. */
export const vaultInputs: {
  readonly [M in keyof VaultCalls]: v.GenericSchema<unknown, VaultCalls[M]['input']>;
} = {
  'vault.status': empty,
  'vault.restore': v.strictObject({
    generation: safeCount,
    passphrase: v.exactOptional(passphrase),
    setsNewerAside: v.exactOptional(v.boolean()),
  }),
  'vault.lookAtEarlier': v.strictObject({
    generation: safeCount,
    passphrase: v.exactOptional(passphrase),
  }),
  'vault.saveCopy': empty,
  'vault.unlock': v.strictObject({ passphrase }),
  'vault.quickUnlock': empty,
  'vault.lock': empty,
  'vault.setPassphrase': v.strictObject({ passphrase, current: v.exactOptional(passphrase) }),
  'vault.removePassphrase': v.strictObject({ current: passphrase }),
  'vault.setQuickUnlock': v.strictObject({ isOn: v.boolean() }),
  'vault.strength': v.strictObject({ passphrase: v.pipe(v.string(), v.maxLength(1024)) }),
};
