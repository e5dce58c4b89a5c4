import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

const ADDRESS = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';

let app: InProcessApp;
afterEach(() => app.close());

describe('address.inspect', () => {
  it('says network, type and script, with its findings in words', async () => {
    app = await openInProcessApp();
    expect(await app.must('address.inspect', { text: 'BC1SW50QGDZ25J' })).toMatchObject({
      network: 'mainnet',
      type: 'witness_unknown',
      scriptPubKey: '6002751e',
      findings: [{ code: 'future_witness_version', severity: 'warn' }],
      payment: null,
    });
  });

  it('reads a payment link', async () => {
    app = await openInProcessApp();
    const text = `bitcoin:${ADDRESS}?amount=0.1&label=Shop&x=1`;
    expect(await app.must('address.inspect', { text })).toMatchObject({
      address: ADDRESS,
      payment: {
        amountSats: 10_000_000,
        label: 'Shop',
        findings: [{ code: 'unknown_parameters', message: expect.stringContaining('1 thing ') }],
      },
    });
  });

  it.each([
    [ADDRESS.replace('d6', 'e6'), undefined, 'checksum_mismatch', 'address_mistyped', '9'],
    [ADDRESS, 'signet', 'wrong_network', 'address_network', 'signet'],
    ['bitcoin:?lno=lno1bogus', undefined, 'unsupported', 'uri_offers_only', 'Lightning'],
    ['my savings', undefined, 'not_recognised', 'address_not_recognised', 'bc1'],
  ] as const)(
    '%s is refused by the name of its fault',
    async (text, network, code, reason, word) => {
      app = await openInProcessApp();
      const reply = await app.call('address.inspect', {
        text,
        ...(network === undefined ? {} : { network }),
      });
      expect(reply).toMatchObject({ ok: false, error: { code, reason, fields: ['text'] } });
      expect(reply.ok ? '' : reply.error.message).toContain(word);
    },
  );
});

describe('message.verify', () => {
  const { cases } = JSON.parse(readFileSync('tests/vectors/bip322/valid.json', 'utf8')) as {
    cases: {
      id: string;
      input: { address: string; message: string; signature: string; op?: string };
    }[];
  };
  const signed = (id: string) => {
    const { address, message, signature } = cases.find((one) => one.id === id)?.input ?? {
      address: '',
      message: '',
      signature: '',
    };
    return { address, message, signature };
  };

  it('gives its verdict in words', async () => {
    app = await openInProcessApp();
    expect(await app.must('message.verify', signed('bip322-pv0004'))).toMatchObject({
      verdict: 'valid',
      scheme: 'bip322_simple',
      explanation: expect.stringContaining('exactly this message'),
    });
    expect(await app.must('message.verify', signed('bip322-pv0013'))).toMatchObject({
      verdict: 'valid',
      funds: { coins: 3, sats: 1_037_034 },
      explanation: expect.stringContaining('3 coins of 1,037,034 sat'),
    });
    expect(await app.must('message.verify', signed('bip322-pv0007'))).toMatchObject({
      verdict: 'valid',
      lock: { lockTime: 2016, sequence: 2016 },
      explanation: expect.stringContaining('2,016'),
    });
  });

  it('is a verdict too when nothing can be read', async () => {
    app = await openInProcessApp();
    const input = { address: 'nowhere', message: '', signature: '' };
    expect(await app.must('message.verify', input)).toMatchObject({
      verdict: 'invalid',
      reason: 'address_not_recognised',
    });
    expect(await app.must('message.verify', { ...input, address: ADDRESS })).toMatchObject({
      verdict: 'invalid',
      reason: 'signature_empty',
      explanation: expect.stringContaining('no signature'),
    });
  });
});
