import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { isDescriptorLike, openDescriptor } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

/** Receive and change in one, then each alone. */
const MOST = 3;

/**
 * Sparrow's "Output Descriptor" export (github.com/sparrowwallet/sparrow, Descriptor.java): comments, a descriptor of
 * both chains (BIP-389), and those of each chain for Bitcoin Core. Other programs comment descriptors like that too.
 */
export const SPARROW_FILE: WalletFileKind = {
  format: 'sparrow',
  looksLike: ({ text }) => {
    const lines = linesOf(text);
    return (
      lines.some(isComment) &&
      lines.some((line) => !isComment(line)) &&
      lines.filter((line) => !isComment(line)).every(isDescriptorLike)
    );
  },
  read,
};

function read({ text }: FileText): Result<WalletFileContent, InspectFault> {
  const descriptors = linesOf(text).filter((line) => !isComment(line));
  const whole = descriptors.filter((one) => one.includes('<'));
  const single = descriptors.filter((one) => !one.includes('<'));
  if (whole.length > 1 || single.length > 2 || descriptors.length > MOST) {
    return refuse('invalid', 'chains_unrelated');
  }
  const [both] = whole;
  if (both !== undefined) {
    const expected = [chainOf(both, 0), chainOf(both, 1)];
    if (!single.every((one) => expected.includes(bodyOf(one)))) {
      return refuse('invalid', 'chains_unrelated');
    }
  }
  for (const one of single) {
    const open = openDescriptor(one);
    if (!open.ok) return open;
  }
  const candidate = readDescriptors(both === undefined ? single : [both]);
  return candidate.ok ? succeed({ ...NOTHING_MORE, candidates: [candidate.value] }) : candidate;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isComment(line: string): boolean {
  return line.startsWith('#');
}

function bodyOf(descriptor: string): string {
  return descriptor.split('#', 1)[0] ?? '';
}

/** One chain of a multipath descriptor, by its place in the angle brackets. */
function chainOf(descriptor: string, place: 0 | 1): string {
  return bodyOf(descriptor).replaceAll(/<(\d{1,10});(\d{1,10})>/g, place === 0 ? '$1' : '$2');
}
