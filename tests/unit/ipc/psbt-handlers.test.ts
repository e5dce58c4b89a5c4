import { afterEach, describe, expect, it } from 'vitest';
import { encodeBbqr } from '../../../main/domain/qr-text/encode-bbqr.ts';
import { encodeUr } from '../../../main/domain/qr-text/encode-ur.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import {
  descriptorOf,
  KINDS,
  PAYEE,
  prepare,
  signed,
  textOf,
} from '../domain/psbt/prepared-psbt.ts';
import { set } from '../domain/psbt/raw-psbt.ts';

let app: InProcessApp;
afterEach(() => app.close());

describe('psbt.inspect', () => {
  it.each(KINDS)('knows the coins and the change of a saved %s wallet', async (kind) => {
    app = await openInProcessApp();
    const descriptor = descriptorOf(kind);
    const { findings } = await app.must('wallet.inspect', { text: descriptor });
    const { wallet } = await app.must('wallet.create', {
      name: 'Savings',
      text: descriptor,
      accept: findings.map(({ code }) => code),
    });
    const text = textOf(signed(kind));
    expect(await app.must('psbt.inspect', { text, walletId: wallet.id })).toMatchObject({
      feeSats: 1000,
      isComplete: true,
      inputs: [{ isMine: true, chain: 'receive', addressIndex: 0 }],
      outputs: [
        { isMine: false, address: PAYEE.address },
        { isMine: true, isChange: true },
      ],
      findings: [],
    });
    expect(await app.must('psbt.inspect', { text })).toMatchObject({
      isComplete: true,
      inputs: [{ isMine: false }],
    });
  });

  it('warns of stolen change in both languages', async () => {
    const text = textOf(prepare('p2wpkh', { changeScript: PAYEE.script }));
    for (const [locale, words] of [
      ['en', 'Output 2 says that it comes back to this wallet'],
      ['nl', 'Output 2 zegt dat hij terugkomt in deze wallet'],
    ] as const) {
      app = await openInProcessApp({ locale });
      const { wallet } = await app.must('wallet.create', {
        name: 'Savings',
        text: descriptorOf('p2wpkh'),
      });
      const { findings } = await app.must('psbt.inspect', { text, walletId: wallet.id });
      expect(findings[0]).toMatchObject({
        code: 'change_not_mine',
        severity: 'block',
        places: [1],
        message: expect.stringContaining(words) as string,
      });
      app.close();
    }
    app = await openInProcessApp();
  });

  it('reads files, hex and addresses of the network asked for', async () => {
    app = await openInProcessApp();
    const text = textOf(prepare('p2wpkh'));
    const shown = await app.must('psbt.inspect', { text });
    expect(await app.must('psbt.inspect', { bytesBase64: text })).toEqual(shown);
    const hex = Buffer.from(text, 'base64').toString('hex');
    expect(await app.must('psbt.inspect', { text: hex })).toEqual(shown);
    const { outputs } = await app.must('psbt.inspect', { text, network: 'regtest' });
    expect(outputs[0]?.address).toMatch(/^bcrt1q/);
  });

  it('reads QR texts: UR and BBQr, in one part and in several', async () => {
    app = await openInProcessApp();
    const text = textOf(prepare('p2wsh'));
    const bytes = new Uint8Array(Buffer.from(text, 'base64'));
    const shown = await app.must('psbt.inspect', { text });
    for (const parts of [
      encodeUr({ kind: 'psbt', bytes }, 4000),
      encodeUr({ kind: 'psbt', bytes }, 200),
      encodeBbqr(bytes, 'P', { maxPartLength: 300 }) ?? [],
    ]) {
      expect(await app.must('psbt.inspect', { text: parts.join('\n') })).toEqual(shown);
    }
    const [part = ''] = encodeUr({ kind: 'psbt', bytes }, 200);
    expect(await app.call('psbt.inspect', { text: part })).toMatchObject({
      ok: false,
      error: { reason: 'qr_part_missing', fields: ['text'] },
    });
    const [other = ''] = encodeUr({ kind: 'descriptor', text: descriptorOf('p2wpkh') }, 4000);
    expect(await app.call('psbt.inspect', { text: other })).toMatchObject({
      ok: false,
      error: { reason: 'psbt_not_a_psbt' },
    });
  });

  it('names the field at fault, and never what was typed', async () => {
    app = await openInProcessApp();
    const text = set(textOf(prepare('p2wpkh'), 2), 1, '0f', '00');
    expect(await app.call('psbt.inspect', { text })).toMatchObject({
      ok: false,
      error: {
        code: 'invalid',
        reason: 'psbt_value_length',
        message: expect.stringContaining('PSBT_IN_OUTPUT_INDEX') as string,
        fields: ['text'],
      },
    });
  });

  it('refuses a wallet that is not there, and nothing at all', async () => {
    app = await openInProcessApp();
    const text = textOf(prepare('p2wpkh'));
    expect(await app.call('psbt.inspect', { text, walletId: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'not_found', fields: ['walletId'] },
    });
    expect(await app.call('psbt.inspect', {})).toMatchObject({
      ok: false,
      error: { code: 'bad_request' },
    });
  });
});
