import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createChecker } from './create-checker.ts';
import { startMachine, type ScriptRules } from './machine.ts';
import { parseScript } from './parse-script.ts';
import { runScript } from './run-script.ts';
import type { ScriptFault } from './script-fault.ts';
import type { Spend } from './spend.ts';
import { verifyTaproot } from './verify-taproot.ts';

/** A witness program (BIP-141). */
type Program = { readonly version: number; readonly bytes: Uint8Array };

/** Checks that one input spends its output rightly; null when it does. */
export function verifySpend(spend: Spend): ScriptFault | null {
  const input = spend.tx.ins[spend.index];
  const output = spend.spent[spend.index]?.script;
  if (input === undefined || output === undefined) return 'script_failed';
  const program = readProgram(output);
  if (program !== null) {
    return input.script.length > 0 ? 'script_failed' : verifyProgram(spend, program, 'native');
  }
  const pushed = readPushes(input.script);
  if (!Array.isArray(pushed)) return pushed;
  const hash = readScriptHash(output);
  if (hash !== null) return verifyScriptHash(spend, hash, pushed);
  if (input.witness.length > 0) return 'script_failed';
  if (isOtherKey(output, pushed)) return 'script_mismatch';
  return run(spend, 'legacy', output, pushed);
}

/** A pay-to-key-hash output with another key: running it would only tell that something failed. */
function isOtherKey(output: Uint8Array, pushed: readonly Uint8Array[]): boolean {
  const hash = /^76a914(?<hash>[0-9a-f]{40})88ac$/.exec(bytesToHex(output))?.groups?.['hash'];
  const key = pushed.at(-1);
  return hash !== undefined && key !== undefined && hash160(key) !== hash;
}

/** What a scriptSig pushes. One that does more is as good as unknown: only old, bare outputs could use it. */
function readPushes(script: Uint8Array): Uint8Array[] | ScriptFault {
  const operations = parseScript(script);
  if (operations === null) return 'script_failed';
  if (operations.some(({ data }) => data === null)) return 'script_unknown';
  if (operations.some(({ isMinimal }) => !isMinimal)) return 'script_not_minimal';
  return operations.flatMap(({ data }) => data ?? []);
}

/** Pay-to-script-hash (BIP-16), with a witness program or any other script inside. */
function verifyScriptHash(
  spend: Spend,
  hash: string,
  pushed: readonly Uint8Array[],
): ScriptFault | null {
  const script = pushed.at(-1);
  if (script === undefined) return 'signature_missing';
  if (hash160(script) !== hash) return 'script_mismatch';
  const program = readProgram(script);
  if (program !== null) {
    return pushed.length > 1 ? 'script_failed' : verifyProgram(spend, program, 'nested');
  }
  const hasWitness = (spend.tx.ins[spend.index]?.witness.length ?? 0) > 0;
  return hasWitness ? 'script_failed' : run(spend, 'legacy', script, pushed.slice(0, -1));
}

function verifyProgram(
  spend: Spend,
  { version, bytes }: Program,
  place: 'native' | 'nested',
): ScriptFault | null {
  const witness = spend.tx.ins[spend.index]?.witness ?? [];
  if (version === 1 && bytes.length === 32 && place === 'native') {
    return verifyTaproot(spend, bytes, witness);
  }
  return version === 0
    ? verifyVersion0(spend, bytes, witness)
    : // Nothing binds other versions yet, nor taproot inside P2SH.
      'witness_version_unknown';
}

function verifyVersion0(
  spend: Spend,
  program: Uint8Array,
  witness: readonly Uint8Array[],
): ScriptFault | null {
  const last = witness.at(-1);
  if (last === undefined) return 'signature_missing';
  if (program.length === 20) {
    if (witness.length !== 2 || hash160(last) !== bytesToHex(program)) return 'script_mismatch';
    return run(spend, 'witness_v0', payToKeyHash(program), witness);
  }
  if (bytesToHex(sha256(last)) !== bytesToHex(program)) return 'script_mismatch';
  return run(spend, 'witness_v0', last, witness.slice(0, -1));
}

function run(
  spend: Spend,
  rules: ScriptRules,
  script: Uint8Array,
  stack: readonly Uint8Array[],
): ScriptFault | null {
  const checker = createChecker(spend, rules, { scriptCode: script });
  return runScript(script, startMachine(rules, stack, checker));
}

/** BIP-141: a version and a push of 2 to 40 bytes, and nothing else. */
function readProgram(script: Uint8Array): Program | null {
  const [opcode = 0, length = 0] = script;
  const isVersion = opcode === 0 || (opcode >= 0x51 && opcode <= 0x60);
  if (!isVersion || length < 2 || length > 40 || script.length !== length + 2) return null;
  return { version: opcode === 0 ? 0 : opcode - 0x50, bytes: script.subarray(2) };
}

/** The hash in a pay-to-script-hash output (BIP-16), in hex. */
function readScriptHash(script: Uint8Array): string | null {
  return /^a914(?<hash>[0-9a-f]{40})87$/.exec(bytesToHex(script))?.groups?.['hash'] ?? null;
}

function hash160(bytes: Uint8Array): string {
  return bytesToHex(ripemd160(sha256(bytes)));
}

function payToKeyHash(hash: Uint8Array): Uint8Array {
  return Uint8Array.of(0x76, 0xa9, 0x14, ...hash, 0x88, 0xac);
}
