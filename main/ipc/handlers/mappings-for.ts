import type { PreviewInput } from '../../../preload/shapes.ts';
import { missingColumn, type ColumnMapping } from '../../domain/exposure/imports/column-mapping.ts';
import type { Fault } from '../../domain/fault.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { VaultFault } from '../../services/vault/vault.ts';
import type { Services } from '../services.ts';

/** The layouts to read an export by: what the user says about it now, else all that they said before. */
export function mappingsFor(
  mapping: PreviewInput['mapping'],
  { vault }: Pick<Services, 'vault'>,
): Result<readonly ColumnMapping[], Fault<'missing_column', 'mapping'> | VaultFault> {
  const profile = vault.read();
  if (!profile.ok) return profile;
  if (mapping === undefined) return succeed(profile.value.importMappings);
  const column = missingColumn(mapping);
  return column === null
    ? succeed([mapping])
    : fail({ code: 'missing_column', params: { column }, fields: ['mapping'] });
}
