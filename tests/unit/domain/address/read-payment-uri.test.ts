import { describe, expect, it } from 'vitest';
import { readPaymentUri } from '../../../../main/domain/address/read-payment-uri.ts';
import { readCases } from '../wallet/read-cases.ts';

const ADDRESS = 'bc1qufgy354j3kmvuch987xe4s40836x3h0lg8f5n2';
const TAPROOT = 'bc1p5swkugezn97763tl0yty6556856uug0q6jflljvep9m4p7339x5qzyrh4g';
const TESTNET = 'tb1qghfhmd4zh7ncpmxl3qzhmq566jk8ckq4gafnmg';

type Expected = { address?: string; amount_sat?: number; label?: string; message?: string };

function faultOf(uri: string): string {
  const read = readPaymentUri(uri);
  return read.ok ? 'read' : `${read.error.code}/${read.error.reason}`;
}

function mustRead(uri: string) {
  const read = readPaymentUri(uri);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value;
}

describe('bitcoin: links of BIP-21 and BIP-321', () => {
  const valid = readCases<{ uri: string }, Expected>('bip21', 'valid');
  const invalid = readCases<{ uri: string }>('bip21', 'invalid');
  /**
   * The BIPs use addresses with a wrong last character on purpose, so that nobody pays them by mistake. The links are
   * well-formed; their addresses block, by the name of the fault.
   */
  const unsound = new Set([
    '175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W',
    'tb1qghfhmd4zh7ncpmxl3qzhmq566jk8ckq4gafnmq',
  ]);

  it('are 8 valid and 6 invalid', () => {
    expect([valid.length, invalid.length]).toEqual([8, 6]);
  });

  it.each(valid)('$id is read: $input.uri', ({ input, expect: expected = {} }) => {
    const { addresses, amountSats, label, message, findings } = mustRead(input.uri);
    const texts = addresses.map((one) =>
      one.kind === 'sound' ? one.inspection.address : one.text,
    );
    if (expected.address !== undefined) expect(texts).toEqual([expected.address]);
    expect({ amountSats, label, message }).toEqual({
      amountSats: expected.amount_sat ?? null,
      label: expected.label ?? null,
      message: expected.message ?? null,
    });
    const blocking = findings.filter(({ severity }) => severity === 'block');
    expect(blocking.map(({ code }) => code)).toEqual(
      texts.filter((one) => unsound.has(one)).map(() => 'address_mistyped'),
    );
  });

  it.each([
    ['bip21-pv0005', ['lightning_invoice']],
    ['bip21-pv0006', ['lightning_offer']],
    ['bip21-pv0007', ['lightning_offer', 'silent_payment']],
  ])('%s also offers %j', (id, offers) => {
    const one = valid.find((each) => each.id === id);
    expect(mustRead(one?.input.uri ?? '').offers).toEqual(offers);
  });

  it.each(invalid)('$id is refused by its name: $reason', ({ input, reason = '' }) => {
    const names: Readonly<Record<string, string>> = {
      'unknown req- parameter': 'unsupported/uri_required_parameter',
      'invalid amount': 'invalid/uri_amount',
      'Labels must not appear twice': 'invalid/uri_repeated_parameter',
      'Amounts must not appear twice': 'invalid/uri_repeated_parameter',
    };
    expect(faultOf(input.uri)).toBe(names[reason]);
  });
});

describe('a bitcoin: link', () => {
  it.each([
    ['with the address alone', `bitcoin:${ADDRESS}`, [ADDRESS]],
    [
      'in capitals throughout',
      `BITCOIN:${ADDRESS.toUpperCase()}?BC=${TAPROOT.toUpperCase()}`,
      [ADDRESS, TAPROOT],
    ],
    [
      'with addresses in its parameters',
      `bitcoin:?bc=${ADDRESS}&bc=${TAPROOT}`,
      [ADDRESS, TAPROOT],
    ],
    ['for testnet', `bitcoin:?tb=${TESTNET}`, [TESTNET]],
  ])('%s is read', (_name, uri, wanted) => {
    const found = mustRead(uri).addresses.map(
      (one) => one.kind === 'sound' && one.inspection.address,
    );
    expect(found).toEqual(wanted);
  });

  it.each([
    ['0.1', 10_000_000],
    ['20.3', 2_030_000_000],
    ['50.00', 5_000_000_000],
    ['0.00000001', 1],
    ['.5', 50_000_000],
    ['1.000000000', 100_000_000],
    ['21000000', 2_100_000_000_000_000],
    ['0.29', 29_000_000],
  ])('asks for %s exactly', (amount, sats) => {
    expect(mustRead(`bitcoin:${ADDRESS}?amount=${amount}`).amountSats).toBe(sats);
  });

  it.each([
    ['1e-8', 'invalid/uri_amount'],
    ['-1', 'invalid/uri_amount'],
    ['+1', 'invalid/uri_amount'],
    ['1,5', 'invalid/uri_amount'],
    ['50,000.00', 'invalid/uri_amount'],
    ['1.2.3', 'invalid/uri_amount'],
    ['0x10', 'invalid/uri_amount'],
    ['', 'invalid/uri_amount'],
    ['.', 'invalid/uri_amount'],
    ['NaN', 'invalid/uri_amount'],
    ['0.000000001', 'invalid/uri_amount_too_fine'],
    ['21000000.00000001', 'invalid/uri_amount_too_large'],
    ['9'.repeat(400), 'invalid/uri_amount_too_large'],
  ])('that asks for %s is refused', (amount, fault) => {
    expect(faultOf(`bitcoin:${ADDRESS}?amount=${amount}`)).toBe(fault);
  });

  it.each([
    ['no address', 'bitcoin:', 'invalid/uri_no_address'],
    ['an amount only', 'bitcoin:?amount=1', 'invalid/uri_no_address'],
    ['slashes', `bitcoin://${ADDRESS}`, 'invalid/uri_malformed'],
    ['a space', `bitcoin:${ADDRESS}?label=a b`, 'invalid/uri_malformed'],
    ['a fragment', `bitcoin:${ADDRESS}?label=a#b`, 'invalid/uri_malformed'],
    ['a broken escape', `bitcoin:${ADDRESS}?label=%zz`, 'invalid/uri_escape'],
    ['an escape that is no UTF-8', `bitcoin:${ADDRESS}?label=%ff`, 'invalid/uri_escape'],
    ['a testnet address under bc', `bitcoin:?bc=${TESTNET}`, 'invalid/uri_address_key'],
    ['two networks', `bitcoin:${ADDRESS}?tb=${TESTNET}`, 'invalid/uri_mixed_networks'],
    ['two callbacks', `bitcoin:${ADDRESS}?pop=a%3a&req-pop=a%3a`, 'invalid/uri_repeated_parameter'],
    [
      'one label twice in two cases',
      `bitcoin:${ADDRESS}?label=a&LABEL=b`,
      'invalid/uri_repeated_parameter',
    ],
    [
      'a required callback',
      `bitcoin:${ADDRESS}?req-pop=https%3aevil.example`,
      'unsupported/uri_required_parameter',
    ],
    [
      'thousands of parameters',
      `bitcoin:${ADDRESS}?${'a=1&'.repeat(3000)}`,
      'invalid/uri_too_long',
    ],
    ['another scheme', `litecoin:${ADDRESS}`, 'invalid/uri_malformed'],
  ])('with %s is refused', (_name, uri, fault) => {
    expect(faultOf(uri)).toBe(fault);
  });

  it('of another network than is meant is refused', () => {
    expect(readPaymentUri(`bitcoin:${ADDRESS}`, { network: 'testnet' })).toMatchObject({
      ok: false,
      error: { code: 'wrong_network' },
    });
  });

  it('tells what it leaves aside, and text that is made to be misread', () => {
    const { findings, label } = mustRead(
      `bitcoin:${ADDRESS}?label=shop%E2%80%AEcba&exp=1&time=2&pop=app%3a`,
    );
    expect(label).toContain('shop');
    expect(findings).toEqual([
      { code: 'hidden_characters', severity: 'warn' },
      { code: 'payment_callback', severity: 'info' },
      { code: 'unknown_parameters', severity: 'info', params: { count: 2 } },
    ]);
  });

  it('cannot reach the prototype of anything', () => {
    expect(mustRead(`bitcoin:${ADDRESS}?__proto__=1&constructor=2`).offers).toEqual([]);
  });
});
