import { succeed } from '../../result.ts';
import type { RowKey } from '../descriptor/expression.ts';
import type { ScriptType } from '../inspection.ts';
import { scriptName } from '../wallet-findings.ts';
import { readAccount, type Account } from './account.ts';
import { unsuited, type ExportFormat } from './export-format.ts';
import { apostrophePath, followableOrigin } from './origin-text.ts';
import { toJson } from './to-json.ts';
import { writeSlip132 } from './write-slip132.ts';

/** Old enough for every Electrum since 3.0, which brings the file up to date by itself. Coldcard writes the same. */
const SEED_VERSION = 17;

/** A watch-only wallet file (github.com/spesmilo/electrum, wallet_db.py). The header of a key says the script. */
export const ELECTRUM_EXPORT: ExportFormat = {
  id: 'electrum',
  name: 'Electrum',
  mediaType: 'application/json',
  extension: 'json',
  prepare: (wallet) => {
    const account = readAccount(wallet);
    if (!account.ok) return account;
    if (account.value.script === 'p2tr') {
      return unsuited('export_script', { script: scriptName('p2tr') });
    }
    const file = { ...keystoresOf(account.value), ...FIXED };
    return succeed(() => [toJson(file)]);
  },
};

const FIXED = { use_encryption: false, seed_version: SEED_VERSION };

function keystoresOf(account: Account) {
  if (account.kind === 'single_sig') {
    return { wallet_type: 'standard', keystore: keystoreOf(account.key, account.script) };
  }
  const { keys, script, threshold } = account;
  return {
    wallet_type: `${threshold}of${keys.length}`,
    ...Object.fromEntries(keys.map((key, at) => [`x${at + 1}/`, keystoreOf(key, script)])),
  };
}

/** Electrum refuses a path that does not lead to the key, so that is left out. */
function keystoreOf(row: RowKey, script: ScriptType) {
  const origin = followableOrigin(row);
  return {
    type: 'bip32',
    xpub: writeSlip132(row.key, script),
    xprv: null,
    derivation: origin === null ? null : apostrophePath(origin),
    root_fingerprint: origin === null ? null : origin.fingerprint,
    pw_hash_version: 1,
  };
}
