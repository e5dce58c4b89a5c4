import { createHash } from 'node:crypto';
import { expectedBits } from '../../main/domain/chain/headers/expected-bits.ts';
import {
  headerIn,
  tipHeight,
  type HeaderChain,
} from '../../main/domain/chain/headers/header-chain.ts';
import { HEADER_RULES, type HeaderRules } from '../../main/domain/chain/headers/header-rules.ts';
import { readRun } from '../../main/domain/chain/headers/read-run.ts';
import { chainFromGenesis } from '../../main/domain/chain/headers/start-chain.ts';
import { readCompactTarget } from '../../main/domain/chain/compact-target.ts';

/** What a header is made with, where it is not what the rules ask for. */
export type Making = {
  readonly seconds?: number;
  readonly bits?: number;
  readonly version?: number;
  /** Tells apart two chains that are the same otherwise. */
  readonly salt?: number;
  readonly withoutWork?: boolean;
};

/** The rules of a network, with targets so easy that a test can make its headers. */
export function easyRules(network: keyof typeof HEADER_RULES): HeaderRules {
  const { genesisHex, easiestBits } = HEADER_RULES.regtest;
  return { ...HEADER_RULES[network], genesisHex, easiestBits };
}

/** Puts further headers on a chain, each right unless asked otherwise. Nothing judges them here. */
export function growChain(chain: HeaderChain, count: number, making: Making = {}): HeaderChain {
  const headers = [...chain.headers];
  const grown = { ...chain, headers };
  for (let turn = 0; turn < count; turn += 1) {
    const run = readRun([makeHeader(grown, making)]);
    if (run.ok) headers.push(...run.value);
  }
  return grown;
}

/** A chain of so many blocks after the first. */
export function makeChain(rules: HeaderRules, count: number, making: Making = {}): HeaderChain {
  return growChain(chainFromGenesis(rules), count, making);
}

export function hexesOf(chain: HeaderChain, from = 0): readonly string[] {
  return chain.headers.slice(from - chain.firstHeight).map(({ headerHex }) => headerHex);
}

/** The next header over a chain. */
export function makeHeader(chain: HeaderChain, making: Making = {}): string {
  const { seconds = 600, version = 0x20000000, salt = 0, withoutWork = false } = making;
  const height = tipHeight(chain) + 1;
  const before = headerIn(chain, height - 1) ?? { hash: '', time: 0 };
  const time = before.time + seconds;
  const bits = making.bits ?? expectedBits(chain, height, time) ?? 0;
  const header = Buffer.alloc(80);
  header.writeInt32LE(version, 0);
  header.set(Buffer.from(before.hash, 'hex').toReversed(), 4);
  header.writeUInt32LE(salt, 36);
  header.writeUInt32LE(time, 68);
  header.writeUInt32LE(bits, 72);
  return findNonce(header, readCompactTarget(bits) ?? 0n, !withoutWork);
}

function findNonce(header: Buffer, target: bigint, isWanted: boolean): string {
  for (let nonce = 0; ; nonce += 1) {
    header.writeUInt32LE(nonce, 76);
    const hash = Buffer.from(twice(header).toReversed()).toString('hex');
    if (BigInt(`0x${hash}`) <= target === isWanted) return header.toString('hex');
  }
}

function twice(bytes: Buffer): Buffer {
  const once = createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(once).digest();
}
