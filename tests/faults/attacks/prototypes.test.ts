import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Method } from '../../../preload/contract.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { newFolder } from '../../support/new-folder.ts';

/** Every property that all objects share, before anything was read. */
const BEFORE = Reflect.ownKeys(Object.prototype);

const OBJECTS = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"a":{"__proto__":{"polluted":1}},"__proto__":[{"polluted":1}]}',
  '[{"__proto__":{"polluted":1}},{"constructor":{"prototype":{"polluted":1}}}]',
];
const NAMES = ['__proto__', 'constructor', 'prototype', '__proto__.polluted', 'toString'];
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const ROWS = NAMES.map((name) => `${name},__proto__,constructor,2026-01-01,${name}`).join('\n');
const TXID = 'ab'.repeat(32);

/** What reads a text or a file of a stranger, each with texts of its own form. */
const READERS: readonly (readonly [Method, (app: InProcessApp) => readonly unknown[]])[] = [
  ['wallet.inspect', () => [...OBJECTS, ...NAMES].map((text) => ({ text }))],
  ['wallet.inspect', () => OBJECTS.map((one) => ({ text: `{"xpub":"x","keystore":${one},"extendedPublicKeys":[${one}]}` }))],
  ['address.inspect', () => NAMES.map((name) => ({ text: `bitcoin:?${name}=1&${name}[polluted]=1&__proto__[polluted]=1` }))],
  ['psbt.inspect', () => OBJECTS.map((text) => ({ text }))],
  ['qr.collect', () => [...OBJECTS, ...NAMES].map((text) => ({ text }))],
  ['import.preview', () => [ROWS, `${NAMES.join(',')}\n${ROWS}`, `txid,refid,time,type,subtype,aclass,asset,amount,fee,__proto__\n${ROWS}`].map((text) => ({ fileName: '__proto__.csv', bytesBase64: base64(text) }))],
  ['import.columns', () => [`${NAMES.join(',')}\n${ROWS}`].map((text) => ({ fileName: 'a.csv', bytesBase64: base64(text) }))],
  ['price.import', () => [`${NAMES.join(',')}\n${ROWS}`, 'asset,currency,price,at,__proto__\n__proto__,EUR,1,2026-01-01,x\nconstructor,constructor,1,2026-01-01,x'].map((text) => ({ fileName: '__proto__', bytesBase64: base64(text) }))],
  ['reserves.verify', () => OBJECTS.map((one) => ({ files: [{ fileName: '__proto__', bytesBase64: base64(one) }] }))],
  ['settings.set', () => OBJECTS.map((one): unknown => JSON.parse(one))],
  ['backup.look', () => OBJECTS.map((one) => ({ bytesBase64: base64(one), passphrase: 'x' }))],
  ['venue.add', () => NAMES.map((name) => ({ name }))],
  ['holding.set', () => NAMES.map((asset) => ({ venueId: '__proto__', asset, amount: '1' }))],
  ['price.set', () => NAMES.map((asset) => ({ asset, currency: 'EUR', price: '1' }))],
  ['exposure.stress', () => NAMES.map((scenario) => ({ scenario }))],
  ['checklist.declare', () => NAMES.map((itemId) => ({ itemId }))],
  ['link.open', () => NAMES.map((id) => ({ id }))],
]; // prettier-ignore

let app: InProcessApp;
afterEach(() => app.close());

const shared = (): readonly (string | symbol)[] => Reflect.ownKeys(Object.prototype);

it('what strangers write becomes a property of nothing, whatever reads it', async () => {
  app = await openInProcessApp();
  const broken: unknown[] = [];
  let answered = 0;
  for (const [method, make] of READERS) {
    for (const input of make(app)) {
      const reply = await app.callRaw(method, input);
      if (!reply.ok && reply.error.code === 'internal') broken.push([method, input]);
      answered += 1;
      expect([method, shared()]).toEqual([method, BEFORE]);
    }
  }
  expect(answered).toBeGreaterThan(50);
  expect(broken).toEqual([]);
}, 60_000);

it('labels with such names are kept as they are, and give nothing to anybody', async () => {
  app = await openInProcessApp();
  const text =
    'zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs';
  const { wallet } = await app.must('wallet.create', { name: '__proto__', text });
  const line = `{"type":"tx","ref":"${TXID}","label":"__proto__","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`;
  await app.callRaw('label.import', {
    walletId: wallet.id,
    text: `${line}\n${OBJECTS.join('\n')}`,
  });
  await app.must('wallet.export', { walletId: wallet.id, format: 'bip329' });
  expect(shared()).toEqual(BEFORE);
}, 60_000);

it('settings with such names are read without them', async () => {
  const folder = newFolder();
  writeFileSync(
    join(folder, 'settings.json'),
    '{"__proto__":{"polluted":1},"locale":"nl","constructor":{"prototype":{"polluted":1}}}',
  );
  app = await openInProcessApp({ folder });
  await app.must('settings.set', { theme: 'dark' });
  expect(await app.must('settings.get', {})).toMatchObject({ theme: 'dark' });
  expect(shared()).toEqual(BEFORE);
});
