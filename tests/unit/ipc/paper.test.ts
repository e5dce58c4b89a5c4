import { HDKey } from '@scure/bip32';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../preload/shapes.ts';
import { holdsSecret } from '../../../main/domain/secrets/holds-secret.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { readPdf, readPdfCodes, type ReadPdf } from '../../support/read-pdf.ts';

// BIP-84 test vector, account 0.
const ZPUB =
  'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
const KEY =
  '[73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const NOW = new Date('2026-11-24T10:00:00Z');

const PROVENANCE = {
  device: 'coldcard',
  firmware: null,
  seedMadeOn: null,
  entropy: 'device',
} as const;

/** A wallet of so many keys, of which two sign. The keys have no meaning. */
function multisig(count: number): string {
  const keys = Array.from({ length: count }, (_, at) => {
    const master = HDKey.fromMasterSeed(new Uint8Array(32).fill(at + 1));
    const fingerprint = master.fingerprint.toString(16).padStart(8, '0');
    const account = master.derive("m/48'/0'/0'/2'").publicExtendedKey;
    return `[${fingerprint}/48h/0h/0h/2h]${account}/<0;1>/*`;
  });
  return `wsh(sortedmulti(2,${keys.join(',')}))`;
}

// A page is drawn and read again in a second or two, and much more slowly while others work.
vi.setConfig({ testTimeout: 120_000 });

let app: InProcessApp;
afterEach(() => app.close());

type Printed = { readonly walletId: string; readonly descriptor: string };

async function save(text: string, name = 'Spaarpot', locale: Locale = 'en'): Promise<Printed> {
  app = await openInProcessApp({ locale, now: () => NOW });
  const { findings } = await app.must('wallet.inspect', { text });
  const accept = findings.map(({ code }) => code);
  const { wallet } = await app.must('wallet.create', { name, text, accept });
  return { walletId: wallet.id, descriptor: wallet.descriptor };
}

async function print(walletId: string, format: 'sheet_pdf' | 'letter_pdf') {
  const file = await app.must('wallet.export', { walletId, format });
  if (file.bytesBase64 === undefined) throw new Error('A paper is not text');
  return file;
}

describe('the wallet sheet', () => {
  it.each([
    ['en', 'There is no secret on this sheet', '2 of 3 keys have to sign', 'MadeonColdcard'],
    [
      'nl',
      'Op dit blad staat geen geheim',
      '2 van de 3 sleutels moeten tekenen',
      'GemaaktopColdcard',
    ],
  ] as const)(
    'says all there is to know about a wallet, in %s',
    async (locale, calm, quorum, made) => {
      const { walletId, descriptor } = await save(multisig(3), 'Spaarpot van Zoë', locale);
      await app.must('wallet.setProvenance', { walletId, key: 0, provenance: PROVENANCE });
      const file = await print(walletId, 'sheet_pdf');
      expect(file).toMatchObject({
        fileName: 'Spaarpot-van-Zoe-sheet.pdf',
        mediaType: 'application/pdf',
      });
      const pdf = await readPdf(file.bytesBase64);
      expect(pdf).toMatchObject({ title: 'Spaarpot van Zoë', language: locale, isTagged: true });
      const first = pdf.pages[0]?.text;
      expect(first).toContain(calm);
      expect(first).toContain(quorum);
      // Rung 1 is looked at anew for every sheet; nothing else was proven.
      expect(pdf.squeezed).toContain(
        locale === 'en' ? '6SpendprovenNotproven' : '6UitgavebewezenNietbewezen',
      );
      expect(pdf.squeezed).toContain(descriptor);
      const { wallets } = await app.must('wallet.list', {});
      for (const { fingerprint, path, xpub } of wallets[0]?.keys ?? []) {
        expect(pdf.squeezed).toContain(fingerprint);
        expect(pdf.squeezed).toContain(path);
        expect(pdf.squeezed).toContain(xpub);
      }
      const range = { descriptor, start: 0, count: 5 } as const;
      const receive = await app.must('wallet.addresses', { ...range, chain: 'receive' });
      for (const { address } of receive.addresses) expect(pdf.squeezed).toContain(address);
      const change = await app.must('wallet.addresses', { ...range, chain: 'change', count: 1 });
      expect(pdf.squeezed).toContain(change.addresses[0]?.address);
      for (const program of ['Sparrow', 'Bitcoin Core', 'Electrum']) {
        expect(pdf.squeezed).toContain(program.replace(' ', ''));
      }
      expect(pdf.squeezed).toContain(made);
      // The picture is drawn and read in one language, since it is the same in both.
      if (locale === 'en') expect(await readPdfCodes(file.bytesBase64)).toEqual([descriptor]);
    },
  );

  it.each(['sheet_pdf', 'letter_pdf'] as const)(
    'keeps fifteen keys and the longest name on the pages of the %s, in codes that lead back',
    async (format) => {
      const { walletId, descriptor } = await save(multisig(15), 'Wijdlopigheid'.repeat(6), 'nl');
      const { bytesBase64 } = await print(walletId, format);
      const pdf = await readPdf(bytesBase64);
      expect(pdf.pages.length).toBeGreaterThan(3);
      for (const { rightmost, width, text } of pdf.pages) {
        expect(rightmost).toBeLessThanOrEqual(width - 40);
        expect(text).toContain(` van ${pdf.pages.length}`);
      }
      const isSheet = format === 'sheet_pdf';
      expect(pdf.squeezed.includes(descriptor)).toBe(isSheet);
      if (!isSheet) return;
      const codes = await readPdfCodes(bytesBase64);
      expect(codes.length).toBeGreaterThan(2);
      const inspected = await app.must('wallet.inspect', { text: codes.join('\n') });
      expect(inspected.descriptor).toBe(descriptor);
    },
  );

  it('of one key is the same file each time, speaks to Electrum in its spelling and holds no secret', async () => {
    const { walletId } = await save(ZPUB);
    const file = await print(walletId, 'sheet_pdf');
    expect(await print(walletId, 'sheet_pdf')).toEqual(file);
    const pdf = await readPdf(file.bytesBase64);
    expect(pdf.squeezed).toContain(ZPUB);
    await expectNoSecret(file, pdf);
  });

  it.each([
    ['Taproot', `tr(${KEY}/<0;1>/*)`, ['Sparrow', 'BitcoinCore29', 'SpecterDesktop']],
    [
      'keys with a waiting time',
      `wsh(or_d(pk(${KEY}/<0;1>/*),and_v(v:pkh(${KEY}/<2;3>/*),older(52596))))`,
      ['BitcoinCore29', 'Liana'],
    ],
  ])('explains only programs that restore the same wallet: %s', async (_, text, programs) => {
    const { walletId } = await save(text);
    const { squeezed } = await readPdf((await print(walletId, 'sheet_pdf')).bytesBase64);
    for (const program of programs) expect(squeezed).toContain(program);
    expect(squeezed).not.toContain('Electrum(');
  });
});

describe('the letter', () => {
  it.each([
    ['en', 'Never type the seed words into a website', 'one place or in one hand'],
    ['nl', 'Typ de herstelwoorden nooit in een website', 'één plek of in één hand'],
  ] as const)('tells someone who knows nothing what to do, in %s', async (locale, never, apart) => {
    const { walletId, descriptor } = await save(multisig(3), 'Spaarpot', locale);
    const file = await print(walletId, 'letter_pdf');
    expect(file.fileName).toBe('Spaarpot-letter.pdf');
    const pdf = await readPdf(file.bytesBase64);
    const { squeezed, language, isTagged } = pdf;
    expect({ language, isTagged }).toEqual({ language: locale, isTagged: true });
    expect(squeezed).toContain(never.replaceAll(' ', ''));
    expect(squeezed).toContain(apart.replaceAll(' ', ''));
    expect(squeezed).not.toContain(descriptor);
    expect(squeezed).not.toContain('xpub');
    await expectNoSecret(file, pdf);
  });
});

/** The way to disk looks for secrets in the bytes once more. Without a window there is no dialog. */
async function expectNoSecret(file: Awaited<ReturnType<typeof print>>, pdf: ReadPdf) {
  for (const { text } of pdf.pages) expect(holdsSecret(text)).toBe(false);
  const { fileName, bytesBase64 } = file;
  const saved = await app.call('file.save', {
    fileName,
    mediaType: 'application/pdf',
    bytesBase64: bytesBase64 ?? '',
  });
  expect(saved).toMatchObject({ ok: false, error: { code: 'no_dialog' } });
}
