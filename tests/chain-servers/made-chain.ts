import { createHash } from 'node:crypto';
import { HEADER_RULES } from '../../main/domain/chain/headers/header-rules.ts';
import { scriptHash } from '../../main/domain/chain/script-hash.ts';

/** A transaction made for a test. Nobody signed it: no server, and no wallet that only watches, could tell. */
export type MadeTransaction = {
  readonly txid: string;
  readonly hex: string;
  /** Script hash of each output. */
  readonly pays: readonly string[];
  /** Outputs that it spends, as `txid:vout`. */
  readonly spends: readonly string[];
};

export type MadeBlock = {
  readonly hash: string;
  readonly headerHex: string;
  readonly transactions: readonly MadeTransaction[];
};

/** Blocks of regtest with real work, the first one first. */
export type MadeChain = readonly MadeBlock[];

/** What tells two transactions apart, or breaks one. */
export type Payment = {
  readonly spends?: readonly { readonly txid: string; readonly vout: number }[];
  readonly pays: readonly { readonly script: Uint8Array; readonly sats: number }[];
  /** One item for the witness of every input; none for the old form. */
  readonly witness?: string;
  /** Names an output that nobody ever saw, where nothing is spent. */
  readonly salt?: number;
};

/** How a block is made, where it is not as the rules want it. */
export type Making = { readonly bits?: number; readonly seconds?: number; readonly salt?: number };

export const STRANGER = Buffer.from(`0014${'cd'.repeat(20)}`, 'hex');
const FIRST_TIME = 1_296_688_602;
const SECONDS_APART = 600;

export function makePayment({ spends, pays, witness, salt = 0 }: Payment): MadeTransaction {
  const invented = { txid: salt.toString(16).padStart(8, '0').repeat(8), vout: 0 };
  const inputs = (spends ?? [invented]).map(({ txid, vout }) =>
    Buffer.concat([flip(Buffer.from(txid, 'hex')), uint32(vout), Buffer.of(0), uint32(0xffffffff)]),
  );
  const outputs = pays.map(({ script, sats }) => {
    const value = Buffer.alloc(8);
    value.writeBigUInt64LE(BigInt(sats));
    return Buffer.concat([value, Buffer.of(script.length), script]);
  });
  const body = [list(inputs), list(outputs)];
  const plain = Buffer.concat([uint32(2), ...body, uint32(salt)]);
  const item = Buffer.from(witness ?? '', 'hex');
  const witnesses = inputs.map(() => list([Buffer.concat([compactSize(item.length), item])]));
  const whole = Buffer.concat([uint32(2), Buffer.of(0, 1), ...body, ...witnesses, uint32(salt)]);
  return {
    txid: show(twice(plain)),
    hex: (witness === undefined ? plain : whole).toString('hex'),
    pays: pays.map(({ script }) => scriptHash(script)),
    spends: (spends ?? []).map(({ txid, vout }) => `${txid}:${vout}`),
  };
}

/** The first block, and as many empty ones on it as asked. */
export function startMadeChain(count: number): MadeChain {
  const { genesisHex } = HEADER_RULES.regtest;
  const first = { hash: hashOf(genesisHex), headerHex: genesisHex, transactions: [] };
  return growMadeChain([first], emptyBlocks(count));
}

export function emptyBlocks(count: number): readonly (readonly MadeTransaction[])[] {
  return Array.from({ length: count }, () => []);
}

/** Puts blocks on a chain; each begins with a payment of new coins to nobody. */
export function growMadeChain(
  chain: MadeChain,
  blocks: readonly (readonly MadeTransaction[])[],
  making: Making = {},
): MadeChain {
  const grown = [...chain];
  for (const inBlock of blocks) {
    const salt = grown.length + (making.salt ?? 0) * 100_000;
    const reward = makePayment({ pays: [{ script: Buffer.of(0x51), sats: 50 }], salt });
    const transactions = [reward, ...inBlock];
    const headerHex = mineHeader(
      grown,
      rowsOf(transactions).at(-1)?.[0] ?? Buffer.alloc(32),
      making,
    );
    grown.push({ hash: hashOf(headerHex), headerHex, transactions });
  }
  return grown;
}

/** The way from a transaction to the root of its block, as the Electrum protocol gives it. */
export function branchIn(
  { transactions }: MadeBlock,
  txid: string,
): { readonly merkle: readonly string[]; readonly pos: number } | null {
  const pos = transactions.findIndex((one) => one.txid === txid);
  if (pos < 0) return null;
  const merkle = rowsOf(transactions)
    .slice(0, -1)
    .map((row, level) => {
      const at = pos >> level;
      return show(row[at ^ 1] ?? row[at] ?? Buffer.alloc(0));
    });
  return { merkle, pos };
}

function rowsOf(transactions: readonly MadeTransaction[]): readonly (readonly Buffer[])[] {
  const rows = [transactions.map(({ txid }) => flip(Buffer.from(txid, 'hex')))];
  for (let row = rows[0] ?? []; row.length > 1; row = rows.at(-1) ?? []) {
    rows.push(
      Array.from({ length: Math.ceil(row.length / 2) }, (_none, at) => {
        const left = row[at * 2] ?? Buffer.alloc(0);
        return twice(Buffer.concat([left, row[at * 2 + 1] ?? left]));
      }),
    );
  }
  return rows;
}

/** With the work that regtest asks for: about two tries. */
function mineHeader(chain: MadeChain, root: Buffer, { bits, seconds }: Making): string {
  const header = Buffer.alloc(80);
  const before = Buffer.from(chain.at(-1)?.headerHex ?? '', 'hex');
  header.writeInt32LE(0x20000000, 0);
  twice(before).copy(header, 4);
  root.copy(header, 36);
  const time = chain.length === 1 ? FIRST_TIME : before.readUInt32LE(68);
  header.writeUInt32LE(time + (seconds ?? SECONDS_APART), 68);
  header.writeUInt32LE(bits ?? HEADER_RULES.regtest.easiestBits, 72);
  for (let nonce = 0; ; nonce += 1) {
    header.writeUInt32LE(nonce, 76);
    if ((twice(header)[31] ?? 0xff) < 0x7f) return header.toString('hex');
  }
}

function hashOf(headerHex: string): string {
  return show(twice(Buffer.from(headerHex, 'hex')));
}

function list(items: readonly Buffer[]): Buffer {
  return Buffer.concat([compactSize(items.length), ...items]);
}

function compactSize(count: number): Buffer {
  if (count < 0xfd) return Buffer.of(count);
  const bytes = Buffer.alloc(count > 0xffff ? 5 : 3, count > 0xffff ? 0xfe : 0xfd);
  if (count > 0xffff) bytes.writeUInt32LE(count, 1);
  else bytes.writeUInt16LE(count, 1);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function twice(bytes: Buffer): Buffer {
  const once = createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(once).digest();
}

function flip(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toReversed());
}

function show(hash: Buffer): string {
  return flip(hash).toString('hex');
}
