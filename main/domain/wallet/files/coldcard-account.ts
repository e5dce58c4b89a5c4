import { descriptorChecksum } from '../descriptor-checksum.ts';
import type { ScriptType } from '../inspection.ts';
import type { FileKey } from './file-key.ts';
import type { WalletFileCandidate } from './wallet-file.ts';

/** The key of a signer in a wallet of several keys, as a candidate. Alone it makes no addresses. */
export function cosignerCandidate(
  script: ScriptType,
  { expression }: Pick<FileKey, 'expression'>,
): WalletFileCandidate {
  return { kind: 'cosigner_key', script, descriptors: [expression], statedAddresses: [] };
}

/**
 * Whether the descriptor beside an account is that of the account, by its checksum: the only part of it that says
 * everything. It may be written with `h` or with `'`, and for both chains or for receiving.
 */
export function agreesWithDescriptor(
  stated: string | undefined,
  { descriptors: [own = ''] }: WalletFileCandidate,
): boolean {
  const checksum = /#(?<checksum>\w+)\s*$/.exec(stated ?? '')?.groups?.['checksum'];
  if (checksum === undefined) return true;
  const body = own.split('#', 1)[0] ?? '';
  const chains = [body, body.replaceAll('<0;1>', '0')];
  const ways = chains.flatMap((way) => [way, way.replaceAll(/(?<=\d)h/g, "'")]);
  return ways.some((way) => descriptorChecksum(way) === checksum);
}
