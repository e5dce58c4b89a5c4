import { encode, rfc8949EncodeOptions } from 'cborg';
import { readCbor } from './registry/read-cbor.ts';
import { readOutput } from './registry/read-output.ts';
import { writeOutput } from './registry/write-output.ts';
import { encodeBytewords } from './ur/bytewords.ts';
import { crc32 } from './ur/crc32.ts';
import { createFragmentChooser } from './ur/fragment-chooser.ts';
import type { UrMessage } from './ur/ur-collector.ts';

/** What is written as UR. A descriptor has to be checked, with keys under xpub or tpub. */
export type UrPayload =
  | { readonly kind: 'descriptor'; readonly text: string }
  | { readonly kind: 'psbt' | 'bytes'; readonly bytes: Uint8Array };

/** Bytes of the message in one part, at least, as in the reference implementation. */
const SHORTEST_FRAGMENT = 10;

/**
 * Writes a UR in capitals, as QR codes hold them best: one text, or all parts of a series when the message is longer
 * than a fragment may be (in bytes). Single-key and multisig descriptors become `crypto-output`, which every wallet
 * reads; what that cannot say becomes `output-descriptor` (BCR-2023-010).
 */
export function encodeUr(payload: UrPayload, maxFragmentBytes: number): readonly string[] {
  return encodeParts(payload, maxFragmentBytes, 1);
}

/**
 * The same for codes that follow one another on a screen: after every fragment has been shown once come as many parts
 * that mix several (BCR-2020-005), so that a camera that missed one need not wait a whole round for it.
 */
export function encodeUrSeries(payload: UrPayload, maxFragmentBytes: number): readonly string[] {
  return encodeParts(payload, maxFragmentBytes, 2);
}

function encodeParts(
  payload: UrPayload,
  maxFragmentBytes: number,
  rounds: number,
): readonly string[] {
  const { type, cbor } = messageOf(payload);
  const head = `ur:${type}`;
  const size = fragmentBytes(cbor.length, Math.max(maxFragmentBytes, SHORTEST_FRAGMENT));
  if (size === cbor.length) {
    return [`${head}/${encodeBytewords(cbor, 'minimal')}`.toUpperCase()];
  }
  const total = Math.ceil(cbor.length / size);
  const checksum = crc32(cbor);
  const choose = createFragmentChooser(total, checksum);
  return Array.from({ length: total * rounds }, (_, at) => {
    const data = new Uint8Array(size);
    for (const fragment of choose(at + 1)) {
      const bytes = cbor.subarray(fragment * size, (fragment + 1) * size);
      for (const [place, byte] of bytes.entries()) data[place] = (data[place] ?? 0) ^ byte;
    }
    const part = encode([at + 1, total, cbor.length, checksum, data]);
    return `${head}/${at + 1}-${total}/${encodeBytewords(part, 'minimal')}`.toUpperCase();
  });
}

/** Fragments of one length, as few as may be. */
function fragmentBytes(messageBytes: number, longest: number): number {
  return Math.ceil(messageBytes / Math.ceil(messageBytes / longest));
}

function messageOf(payload: UrPayload): UrMessage {
  if (payload.kind !== 'descriptor') {
    const type = payload.kind === 'psbt' ? 'crypto-psbt' : 'bytes';
    return { type, cbor: write(payload.bytes) };
  }
  const [descriptor = ''] = payload.text.trim().split('#', 1);
  const output = writeOutput(descriptor);
  if (output !== null) {
    const cbor = write(output);
    if (readsAs(cbor, descriptor)) return { type: 'crypto-output', cbor };
  }
  return { type: 'output-descriptor', cbor: write(new Map([[1, descriptor]])) };
}

/** Nothing is shown to other wallets that would not be read back as the same descriptor. */
function readsAs(cbor: Uint8Array, descriptor: string): boolean {
  const candidate = readOutput(readCbor(cbor), null);
  return candidate.ok && candidate.value.descriptors[0] === plainOrigins(descriptor);
}

/** Key origins in one writing: small hex digits, and `h` for hardened steps. */
function plainOrigins(descriptor: string): string {
  return descriptor.replaceAll(/\[[^\]]*\]/g, (origin) =>
    origin.toLowerCase().replaceAll("'", 'h'),
  );
}

function write(value: unknown): Uint8Array {
  return encode(value, rfc8949EncodeOptions);
}
