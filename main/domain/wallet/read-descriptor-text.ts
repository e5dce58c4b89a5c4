import { succeed, type Result } from '../result.ts';
import { classifyWallet } from './classify-wallet.ts';
import { refuseExpression } from './descriptor/refuse-expression.ts';
import type { InspectFault, InspectOptions, WalletFinding } from './inspection.ts';
import { judgeExpression } from './judge-expression.ts';
import { pairDescriptors } from './pair-descriptors.ts';
import { readDescriptor, type ReadDescriptor } from './read-descriptor.ts';
import type { ReadText } from './read-text.ts';
import { refuse } from './refuse.ts';
import { splitDescriptors } from './split-descriptors.ts';
import { rowKeys } from './wallet.ts';
import { finding, judgePath, judgeScript, scriptName } from './wallet-findings.ts';

/** Reads a descriptor, or a receive and a change descriptor. Line ends may follow the last one, nothing else may. */
export function readDescriptorText(
  text: string,
  { script: chosen }: InspectOptions,
): Result<ReadText, InspectFault> {
  const body = text.trimEnd();
  if (/[^\r\n]/.test(text.slice(body.length))) {
    return refuse('invalid', 'characters_after_descriptor');
  }
  const parts = splitDescriptors(body);
  const read = readParts(parts);
  if (!read.ok) return read;
  const { expression, keys } = read.value;
  const fault = refuseExpression(read.value);
  if (fault !== null) return fault;
  const { script } = classifyWallet(expression);
  if (chosen !== undefined && chosen !== script) {
    const params = { script: scriptName(script), chosen: scriptName(chosen) };
    return refuse('invalid', 'script_choice_conflict', params);
  }
  return succeed({
    format: parts.length === 2 ? 'descriptor_pair' : 'descriptor',
    script,
    scriptChoices: [script],
    keys,
    expression,
    findings: judgeDescriptor(read.value),
  });
}

function readParts(parts: readonly string[]): Result<ReadDescriptor, InspectFault> {
  const [first = '', second, ...more] = parts;
  if (more.length > 0) return refuse('invalid', 'characters_after_descriptor');
  const receive = readDescriptor(first);
  if (!receive.ok || second === undefined) return receive;
  const change = readDescriptor(second);
  return change.ok ? pairDescriptors(receive.value, change.value) : change;
}

function judgeDescriptor(read: ReadDescriptor): readonly WalletFinding[] {
  const { script, kind } = classifyWallet(read.expression);
  const rows = rowKeys(read.keys);
  const isSingleOutput = kind === 'address' || kind === 'script';
  return [
    ...(isSingleOutput ? [finding('single_output')] : []),
    ...(read.hadChecksum ? [] : [finding('checksum_added')]),
    ...(read.hadSpaces ? [finding('spaces_removed')] : []),
    ...(rows.some(({ origin }) => origin === null) ? [finding('no_key_origin')] : []),
    ...rows.flatMap((row) => judgeHeader(row.key.header, script)),
    ...rows.flatMap((row) => judgeScript(row, script, kind)),
    ...judgePath(read.keys),
    ...judgeExpression(read),
  ];
}

type Header = ReturnType<typeof rowKeys>[number]['key']['header'];

/** BIP-380 knows xpub and tpub only. Other headers are rewritten, and what they promised has to agree. */
function judgeHeader({ prefix, use }: Header, script: ReadText['script']): WalletFinding[] {
  if (use.kind === 'open') return [];
  const rewritten = finding('slip132_in_descriptor', { header: prefix });
  return use.script === script
    ? [rewritten]
    : [
        rewritten,
        finding('prefix_script_mismatch', { header: prefix, script: scriptName(script) }),
      ];
}
