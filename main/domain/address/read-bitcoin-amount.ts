import { succeed, type Result } from '../result.ts';
import { refuseUri, type PaymentUriFault } from './payment-uri.ts';

const DECIMALS = 8;
/** All the satoshi there will ever be. */
const MAX_SATS = 2_100_000_000_000_000n;
/** Digits before the point beyond which no amount of bitcoin goes, leading zeros included. */
const MAX_DIGITS = 20;

/** Reads an amount in bitcoin (BIP-321: digits, at most one point) as satoshi, exactly: no float is involved. */
export function readBitcoinAmount(text: string): Result<number, PaymentUriFault> {
  if (!/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text)) return refuseUri('uri_amount');
  const [whole = '', decimals = ''] = text.split('.');
  const part = decimals.replace(/0+$/, '');
  if (part.length > DECIMALS) return refuseUri('uri_amount_too_fine');
  if (whole.length > MAX_DIGITS) return refuseUri('uri_amount_too_large');
  const sats = BigInt(`${whole}${part.padEnd(DECIMALS, '0')}`);
  return sats > MAX_SATS ? refuseUri('uri_amount_too_large') : succeed(Number(sats));
}
