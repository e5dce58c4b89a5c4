import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeBbqr } from '../../main/domain/qr-text/encode-bbqr.ts';
import { encodeUr } from '../../main/domain/qr-text/encode-ur.ts';
import { containsSecret } from '../../main/domain/secrets/contains-secret.ts';
import { mayHoldCode } from '../../main/domain/secrets/may-hold-code.ts';
import { apiFields, type ApiField } from '../support/api-fields.ts';
import { madeCanaries, taggedCanaries } from '../support/canaries.ts';
import { openTraceSearch } from '../support/secret-traces.ts';
import { startCanaryApp, type CanaryApp, type CanaryReply } from './canary-app.ts';
import { CANARY_FILES, type CanaryFile } from './canary-files.ts';

/** `HOLDFAST_CANARIES=all npm test` puts every secret into every field; the short form each into one, and one into each. */
const IS_LONG = process.env['HOLDFAST_CANARIES'] === 'all';
/** Fields in which bytes are handed over, for the handlers to look through. */
const FILE_FIELD = /(?:^|\.|\])bytesBase64$/;
type FilePlace = { readonly field: ApiField; readonly kinds: readonly CanaryFile[] };
/** BIP-84 test vector, account 0. */
const DESCRIPTOR =
  'wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)';
const AT_ONCE = 200;

const tagged = taggedCanaries();
const canaries = new Map([...tagged, ...madeCanaries(200)]);
const texts = [...canaries.values()];
const traces = openTraceSearch(canaries);

let app: CanaryApp;
let fields: readonly ApiField[];
const idIn = (value: unknown, ...path: readonly string[]): string =>
  v.parse(
    v.string(),
    path.reduce((below, name) => v.parse(v.looseObject({}), below)[name], value),
  );

beforeAll(async () => {
  app = startCanaryApp();
  const wallet = await app.ask('wallet.create', { text: DESCRIPTOR, name: 'Mine' });
  const venue = await app.ask('venue.add', { name: 'Somewhere' });
  const known = {
    walletId: idIn(wallet.value, 'wallet', 'id'),
    venueId: idIn(venue.value, 'venue', 'id'),
    itemId: 'seed_on_metal',
  };
  fields = apiFields(known);
}, 30_000);

afterAll(async () => {
  await app.end();
});

/** Asks in portions, and counts the codes; what an answer gives away is as bad as what stays on the disk. */
async function count(
  requests: readonly (readonly [string, unknown])[],
): Promise<ReadonlyMap<string, number>> {
  const codes = new Map<string, number>();
  for (let at = 0; at < requests.length; at += AT_ONCE) {
    const replies = await app.askAll(requests.slice(at, at + AT_ONCE));
    for (const { code, raw } of replies) {
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (traces.find(Buffer.from(raw)).length > 0) throw new Error(`An answer (${code}) holds it`);
    }
  }
  return codes;
}

const tell = (what: string, codes: ReadonlyMap<string, number>): void => {
  if (IS_LONG) process.stdout.write(`${what}: ${JSON.stringify(Object.fromEntries(codes))}\n`);
};

/** Each of the one with each of the other; in short form each once, whichever are more. */
function pairs<A, B>(ones: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] {
  if (IS_LONG) return ones.flatMap((one) => others.map((other) => [one, other] as const));
  const length = Math.max(ones.length, others.length);
  return Array.from({ length }, (_, at) => [
    ones[at % ones.length] as A,
    others[at % others.length] as B,
  ]);
}

describe('the search', () => {
  it('knows every secret again, in each coding', () => {
    for (const [id, text] of canaries) {
      const search = openTraceSearch(new Map([[id, text]]));
      expect(search.size, id).toBe(1);
      const bytes = Buffer.from(text);
      for (const coded of [
        bytes,
        Buffer.from(text, 'utf16le'),
        Buffer.from(bytes.toString('hex')),
        Buffer.from(JSON.stringify({ kept: bytes.toString('base64') })),
        Buffer.from(text.replaceAll(' ', '","')),
      ]) {
        expect(search.find(coded), id).toEqual([id]);
      }
    }
    expect(tagged.size).toBeGreaterThanOrEqual(128);
  });

  it('finds a file that holds a part of one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-canary-'));
    const words = (texts.at(-1) ?? '').split(' ').slice(2, 5);
    writeFileSync(join(folder, 'a'), `x ${words.join('-')} y`);
    expect(traces.findInFolder(folder)).toEqual([`${join(folder, 'a')}: phrase 200`]);
    rmSync(folder, { recursive: true });
  });
});

describe('a secret is refused', () => {
  it('in every text field of every method', { timeout: 1_200_000 }, async () => {
    const plain = fields.filter(({ path }) => !FILE_FIELD.test(path));
    expect(plain.length).toBeGreaterThan(330);
    const tried = pairs(plain, texts);
    const codes = await count(tried.map(([field, text]) => [field.method, field.inputWith(text)]));
    tell(`${plain.length} fields`, codes);
    expect([...codes]).toEqual([['secret_detected', tried.length]]);
  });

  it(
    'or does no harm in a file, in every field that takes one',
    { timeout: 3_600_000 },
    async () => {
      const files = fields.filter(({ path }) => FILE_FIELD.test(path));
      expect(files.length).toBeGreaterThan(15);
      // The kinds of files take turns: with each, every field meets forty secrets in the long form.
      const places: readonly FilePlace[] = IS_LONG
        ? files.map((field) => ({ field, kinds: CANARY_FILES }))
        : files.flatMap((field) => CANARY_FILES.map((kind) => ({ field, kinds: [kind] })));
      const requests = pairs(places, texts).map(([{ field, kinds }, text], at) => {
        const kind = kinds[at % kinds.length] ?? CANARY_FILES[0];
        return [field.method, field.inputWith(base64Of(kind, text))] as const;
      });
      const codes = await count(requests);
      tell(`${files.length} fields, ${CANARY_FILES.length} kinds of files`, codes);
      expect(codes.get('secret_detected') ?? 0).toBeGreaterThan(requests.length / 4);
      expect(codes.get('internal')).toBeUndefined();
    },
  );

  it('or does no harm in codes of many pictures', { timeout: 600_000 }, async () => {
    const codes = new Map<string, number>();
    for (const text of IS_LONG ? texts : texts.slice(-3)) {
      for (const parts of [
        encodeUr({ kind: 'bytes', bytes: Buffer.from(text) }, 20),
        encodeBbqr(Buffer.from(text), 'U', { maxPartLength: 40 }) ?? [],
      ]) {
        const last = await scan(parts);
        // A code in a code is handed on as it is: the next reader takes off the next cover.
        const what = mayHoldCode(text) ? `in a code ${last.code}` : last.code;
        codes.set(what, (codes.get(what) ?? 0) + 1);
      }
    }
    tell('codes', codes);
    expect(codes.get('secret_detected') ?? 0).toBeGreaterThan(0);
    expect(codes.get('ok')).toBeUndefined();
    expect(codes.get('internal')).toBeUndefined();
  });

  it(
    'or does no harm on the cut between two pieces of a file',
    { timeout: 1_200_000 },
    async () => {
      const codes = new Map<string, number>();
      const chosen = IS_LONG
        ? texts.map((text, at) => [text, CANARY_FILES[at % CANARY_FILES.length]] as const)
        : CANARY_FILES.filter(isLedger).map((kind) => [texts.at(-1) ?? '', kind] as const);
      for (const [text, kind = CANARY_FILES[0]] of chosen) {
        const { code } = await inPieces(kind.fileName, Buffer.from(kind.bytes(text)));
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
      tell('pieces', codes);
      expect(codes.get('secret_detected') ?? 0).toBeGreaterThan(0);
      expect(codes.get('internal')).toBeUndefined();
    },
  );

  it('as a code in a cell of a workbook', { timeout: 60_000 }, async () => {
    const workbooks = CANARY_FILES.filter(({ fileName }) => fileName.endsWith('.xlsx'));
    const code = texts.find((text) => /^ur:/i.test(text)) ?? '';
    expect(containsSecret(code)).toBeNull();
    const requests = workbooks.flatMap((kind) =>
      ['import.columns', 'import.preview'].map(
        (method) =>
          [method, { fileName: kind.fileName, bytesBase64: base64Of(kind, code) }] as const,
      ),
    );
    expect([...(await count(requests))]).toEqual([['secret_detected', 2]]);
  });

  it(
    'or is looked at and forgotten, where Holdfast asks for its own words',
    { timeout: 600_000 },
    async () => {
      const made = await app.ask('mnemonic.generate', { words: 12 });
      const session = idIn(made.value, 'session');
      for (const text of IS_LONG ? texts : texts.slice(-10)) {
        const words = text.split(' ');
        const given = [
          ['mnemonic.confirm', { session, words }],
          ['mnemonic.confirm', { session, words: text, passphrase: text.slice(0, 200) }],
          [
            'mnemonic.save',
            { session, name: 'x', descriptor: DESCRIPTOR, passphrase: text.slice(0, 200) },
          ],
          ...words.map(
            (word, position) => ['mnemonic.checkWord', { session, position, word }] as const,
          ),
        ] as const;
        await count(given.map(([method, input]) => [method, input] as const));
      }
      expect((await app.ask('mnemonic.end', { session })).code).toBe('ok');
    },
  );
});

it('leaves nothing of any secret on the disk, while the app runs and after', async () => {
  expect(traces.findInFolder(app.disk)).toEqual([]);
  expect((await app.ask('venue.add', { name: 'Elsewhere' })).code).toBe('ok');
  await app.end();
  const names = readdirSync(app.disk, { recursive: true, encoding: 'utf8' });
  expect(names).toContain(join('profile', 'vault.holdfast'));
  expect(names).toContain(join('profile', 'holdfast.log'));
  expect(traces.findInFolder(app.disk)).toEqual([]);
  expect(names.filter((name) => traces.find(Buffer.from(name)).length > 0)).toEqual([]);
});

function base64Of(kind: CanaryFile, text: string): string {
  return Buffer.from(kind.bytes(text)).toString('base64');
}

function isLedger({ fileName }: { readonly fileName: string }): boolean {
  return fileName.startsWith('ledgers');
}

async function scan(parts: readonly string[]): Promise<CanaryReply> {
  let session: { session?: string } = {};
  for (const text of parts) {
    const reply = await app.ask('qr.collect', { text, ...session });
    if (reply.code !== 'ok') return reply;
    const { session: next } = v.parse(
      v.looseObject({ session: v.nullable(v.string()) }),
      reply.value,
    );
    if (next === null) return reply;
    session = { session: next };
  }
  throw new Error('The pictures were no whole message');
}

async function inPieces(fileName: string, bytes: Buffer): Promise<CanaryReply> {
  const begun = await app.ask('import.begin', { fileName, size: bytes.length });
  const session = idIn(begun.value, 'session');
  const half = Math.floor(bytes.length / 2);
  for (const piece of [bytes.subarray(0, half), bytes.subarray(half)]) {
    await app.ask('import.append', { session, bytesBase64: piece.toString('base64') });
  }
  const finished = await app.ask('import.finish', { session });
  if (finished.code === 'unknown_format') await app.ask('import.look', { session });
  if (finished.code === 'ok') {
    await app.ask('import.commit', { importId: idIn(finished.value, 'importId') });
  }
  return finished;
}
