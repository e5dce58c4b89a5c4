import { succeed, type Result } from '../result.ts';
import type { InspectFault, InspectOptions, WalletFinding } from './inspection.ts';
import { pairDescriptors } from './pair-descriptors.ts';
import { readDescriptor, type ReadDescriptor } from './read-descriptor.ts';
import type { ReadText } from './read-text.ts';
import { refuse } from './refuse.ts';
import { splitDescriptors } from './split-descriptors.ts';
import { finding, judgePath, judgeScript, scriptName } from './wallet-findings.ts';
import type { WalletPath } from './wallet-path.ts';

const ONE_ADDRESS: WalletPath = { receive: [], change: null, isRanged: false };

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
  const { script, expression } = read.value;
  if (chosen !== undefined && chosen !== script) {
    const params = { script: scriptName(script), chosen: scriptName(chosen) };
    return refuse('invalid', 'script_choice_conflict', params);
  }
  const path = expression.path ?? ONE_ADDRESS;
  return succeed({
    format: parts.length === 2 ? 'descriptor_pair' : 'descriptor',
    script,
    scriptChoices: [script],
    expression,
    wallet: { script, path },
    findings: [
      ...judgeWriting(read.value),
      ...judgeHeader(read.value),
      ...judgeScript(expression, script),
      ...judgePath(path),
    ],
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

function judgeWriting({ expression, hadChecksum, hadSpaces }: ReadDescriptor): WalletFinding[] {
  return [
    ...(hadChecksum ? [] : [finding('checksum_added')]),
    ...(hadSpaces ? [finding('spaces_removed')] : []),
    ...(expression.origin === null ? [finding('no_key_origin')] : []),
  ];
}

/** BIP-380 knows xpub and tpub only. Other headers are rewritten, and what they promised has to agree. */
function judgeHeader({ script, expression }: ReadDescriptor): WalletFinding[] {
  const { prefix, use } = expression.key.header;
  if (use.kind === 'open') return [];
  const rewritten = finding('slip132_in_descriptor', { header: prefix });
  return use.script === script
    ? [rewritten]
    : [
        rewritten,
        finding('prefix_script_mismatch', { header: prefix, script: scriptName(script) }),
      ];
}
