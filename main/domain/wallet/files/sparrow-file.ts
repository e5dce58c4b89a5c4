import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { isDescriptorLike } from './descriptor-text.ts';
import { NOTHING_MORE, readDescriptors } from './file-content.ts';
import type {
  FileText,
  WalletFileCandidate,
  WalletFileContent,
  WalletFileKind,
} from './wallet-file.ts';

/** Receive and change in one, then each alone. */
const MOST = 3;

/** What stands before a descriptor: `External: wsh(…)`. */
const LABEL = /^(?<label>[A-Za-z][A-Za-z0-9 ()]{0,40}):\s*(?=[a-z]{1,10}\()/;

/**
 * Sparrow's "Output Descriptor" export (github.com/sparrowwallet/sparrow, Descriptor.java): comments, a descriptor of
 * both chains (BIP-389), and those of each chain for Bitcoin Core. Other programs comment or label descriptors like
 * that too, such as Bitkey (`External: … Internal: …`).
 */
export const SPARROW_FILE: WalletFileKind = {
  format: 'sparrow',
  looksLike: ({ lines }) => {
    const descriptors = descriptorsIn(lines);
    const isPlain =
      descriptors.length === lines.filter((line) => line !== '').length &&
      !lines.some((line) => LABEL.test(line));
    return descriptors.length > 0 && !isPlain && descriptors.every(isDescriptorLike);
  },
  read,
};

function read({ lines }: FileText): Result<WalletFileContent, InspectFault> {
  const descriptors = descriptorsIn(lines);
  const [both, ...more] = descriptors.filter((one) => one.includes('<'));
  const single = descriptors.filter((one) => !one.includes('<'));
  if (
    more.length > 0 ||
    descriptors.length > MOST ||
    (both !== undefined && !agree(both, single))
  ) {
    return refuse('invalid', 'chains_unrelated');
  }
  const checked = readDescriptors(single.length === 0 ? descriptors : single);
  if (!checked.ok || both === undefined) return contentOf(checked);
  return contentOf(readDescriptors([both]));
}

function contentOf(
  candidate: Result<WalletFileCandidate, InspectFault>,
): Result<WalletFileContent, InspectFault> {
  return candidate.ok ? succeed({ ...NOTHING_MORE, candidates: [candidate.value] }) : candidate;
}

/** Whether descriptors of one chain each are those of the whole. */
function agree(both: string, single: readonly string[]): boolean {
  const expected = [chainOf(both, 0), chainOf(both, 1)];
  return single.every((one) => expected.includes(bodyOf(one)));
}

/** The lines that are no comments, without their labels. */
function descriptorsIn(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(LABEL, ''));
}

function bodyOf(descriptor: string): string {
  return descriptor.split('#', 1)[0] ?? '';
}

/** One chain of a multipath descriptor, by its place in the angle brackets. */
function chainOf(descriptor: string, place: 0 | 1): string {
  return bodyOf(descriptor).replaceAll(/<(\d{1,10});(\d{1,10})>/g, place === 0 ? '$1' : '$2');
}
