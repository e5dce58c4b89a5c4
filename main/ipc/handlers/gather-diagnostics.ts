import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiagnosticsFacts } from '../../domain/diagnostics/write-diagnostics.ts';
import { EMPTY_PROFILE } from '../../domain/profile/profile.ts';
import { readEngines, readSystem } from '../../services/read-system.ts';
import { listGenerations } from '../../services/vault/generations.ts';
import { VAULT_FILE } from '../../services/vault/vault.ts';
import type { Services } from '../services.ts';

/** Lines of the log that are handed on. */
const LINES = 60;

/** Everything diagnostics tell, of the program and the system alone. Reads nothing of the profile itself. */
export async function gatherDiagnostics(services: Services): Promise<DiagnosticsFacts> {
  const { info, settings, vault } = services;
  const status = await vault.status();
  const file = await stat(join(info.profileFolder, VAULT_FILE)).catch(() => null);
  return {
    at: services.now().toISOString(),
    version: info.version,
    shell: info.shell,
    system: readSystem(),
    engines: readEngines(),
    language: services.locale(),
    look: settings.get().theme,
    keychain: services.keychain(),
    vault: {
      state: status.state,
      schema: EMPTY_PROFILE.schema,
      protection: status.state === 'open' ? status.protection : null,
      bytes: file?.size ?? null,
      earlierSaves: (await listGenerations(info.profileFolder)).length,
    },
    log: services.log.newest(LINES),
  };
}
