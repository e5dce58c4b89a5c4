import { afterEach, describe, expect, it } from 'vitest';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';

// The signers of BIP-129's test vectors.
const FIRST =
  'xpub6FL8FhxNNUVnG64YurPd16AfGyvFLhh7S2uSsDqR3Qfcm6o9jtcMYwh6DvmcBF9qozxNQmTCVvWtxLpKTnhVLN3Pgnu2D3pAoXYFgVyd8Yz';
const SECOND =
  'xpub6EebMbEps7ZcV3FYEnddRsvrFWDrt2tiPmCeM7pPXQEmphvq9ZfJ1LWFUDjf3vxCeBuPrfyGrMazWUsYsetrnHatQZVLJH7LsgCjtMqdzgj';
const MULTISIG = `wsh(sortedmulti(2,[1cf0bf7e/48h/0h/0h/2h]${FIRST}/<0;1>/*,[4fc1dd4a/48h/0h/0h/2h]${SECOND}/<0;1>/*))`;
/** A key of no such wallet: BIP-84's account. */
const STRANGER =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';

let app: InProcessApp;
afterEach(() => app.close());

async function exported() {
  app = await openInProcessApp();
  const { wallet } = await app.must('wallet.create', { name: 'Spaarpot', text: MULTISIG });
  const file = await app.must('wallet.export', {
    walletId: wallet.id,
    format: 'encrypted_descriptor',
  });
  return { text: file.text ?? '', descriptor: wallet.descriptor, file };
}

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('an encrypted backup of a wallet', () => {
  it('opens with the key of either device, in any form, and says the same wallet', async () => {
    const { text, descriptor, file } = await exported();
    expect(file).toMatchObject({
      fileName: 'Spaarpot-encrypted-descriptor.txt',
      mediaType: 'text/plain',
    });
    for (const xpub of [FIRST, `[4fc1dd4a/48h/0h/0h/2h]${SECOND}`, MULTISIG]) {
      const opened = await app.must('wallet.openEncrypted', { text, xpub });
      expect(opened).toEqual({ text: descriptor });
    }
    expect(text).not.toContain(FIRST);
    const raw = Buffer.from(text, 'base64');
    for (const bytesBase64 of [inBase64(raw), inBase64(Buffer.from(text))]) {
      const input = { bytesBase64, fileName: 'backup.bip138', xpub: SECOND };
      expect(await app.must('wallet.openEncrypted', input)).toEqual({ text: descriptor });
    }
  });

  it('is another file each time, and hides how many keys there are', async () => {
    const { text } = await exported();
    const bytes = Buffer.from(text, 'base64');
    expect([...bytes.subarray(6, 9)]).toEqual([1, 0, 5]);
    const [wallet] = (await app.must('wallet.list', {})).wallets;
    const again = await app.must('wallet.export', {
      walletId: wallet?.id ?? '',
      format: 'encrypted_descriptor',
    });
    expect(again.text).not.toBe(text);
  });

  it('is named where it is opened as a wallet, as text and as a file', async () => {
    const { text } = await exported();
    const file = { bytesBase64: inBase64(Buffer.from(text, 'base64')) };
    for (const input of [{ text }, file]) {
      expect(await app.call('wallet.inspect', input)).toMatchObject({
        ok: false,
        error: { code: 'unsupported', reason: 'backup_encrypted' },
      });
    }
  });

  it('stays closed to a key of another wallet, and to no key at all', async () => {
    const { text } = await exported();
    expect(await app.call('wallet.openEncrypted', { text, xpub: STRANGER })).toMatchObject({
      ok: false,
      error: { code: 'invalid', reason: 'backup_wrong_key', fields: ['xpub'] },
    });
    expect(await app.call('wallet.openEncrypted', { text, xpub: 'Zoë' })).toMatchObject({
      ok: false,
      error: { code: 'invalid', fields: ['xpub'] },
    });
  });

  it('is refused by name wherever it is cut off or changed', async () => {
    const { text } = await exported();
    const bytes = Buffer.from(text, 'base64');
    for (let length = 6; length < bytes.length; length += 13) {
      const cut = bytes.toString('base64', 0, length);
      expect(await app.call('wallet.openEncrypted', { text: cut, xpub: FIRST })).toMatchObject({
        ok: false,
        error: { reason: 'backup_malformed', fields: ['text'] },
      });
    }
    const places = [
      { at: 6, reason: 'backup_version' },
      { at: 8, reason: 'backup_malformed' },
      { at: 9 + 5 * 32, reason: 'backup_version' },
      { at: bytes.length - 1, reason: 'backup_wrong_key' },
    ];
    for (const { at, reason } of places) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const reply = await app.call('wallet.openEncrypted', {
        text: inBase64(changed),
        xpub: FIRST,
      });
      expect([at, reply]).toMatchObject([at, { ok: false, error: { reason } }]);
    }
  });
});
