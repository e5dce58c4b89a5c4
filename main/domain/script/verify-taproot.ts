import { bytesToHex } from '@noble/hashes/utils.js';
import { tapBranchHash, tapLeafHash, tapOutputKey } from '../psbt/tap-hashes.ts';
import { checkSchnorr, createChecker } from './create-checker.ts';
import { startMachine } from './machine.ts';
import { runScript } from './run-script.ts';
import type { ScriptFault } from './script-fault.ts';
import type { Spend } from './spend.ts';

/** What the last item of a witness begins with when it is an annex (BIP-341). */
const ANNEX = 0x50;
const TAPSCRIPT = 0xc0;
/** Bits of the first byte of a control block that say the version; the last bit is the parity of the output key. */
const LEAF_VERSION = 0xfe;
/** Bytes of a control block: version and internal key, then one hash for each level of the tree (BIP-341). */
const HEAD = 33;
const HASH = 32;
const DEEPEST = 128;

/** Checks that a taproot output is spent rightly, by its key or by a script of its tree (BIP-341, BIP-342). */
export function verifyTaproot(
  spend: Spend,
  outputKey: Uint8Array,
  witness: readonly Uint8Array[],
): ScriptFault | null {
  const last = witness.at(-1);
  if (last === undefined) return 'signature_missing';
  if (witness.length > 1 && last[0] === ANNEX) return 'annex_unknown';
  if (witness.length > 1) return verifyLeaf(spend, outputKey, witness);
  const result = checkSchnorr(last, outputKey, { spend });
  if (typeof result === 'string') return result;
  return result ? null : 'signature_wrong';
}

function verifyLeaf(
  spend: Spend,
  outputKey: Uint8Array,
  witness: readonly Uint8Array[],
): ScriptFault | null {
  const [script = new Uint8Array(), control = new Uint8Array()] = witness.slice(-2);
  const version = (control[0] ?? 0) & LEAF_VERSION;
  const leafHash = tapLeafHash(version, script);
  if (!isInTree(leafHash, control, outputKey)) return 'script_mismatch';
  if (version !== TAPSCRIPT) return 'leaf_version_unknown';
  const checker = createChecker(spend, 'tapscript', { scriptCode: script, leafHash });
  return runScript(script, startMachine('tapscript', witness.slice(0, -2), checker));
}

/** Whether the control block leads from a script to the key of the output. */
function isInTree(leafHash: Uint8Array, control: Uint8Array, outputKey: Uint8Array): boolean {
  const levels = (control.length - HEAD) / HASH;
  if (!Number.isInteger(levels) || levels < 0 || levels > DEEPEST) return false;
  const root = Array.from({ length: levels }, (_, at) =>
    control.subarray(HEAD + at * HASH, HEAD + (at + 1) * HASH),
  ).reduce((hash, sibling) => tapBranchHash(hash, sibling), leafHash);
  const key = tapOutputKey(control.subarray(1, HEAD), root);
  const parity = (control[0] ?? 0) & 1;
  return (
    key !== null && key.parity === parity && bytesToHex(key.xOnlyPubkey) === bytesToHex(outputKey)
  );
}
