import { succeed, type Result } from '../../result.ts';
import { withChecksum } from '../descriptor-checksum.ts';
import type { InspectFault, ScriptType, WalletFinding } from '../inspection.ts';
import type { KeyNetwork } from '../key-headers.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { finding, scriptName } from '../wallet-findings.ts';
import { readFileKey, type FileKey, type FileKeyParts } from './file-key.ts';
import type { StatedAddress, WalletFileCandidate } from './wallet-file.ts';

/** Scripts of `multi` and `sortedmulti` (BIP-383). */
export type MultisigScript = Extract<ScriptType, 'p2sh' | 'p2sh_p2wsh' | 'p2wsh'>;

/** A wallet of several keys as files list it. */
export type MultisigParts = {
  readonly script: MultisigScript;
  /** Signatures that a payment needs. */
  readonly threshold: number;
  /** How many keys the file says there are. */
  readonly total: number;
  readonly keys: readonly FileKeyParts[];
  /** Whether keys are sorted in each script (BIP-67). */
  readonly isSorted: boolean;
  readonly statedAddresses?: readonly StatedAddress[];
};

export type MultisigCandidate = {
  readonly candidate: WalletFileCandidate;
  readonly network: KeyNetwork;
  readonly findings: readonly WalletFinding[];
};

/** Keys that fit in a witness script (BIP-383). */
const MOST_KEYS = 20;

const WRAPPERS: Readonly<Record<MultisigScript, (script: string) => string>> = {
  p2sh: (script) => `sh(${script})`,
  p2sh_p2wsh: (script) => `sh(wsh(${script}))`,
  p2wsh: (script) => `wsh(${script})`,
};

/** Puts the wallet together. The quorum has to be possible, and the keys as many as the file says. */
export function readMultisig(parts: MultisigParts): Result<MultisigCandidate, InspectFault> {
  const refused = checkQuorum(parts);
  if (refused !== null) return refused;
  const keys: FileKey[] = [];
  for (const part of parts.keys) {
    const key = readFileKey(part);
    if (!key.ok) return key;
    keys.push(key.value);
  }
  const [network, other] = new Set(keys.map(({ key }) => key.header.network));
  if (network === undefined || other !== undefined) return refuse('invalid', 'networks_mixed');
  const { script, threshold, isSorted, statedAddresses = [] } = parts;
  const list = keys.map(({ expression }) => `,${expression}/<0;1>/*`).join('');
  const multi = `${isSorted ? 'sortedmulti' : 'multi'}(${threshold}${list})`;
  const descriptor = withChecksum(WRAPPERS[script](multi));
  return succeed({
    candidate: { kind: 'wallet', script, descriptors: [descriptor], statedAddresses },
    network,
    findings: judgeHeaders(keys, script),
  });
}

function checkQuorum({ threshold, total, keys }: MultisigParts): Refusal | null {
  const found = keys.length;
  if (found > MOST_KEYS)
    return refuse('invalid', 'too_many_keys', { keys: found, most: MOST_KEYS });
  if (total !== found) return refuse('invalid', 'file_quorum_mismatch', { stated: total, found });
  if (threshold === 0) return refuse('invalid', 'threshold_zero');
  return threshold > total
    ? refuse('invalid', 'threshold_above_keys', { threshold, keys: total })
    : null;
}

/** Headers beyond xpub and tpub (SLIP-0132) name a script; it has to be that of the wallet. */
function judgeHeaders(keys: readonly FileKey[], script: MultisigScript): WalletFinding[] {
  const headers = new Map(keys.map(({ key: { header } }) => [header.prefix, header]));
  return [...headers.values()].flatMap(({ prefix, use }) => {
    if (use.kind === 'open') return [];
    const rewritten = finding('slip132_in_descriptor', { header: prefix });
    const params = { header: prefix, script: scriptName(script) };
    return use.script === script
      ? [rewritten]
      : [rewritten, finding('prefix_script_mismatch', params)];
  });
}
