import { succeed, type Result } from '../result.ts';
import { littleEndian } from '../transaction/byte-cursor.ts';
import type { PsbtVersion } from './field-rule.ts';
import { refusePsbt, type PsbtFault } from './psbt-fault.ts';
import type { PsbtEntry } from './read-map.ts';

const VERSION_TYPE = 0xfb;

/** The version that a global map names; 0 where it names none. There never was a version 1 (BIP-370). */
export function readVersion(entries: readonly PsbtEntry[]): Result<PsbtVersion, PsbtFault> {
  const entry = entries.find(({ type }) => type === VERSION_TYPE);
  if (entry === undefined) return succeed(0);
  const field = 'PSBT_GLOBAL_VERSION';
  if (entry.keyData.length !== 0) return refusePsbt('psbt_key_length', { field });
  if (entry.value.length !== 4) return refusePsbt('psbt_value_length', { field });
  const version = littleEndian(entry.value);
  return version === 0 || version === 2
    ? succeed(version)
    : refusePsbt('psbt_version_unknown', { version });
}
