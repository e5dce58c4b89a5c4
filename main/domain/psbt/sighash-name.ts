import type { PsbtFindingCode } from './psbt-finding.ts';

const NAMES: Readonly<Record<number, string>> = { 0: 'DEFAULT', 1: 'ALL', 2: 'NONE', 3: 'SINGLE' };
const ANYONE_CAN_PAY = 0x80;

/** A sighash type as people write it: `ALL`, `SINGLE|ANYONECANPAY`; in hex when there is no such type. */
export function sighashName(sighash: number): string {
  const name = NAMES[sighash & ~ANYONE_CAN_PAY];
  const isNamed = name !== undefined && (sighash & ANYONE_CAN_PAY) !== sighash;
  if (!isNamed) return name !== undefined && sighash === 0 ? name : `0x${sighash.toString(16)}`;
  return sighash & ANYONE_CAN_PAY ? `${name}|ANYONECANPAY` : name;
}

/** What is dangerous about a sighash type. Null for those that cover the whole transaction. */
export function judgeSighash(sighash: number, isTaproot: boolean): PsbtFindingCode | null {
  if (sighash === 1 || (sighash === 0 && isTaproot)) return null;
  // Whoever holds such a signature can change where the coins go.
  if ([2, 3, 0x82, 0x83].includes(sighash)) return 'sighash_open';
  return sighash === (1 | ANYONE_CAN_PAY) ? 'sighash_anyone_can_pay' : 'sighash_unknown';
}
