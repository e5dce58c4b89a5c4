import { fail, succeed, type Result } from '../../result.ts';
import type { Collected, PartCollector } from '../part-collector.ts';
import { refuseQr, type QrFault } from '../qr-payload.ts';
import { crc32 } from './crc32.ts';
import { createFragmentChooser } from './fragment-chooser.ts';
import { createFountainSolver } from './fountain-solver.ts';
import { readUrPart, type UrFragment, type UrPart } from './ur-part.ts';

/** A whole message of a UR: its type in lower case and its CBOR. */
export type UrMessage = { readonly type: string; readonly cbor: Uint8Array };

/**
 * Mixtures looked at for a message of so many fragments. A few more than there are fragments are enough, and some more
 * yet for very few; only hostile messages go on, and only plain fragments help then.
 */
const mixturesFor = (total: number) => 2 * total + 64;

type Take = (part: UrPart) => Result<Collected<UrMessage>, QrFault>;

/**
 * Collects the parts of one UR in any order, with any loss and repetition. Whatever contradicts the first part belongs
 * to another message and is refused: `qr_type_differs`, `qr_other_message`, `qr_part_conflict`.
 */
export function createUrCollector(): PartCollector<UrMessage> {
  let take: Take | null = null;
  return {
    add: (text) => {
      const part = readUrPart(text);
      if (!part.ok) return part;
      const next: Take = take ?? takerFor(part.value);
      const taken = next(part.value);
      if (taken.ok) take = next;
      return taken;
    },
  };
}

function takerFor(first: UrPart): Take {
  return first.kind === 'whole' ? takeWhole(first) : takeFragments(first);
}

function takeWhole(first: Extract<UrPart, { kind: 'whole' }>): Take {
  const message = { type: first.type, cbor: first.message };
  return (part) => {
    const isSame =
      part.kind === 'whole' &&
      part.type === first.type &&
      part.message.length === first.message.length &&
      part.message.every((byte, at) => byte === first.message[at]);
    return isSame
      ? succeed({ done: 1, total: 1, message })
      : refuseQr('invalid', 'qr_other_message');
  };
}

function takeFragments(first: UrFragment & { readonly type: string }): Take {
  const { type, total, checksum, messageBytes } = first;
  const choose = createFragmentChooser(total, checksum);
  const solver = createFountainSolver(total, first.data.length);
  let complete: Result<UrMessage, QrFault> | null = null;
  let mixtures = 0;
  return (part) => {
    const other = differenceFrom(first, part);
    if (other !== null) return fail(other);
    if (part.kind === 'whole') return refuseQr('invalid', 'qr_other_message');
    if (part.number > total) mixtures += 1;
    const isWorthwhile = part.number <= total || mixtures <= mixturesFor(total);
    if (isWorthwhile && solver.take(choose(part.number), part.data) === 'conflict') {
      return refuseQr('invalid', 'qr_part_conflict');
    }
    const done = solver.rank();
    if (done < total) return succeed({ done, total, message: null });
    complete ??= finish({ type, cbor: solver.solve().slice(0, messageBytes) }, checksum);
    return complete.ok ? succeed({ done, total, message: complete.value }) : complete;
  };
}

function finish(message: UrMessage, checksum: number): Result<UrMessage, QrFault> {
  return crc32(message.cbor) === checksum
    ? succeed(message)
    : refuseQr('checksum_mismatch', 'qr_checksum');
}

function differenceFrom(
  first: UrFragment & { readonly type: string },
  part: UrPart,
): QrFault | null {
  if (part.type !== first.type) return { code: 'invalid', reason: 'qr_type_differs' };
  if (part.kind === 'whole' || part.checksum !== first.checksum) {
    return { code: 'invalid', reason: 'qr_other_message' };
  }
  if (part.total !== first.total) return { code: 'invalid', reason: 'qr_total_differs' };
  const isSame = part.messageBytes === first.messageBytes && part.data.length === first.data.length;
  return isSame ? null : { code: 'invalid', reason: 'qr_part_length' };
}
