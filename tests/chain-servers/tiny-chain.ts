import { createHash } from 'node:crypto';

/** A chain of a few blocks that is right in every way, made here: what a liar departs from. */
export type TinyChain = {
  readonly headers: readonly string[];
  readonly hashes: readonly string[];
  /** Script that is paid at height 3 and nowhere else. */
  readonly script: Uint8Array;
  readonly txid: string;
  readonly hex: string;
  readonly height: number;
  readonly merkle: readonly string[];
  readonly pos: number;
  /** Another transaction of the same block. */
  readonly stranger: { readonly txid: string; readonly hex: string };
};

/** Of regtest (Bitcoin Core, src/kernel/chainparams.cpp). */
const GENESIS =
  '0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4adae5494dffff7f2002000000';
const HEIGHT = 3;
const TIP = 5;

/** One that nobody has the key of. */
const SCRIPT = `0014${'ab'.repeat(20)}`;

export function makeTinyChain(scriptHex = SCRIPT): TinyChain {
  const script = Buffer.from(scriptHex, 'hex');
  const headers = [GENESIS];
  let merkle: string[] = [];
  const own = payment(script, 9);
  let stranger = payment(Buffer.from(`0014${'cd'.repeat(20)}`, 'hex'), 8);
  for (let height = 1; height <= TIP; height += 1) {
    const coinbase = payment(Buffer.from('51', 'hex'), height);
    const inBlock = height === HEIGHT ? [coinbase, own] : [coinbase];
    const ids = inBlock.map((tx) => twice(tx));
    const root = ids.length === 1 ? ids[0] : twice(Buffer.concat(ids));
    if (height === HEIGHT) {
      merkle = [show(ids[0] as Buffer)];
      stranger = coinbase;
    }
    headers.push(mineHeader(headers.at(-1) ?? '', root as Buffer, height));
  }
  const idOf = (tx: Buffer): string => show(twice(tx));
  return {
    headers,
    hashes: headers.map((hex) => show(twice(Buffer.from(hex, 'hex')))),
    script,
    txid: idOf(own),
    hex: own.toString('hex'),
    height: HEIGHT,
    merkle,
    pos: 1,
    stranger: { txid: idOf(stranger), hex: stranger.toString('hex') },
  };
}

/** One input, one output, no witness. */
function payment(script: Buffer, salt: number): Buffer {
  const head = `01000000 01 ${salt.toString(16).padStart(2, '0').repeat(32)} 00000000 00 ffffffff 01`;
  const value = Buffer.alloc(8);
  value.writeBigUInt64LE(50_000n);
  return Buffer.concat([
    Buffer.from(head.replaceAll(' ', ''), 'hex'),
    value,
    Buffer.from([script.length]),
    script,
    Buffer.alloc(4),
  ]);
}

/** With the work that regtest asks for: about two tries. */
function mineHeader(before: string, root: Buffer, height: number): string {
  const header = Buffer.alloc(80);
  header.writeInt32LE(0x20000000, 0);
  twice(Buffer.from(before, 'hex')).copy(header, 4);
  root.copy(header, 36);
  header.writeUInt32LE(1_296_688_602 + height * 600, 68);
  header.writeUInt32LE(0x207fffff, 72);
  for (let nonce = 0; ; nonce += 1) {
    header.writeUInt32LE(nonce, 76);
    if ((twice(header)[31] as number) < 0x7f) return header.toString('hex');
  }
}

function twice(bytes: Buffer): Buffer {
  const once = createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(once).digest();
}

function show(hash: Buffer): string {
  return Buffer.from(hash.toReversed()).toString('hex');
}
