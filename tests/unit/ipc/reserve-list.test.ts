import { secp256k1 } from '@noble/curves/secp256k1.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReserveList } from '../../../main/domain/reserves/read-reserve-list.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { readCases } from '../domain/wallet/read-cases.ts';

const HEADER = 'coin,Network,Snapshot Height,address,amount,message,signature1,signature2';
const MESSAGE = 'I am an OKX address';
const utf8 = new TextEncoder();

/** A line signed with a key that only this test has. */
function ethereumLine(coin: string, amount: string, key = 7): string {
  const secret = new Uint8Array(32).fill(key);
  const point = secp256k1.getPublicKey(secret, false).subarray(1);
  const address = `0x${bytesToHex(keccak_256(point)).slice(24)}`;
  const text = utf8.encode(`\u0019Ethereum Signed Message:\n${MESSAGE.length}${MESSAGE}`);
  const signed = secp256k1.sign(keccak_256(text), secret, { prehash: false, format: 'recovered' });
  const last = Uint8Array.of(27 + (signed[0] ?? 0));
  const signature = `0x${bytesToHex(concatBytes(signed.subarray(1), last))}`;
  return [coin, 'ETH', '100', address, amount, MESSAGE, signature, ''].join(',');
}

type Signed = { readonly address: string; readonly message: string; readonly signature: string };
const bitcoin = readCases<Signed>('message-legacy', 'valid').find(
  ({ input }) => input.address.startsWith('1') && !/[",\n]/.test(input.message),
);
const bitcoinLine = (amount: string): string => {
  const { address, message, signature } = bitcoin?.input ?? expect.fail('No signed message.');
  return ['BTC', 'BTC', '100', address, amount, message, signature, ''].join(',');
};

const LIST = [
  'Proof of reserves',
  HEADER,
  bitcoinLine('0.1'),
  ethereumLine('ETH', '0.2'),
  ethereumLine('USDT', '100.5'),
  ethereumLine('USDT', '0.000001', 8),
  ethereumLine('USDT', '9', 9).replace(/,9,/, ',10,').replace('0x', '0x0').slice(0, -1),
  ethereumLine('ETH', '0.2'),
  'SOL,SOL,100,4Nd1mYw5VDkXhN6vLQ1bGTR1bRTm,5,I am an OKX address,abc,',
  'BTC,BTC,100,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa,50,I am an OKX address,AAAA,',
  'BTC,BTC,100,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa,1e3,I am an OKX address,AAAA,',
].join('\r\n');

let app: InProcessApp;
beforeEach(async () => {
  app = await openInProcessApp();
});
afterEach(() => app.close());

async function handOver(bytes: Buffer, piece: number, ownToken?: string) {
  const { session } = await app.must('reserves.listBegin', { size: bytes.length });
  const done: number[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    const bytesBase64 = bytes.subarray(at, at + piece).toString('base64');
    done.push((await app.must('reserves.listAppend', { session, bytesBase64 })).done);
  }
  const input = ownToken === undefined ? { session } : { session, ownToken };
  return { done, reply: await app.call('reserves.listFinish', input) };
}

describe('a list of addresses', () => {
  it('is verified in pieces in another thread, with progress, totals exact', async () => {
    const { done, reply } = await handOver(Buffer.from(LIST), 100);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(Buffer.byteLength(LIST));
    expect(reply).toMatchObject({
      ok: true,
      value: {
        list: {
          rows: 9,
          repeated: 1,
          malformed: 1,
          coins: [
            { asset: 'BTC', rows: 2, total: '50.1', signed: '0.1', wrong: '50', unchecked: '0' },
            { asset: 'ETH', rows: 1, total: '0.2', signed: '0.2', wrong: '0', unchecked: '0' },
            { asset: 'USDT', rows: 3, signed: '100.500001' },
            { asset: 'SOL', rows: 1, signed: '0', unchecked: '5' },
          ],
        },
      },
    });
  });

  it('says which share of the value is the venue’s own token, and what has no price', async () => {
    for (const [asset, price] of [
      ['BTC', '100'],
      ['OKB', '10'],
    ] as const) {
      await app.must('price.set', { asset, currency: 'EUR', price });
    }
    const list = [HEADER, bitcoinLine('1'), ethereumLine('OKB', '30'), ethereumLine('ETH', '1')];
    const { reply } = await handOver(Buffer.from(list.join('\n')), 5000, 'okb');
    const share = { asset: 'OKB', share: 0.75, unpriced: ['ETH'] };
    expect(reply).toMatchObject({ ok: true, value: { ownToken: share } });
  });

  it('refuses a file that is no such list, and more bytes than were announced', async () => {
    const { reply } = await handOver(Buffer.from('a,b\n1,2'), 100);
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown_format' } });
    const { session } = await app.must('reserves.listBegin', { size: 2 });
    const more = await app.call('reserves.listAppend', { session, bytesBase64: 'AAAAAAAA' });
    expect(more).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });

  it('is gone when it is dropped', async () => {
    const { session } = await app.must('reserves.listBegin', { size: 2 });
    await app.must('reserves.listDrop', { session });
    const reply = await app.call('reserves.listFinish', { session });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('keeps no line: what is read does not grow with the list', () => {
    const reading = readReserveList();
    reading.take(utf8.encode(`${HEADER}\n`));
    for (let at = 0; at < 2000; at += 1) {
      reading.take(utf8.encode(`SOL,SOL,1,address-${at},0.1,,,\n`));
    }
    expect(reading.finish()?.coins).toMatchObject([{ asset: 'SOL', rows: 2000, total: '200' }]);
  });
});
