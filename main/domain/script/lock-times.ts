import type { Spend } from './spend.ts';

/** Lock times below are heights, from here on seconds since 1970 (BIP-65). */
const FIRST_TIME = 500_000_000;
const FINAL = 0xffffffff;
const LOWEST_VERSION = 2;
/** Bits of a sequence (BIP-68): asks for nothing, counts units of 512 seconds, and how many. */
const DISABLED = 2 ** 31;
const IS_TIME = 1 << 22;
const COUNT = 0xffff;

/** OP_CHECKLOCKTIMEVERIFY (BIP-65): whether the transaction waits until that height or time at least. */
export function meetsLockTime({ tx, index }: Spend, wanted: number): boolean {
  const isSameKind = wanted < FIRST_TIME === tx.locktime < FIRST_TIME;
  return isSameKind && wanted <= tx.locktime && tx.ins[index]?.sequence !== FINAL;
}

/** OP_CHECKSEQUENCEVERIFY (BIP-112): whether the input waits that many blocks or that long at least. */
export function meetsSequence({ tx, index }: Spend, wanted: number): boolean {
  const own = tx.ins[index]?.sequence ?? FINAL;
  if (tx.version < LOWEST_VERSION || own >= DISABLED) return false;
  const isSameKind = (wanted & IS_TIME) === (own & IS_TIME);
  return isSameKind && (wanted & COUNT) <= (own & COUNT);
}
