import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { afterEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../preload/contract.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import {
  addressOf,
  compact,
  ecdsa,
  hashV0,
  pay,
  simple,
  unsigned,
} from '../domain/message/sign-message.ts';
import {
  descriptorOf,
  fingerprintOf,
  MASTERS,
  prepare,
  signed,
  textOf,
  type Kind,
} from '../domain/psbt/prepared-psbt.ts';

let app: InProcessApp;
let clock: string;
afterEach(() => app.close());

const [ALICE, BOB, CAROL] = MASTERS;
const EYES = { seenOn: 'device_screen' } as const;
/** Of another wallet. */
const FOREIGN = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';

async function open(kind: Kind = 'p2wpkh', locale: 'en' | 'nl' = 'en'): Promise<string> {
  clock = '2026-11-24T12:00:00.000Z';
  app = await openInProcessApp({ locale, now: () => new Date(clock) });
  const { findings } = await app.must('wallet.inspect', { text: descriptorOf(kind) });
  const { wallet } = await app.must('wallet.create', {
    name: 'Säving 測 s',
    text: descriptorOf(kind),
    accept: findings.map(({ code }) => code),
  });
  return wallet.id;
}

const statuses = async (walletId: string) =>
  (await app.must('ladder.get', { walletId })).rungs.map(({ status }) => status);

/** A refusal changes nothing: that is looked at every time. */
async function refusal(input: Input<'ladder.prove'>) {
  const before = await app.must('wallet.list', {});
  const reply = await app.call('ladder.prove', input);
  expect(await app.must('wallet.list', {})).toEqual(before);
  return reply.ok ? 'proven' : (reply.error.reason ?? reply.error.code);
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Missing');
  return value;
}

const keyAt = (master: (typeof MASTERS)[number] | undefined, path: string) =>
  new Uint8Array(must(must(master).derive(path).privateKey));

const publicKeyAt = (master: (typeof MASTERS)[number] | undefined, path: string) =>
  new Uint8Array(must(must(master).derive(path).publicKey));

describe('a new wallet', () => {
  it('stands on its first rung, with the keys that have to prove something', async () => {
    const walletId = await open('p2wsh');
    expect(await app.must('ladder.get', { walletId })).toMatchObject({
      walletId,
      provenRungs: 1,
      nextRung: 2,
      keys: [{ key: 0, fingerprint: fingerprintOf(must(ALICE)) }, { key: 1 }, { key: 2 }],
      exchangeMessages: [],
    });
  });

  it('refuses what is not there', async () => {
    const walletId = await open();
    for (const reply of [
      await app.call('ladder.get', { walletId: 'none' }),
      await app.call('ladder.task', { walletId: 'none', rung: 2 }),
      await app.call('ladder.revoke', { walletId, evidenceId: 'none' }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await app.call('ladder.task', { walletId, rung: 4, key: 1 })).toMatchObject({
      ok: false,
      error: { code: 'no_such_key' },
    });
    expect(await app.callRaw('ladder.prove', { walletId, rung: 1, proof: {} })).toMatchObject({
      ok: false,
      error: { code: 'bad_request' },
    });
  });
});

describe('rung 2', () => {
  async function ask(kind: Kind = 'p2wpkh') {
    const walletId = await open(kind);
    const task = await app.must('ladder.task', { walletId, rung: 2 });
    if (task.rung !== 2) throw new Error('Another rung');
    const [receive = '', change = '', random = ''] = task.addresses.map(({ address }) => address);
    return { walletId, task, receive, change, random, index: task.index };
  }

  it('asks for a number by chance, and for the same one until it is answered', async () => {
    const { walletId, task } = await ask();
    expect(task.addresses.map(({ which, chain, index }) => [which, chain, index])).toEqual([
      ['receive', 'receive', 0],
      ['change', 'change', 0],
      ['random', 'receive', task.index],
    ]);
    expect(task.index).toBeGreaterThanOrEqual(2);
    expect(task.index).toBeLessThanOrEqual(19);
    expect(await app.must('ladder.task', { walletId, rung: 2 })).toEqual(task);
  });

  it('is proven by the addresses as text', async () => {
    const { walletId, receive, change, random, index } = await ask();
    const ladder = await app.must('ladder.prove', {
      walletId,
      rung: 2,
      proof: {
        ...EYES,
        receive: ` ${receive.toUpperCase()}`,
        change,
        random: { index, address: random },
      },
    });
    expect(ladder.rungs[1]).toMatchObject({
      status: 'proven',
      at: clock,
      until: '2027-11-24T12:00:00.000Z',
      evidence: [{ kind: 'addresses_compared', comparedBy: 'text', addresses: { length: 3 } }],
    });
    expect(ladder).toMatchObject({ provenRungs: 2, nextRung: 3 });
  });

  it('is proven by a list of the device, and by eye, and says which', async () => {
    const { walletId, receive, change, random, index } = await ask();
    const list = await app.must('ladder.prove', {
      walletId,
      rung: 2,
      proof: { seenOn: 'device_export', addresses: [FOREIGN, random, receive, change] },
    });
    expect(list.rungs[1]?.evidence[0]).toMatchObject({ comparedBy: 'list' });
    expect(
      await refusal({ walletId, rung: 2, proof: { ...EYES, byEye: ['receive'], index } }),
    ).toBe('task_missing');
    const again = await app.must('ladder.task', { walletId, rung: 2 });
    const asked = again.rung === 2 ? again.index : -1;
    const eye = await app.must('ladder.prove', {
      walletId,
      rung: 2,
      proof: { ...EYES, byEye: ['receive', 'change', 'random'], index: asked },
    });
    expect(eye.rungs[1]?.evidence.map((one) => 'comparedBy' in one && one.comparedBy)).toEqual([
      'eye',
      'list',
    ]);
  });

  it('is refused for every difference, by its name', async () => {
    const { walletId, receive, change, random, index } = await ask();
    const good = { ...EYES, receive, change, random: { index, address: random } };
    const { change: _none, ...withoutChange } = good;
    const list = { seenOn: 'device_export', addresses: [receive, change] } as const;
    const eye = { ...EYES, byEye: ['receive', 'random'], index } as const;
    const prove = (proof: Extract<Input<'ladder.prove'>, { rung: 2 }>['proof']) =>
      refusal({ walletId, rung: 2, proof });
    expect(await prove({ ...good, receive: FOREIGN })).toBe('seen_address_differs');
    expect(await prove({ ...good, receive: change })).toBe('seen_address_elsewhere');
    expect(await prove({ ...good, random: { index, address: receive } })).toBe(
      'seen_address_elsewhere',
    );
    expect(await prove({ ...good, change: receive.replace(/.$/, 'x') })).toMatch(/^address_/);
    expect(await prove({ ...good, random: { index: index + 1, address: random } })).toBe(
      'index_not_asked',
    );
    expect(await prove(withoutChange)).toBe('change_not_compared');
    expect(await prove(list)).toBe('list_lacks_address');
    expect(await prove({ ...eye, index: index + 1 })).toBe('index_not_asked');
    expect(await prove(eye)).toBe('eye_not_all');
    expect(await prove({ ...EYES, byEye: [], index })).toBe('eye_not_all');
    expect(await statuses(walletId)).toEqual(['proven', 'open', 'open', 'open', 'open', 'open']);
  });

  it('tells a swapped address from a wrong one, with the chunk, in both languages', async () => {
    for (const [locale, words] of [
      ['en', 'differs from chunk 3 on'],
      ['nl', 'verschilt vanaf blokje 3'],
    ] as const) {
      const walletId = await open('p2pkh', locale);
      const task = await app.must('ladder.task', { walletId, rung: 2 });
      const [first = '', change = '', random = ''] =
        task.rung === 2 ? task.addresses.map(({ address }) => address) : [];
      const swapped = lookAlikeOf(first);
      const index = task.rung === 2 ? task.index : -1;
      const reply = await app.call('ladder.prove', {
        walletId,
        rung: 2,
        proof: { ...EYES, receive: swapped, change, random: { index, address: random } },
      });
      expect(reply).toMatchObject({
        ok: false,
        error: {
          code: 'proof_refused',
          reason: 'seen_address_swapped',
          fields: ['proof.receive'],
          message: expect.stringContaining(words) as string,
        },
      });
      app.close();
    }
    await open();
  });

  it('waits 24 hours for an answer, also over a restart', async () => {
    const { walletId, receive, change, random, index } = await ask();
    const proof = { ...EYES, receive, change, random: { index, address: random } };
    const { folder } = app;
    app.close();
    app = await openInProcessApp({ folder, now: () => new Date(clock) });
    clock = '2026-11-25T12:00:00.000Z';
    expect(await refusal({ walletId, rung: 2, proof })).toBe('task_missing');
    clock = '2026-11-25T11:59:59.999Z';
    await app.must('ladder.prove', { walletId, rung: 2, proof });
    expect(await refusal({ walletId, rung: 2, proof })).toBe('task_missing');
  });
});

describe('rung 3', () => {
  async function ask(kind: Kind = 'p2wpkh', key = 0) {
    const walletId = await open(kind);
    const task = await app.must('ladder.task', { walletId, rung: 3, key });
    if (task.rung !== 3) throw new Error('Another rung');
    const { addresses } = await app.must('wallet.addresses', {
      descriptor: descriptorOf(kind),
      chain: 'receive',
      start: task.index,
      count: 1,
    });
    return { walletId, task, address: must(addresses[0]?.address) };
  }

  it('is proven by fingerprint and address from the restored device', async () => {
    const { walletId, task, address } = await ask();
    expect(JSON.stringify(task)).not.toContain(address);
    const ladder = await app.must('ladder.prove', {
      walletId,
      rung: 3,
      proof: {
        restoredOn: 'device',
        fingerprint: fingerprintOf(must(ALICE)).toUpperCase(),
        address,
      },
    });
    expect(ladder.rungs[2]).toMatchObject({
      status: 'proven',
      until: '2027-05-24T12:00:00.000Z',
      evidence: [{ kind: 'backup_restored', key: 0, index: task.index, address }],
    });
  });

  it('is refused for another fingerprint, another address, and without a task', async () => {
    const { walletId, address } = await ask();
    const good = {
      restoredOn: 'device',
      fingerprint: fingerprintOf(must(ALICE)),
      address,
    } as const;
    const prove = (proof: Extract<Input<'ladder.prove'>, { rung: 3 }>['proof']) =>
      refusal({ walletId, rung: 3, proof });
    expect(await prove({ ...good, fingerprint: fingerprintOf(must(BOB)) })).toBe(
      'fingerprint_differs',
    );
    expect(await prove({ ...good, fingerprint: 'none' })).toBe('fingerprint_malformed');
    expect(await prove({ ...good, address: FOREIGN })).toBe('seen_address_differs');
    expect(await prove({ ...good, address: '' })).toMatch(/^address_/);
    expect(await prove({ ...good, key: 1 })).toBe('no_such_key');
  });

  it('takes for a key of several the address of the wallet, or its own at the same path', async () => {
    const { walletId, task, address } = await ask('p2wsh', 1);
    const own = pay.toWitnessKeyHash(publicKeyAt(BOB, `m/48'/0'/0'/2'/0/${task.index}`));
    const proof = { key: 1, restoredOn: 'device', fingerprint: fingerprintOf(must(BOB)) } as const;
    expect(await refusal({ walletId, rung: 3, proof: { ...proof, key: 2, address } })).toBe(
      'task_missing',
    );
    const first = await app.must('ladder.prove', {
      walletId,
      rung: 3,
      proof: { ...proof, address: addressOf(own) },
    });
    expect(first.rungs[2]).toMatchObject({ status: 'partly', keys: { 1: { status: 'proven' } } });
    await app.must('ladder.task', { walletId, rung: 3, key: 2 });
    expect(
      await refusal({
        walletId,
        rung: 3,
        proof: { ...proof, key: 2, fingerprint: fingerprintOf(must(CAROL)), address: FOREIGN },
      }),
    ).toBe('seen_address_differs');
  });

  it('takes no seed', async () => {
    const { walletId } = await ask();
    const reply = await app.call('ladder.prove', {
      walletId,
      rung: 3,
      proof: {
        restoredOn: 'device',
        fingerprint: fingerprintOf(must(ALICE)),
        address: `${'abandon '.repeat(11)}about`,
      },
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'secret_detected' } });
  });
});

describe('rung 4', () => {
  async function ask(kind: Kind = 'p2wpkh', key = 0) {
    const walletId = await open(kind);
    return { walletId, ...(await askAgain(walletId, key)) };
  }

  async function askAgain(walletId: string, key = 0) {
    const task = await app.must('ladder.task', { walletId, rung: 4, key });
    if (task.rung !== 4) throw new Error('Another rung');
    return { task, message: task.message };
  }

  it('asks for a plain line that names key, wallet and day', async () => {
    const { task, message } = await ask();
    expect(message).toMatch(
      /^Holdfast asks key [0-9a-f]{8} of the wallet Saving s on 2026-11-24, [0-9a-f]{12}$/,
    );
    expect(task).toMatchObject({
      path: 'm/84h/0h/0h/0/0',
      request: `signmessage m/84h/0h/0h/0/0 ascii:${message}`,
      addresses: [{ script: 'p2wpkh' }],
    });
  });

  it.each([
    ['Electrum and most devices', 31, 'electrum'],
    ['BIP-137', 39, 'bip137'],
  ] as const)('is proven by a signature in the form of %s', async (_, header, scheme) => {
    const { walletId, message } = await ask();
    const signature = compact(message, header, keyAt(ALICE, "m/84'/0'/0'/0/0"));
    const ladder = await app.must('ladder.prove', { walletId, rung: 4, proof: { signature } });
    expect(ladder.rungs[3]).toMatchObject({
      status: 'proven',
      evidence: [{ kind: 'message_signed', key: 0, message, scheme, signature }],
    });
    expect(await refusal({ walletId, rung: 4, proof: { signature } })).toBe('task_missing');
  });

  it('is proven in the form of BIP-322, and by a file with message and address around it', async () => {
    const { walletId, message, task } = await ask();
    const path = "m/84'/0'/0'/0/0";
    const publicKey = publicKeyAt(ALICE, path);
    const hash = hashV0(
      unsigned(message, pay.toWitnessKeyHash(publicKey)),
      pay.toKeyHash(publicKey),
    );
    const signature = simple([ecdsa(hash, keyAt(ALICE, path)), publicKey]);
    const file = (text: string) =>
      Buffer.from(
        `-----BEGIN BITCOIN SIGNED MESSAGE-----\n${text}\n-----BEGIN BITCOIN SIGNATURE-----\n${task.addresses[0]?.address}\n${signature}\n-----END BITCOIN SIGNATURE-----\n`,
      ).toString('base64');
    const wrong = { bytesBase64: file('I am an old message') };
    expect(await refusal({ walletId, rung: 4, proof: wrong })).toBe('message_not_asked');
    const ladder = await app.must('ladder.prove', {
      walletId,
      rung: 4,
      proof: { bytesBase64: file(message) },
    });
    expect(ladder.rungs[3]?.evidence).toMatchObject([{ scheme: 'bip322_simple' }]);
  });

  it('is refused for another message, another key, another address, and rubbish', async () => {
    const { walletId, message } = await ask();
    const key = keyAt(ALICE, "m/84'/0'/0'/0/0");
    const good = compact(message, 31, key);
    const prove = (proof: Extract<Input<'ladder.prove'>, { rung: 4 }>['proof']) =>
      refusal({ walletId, rung: 4, proof });
    expect(await prove({ signature: compact(`${message}.`, 31, key) })).toBe('signature_other');
    expect(await prove({ signature: compact(message, 31, keyAt(BOB, "m/84'/0'/0'/0/0")) })).toBe(
      'signature_other',
    );
    expect(await prove({ signature: good, message: 'Something else' })).toBe('message_not_asked');
    expect(await prove({ signature: good, address: FOREIGN })).toBe('address_not_asked');
    expect(await prove({ signature: '' })).toBe('signature_empty');
    expect(await prove({ signature: 'rubbish!' })).toBe('signature_not_base64');
    expect(await prove({ signature: good, key: 3 })).toBe('no_such_key');
    expect(await prove({ psbt: 'cHNidP8B' })).toMatch(/^psbt_/);
  });

  it('is proven for one key of several by its own address at the same path', async () => {
    const { walletId, message, task } = await ask('p2wsh', 2);
    expect(task.path).toBe('m/48h/0h/0h/2h/0/0');
    expect(task.addresses.map(({ script }) => script)).toEqual([
      'p2wpkh',
      'p2tr',
      'p2sh_p2wpkh',
      'p2pkh',
    ]);
    const path = "m/48'/0'/0'/2'/0/0";
    const wrong = { key: 2, signature: compact(message, 31, keyAt(BOB, path)) };
    expect(await refusal({ walletId, rung: 4, proof: wrong })).toBe('signature_other');
    const ladder = await app.must('ladder.prove', {
      walletId,
      rung: 4,
      proof: { key: 2, signature: compact(message, 31, keyAt(CAROL, path)) },
    });
    expect(ladder.rungs[3]).toMatchObject({ status: 'partly', keys: { 2: { status: 'proven' } } });
  });

  it.each(['p2pkh', 'p2sh_p2wpkh', 'p2wpkh', 'p2tr', 'p2wsh', 'p2tr_script'] as const)(
    'is proven by a signed PSBT of a %s wallet, once',
    async (kind) => {
      const walletId = await open(kind);
      const text = textOf(signed(kind));
      expect(await refusal({ walletId, rung: 4, proof: { psbt: textOf(prepare(kind)) } })).toBe(
        'psbt_without_signature',
      );
      const ladder = await app.must('ladder.prove', { walletId, rung: 4, proof: { psbt: text } });
      const isOfSeveral = kind === 'p2wsh' || kind === 'p2tr_script';
      expect(ladder.rungs[3]).toMatchObject({
        status: isOfSeveral ? 'partly' : 'proven',
        evidence: { length: isOfSeveral ? 2 : 1, 0: { kind: 'psbt_signed', inputs: 1 } },
      });
      expect(await refusal({ walletId, rung: 4, proof: { bytesBase64: text } })).toBe(
        'proof_used_before',
      );
    },
  );

  it('is not proven by a PSBT of another wallet', async () => {
    const walletId = await open('p2wpkh');
    const proof = { psbt: textOf(signed('p2wsh')) };
    expect(await refusal({ walletId, rung: 4, proof })).toBe('psbt_of_other_wallet');
  });

  it('copies the message that was asked for, and nothing else', async () => {
    const { walletId, message } = await ask();
    expect(await app.must('ladder.copy', { walletId, key: 0 })).toEqual({ text: message });
    expect(await app.call('ladder.copy', { walletId, key: 1 })).toMatchObject({
      ok: false,
      error: { code: 'task_missing' },
    });
  });

  it('can be taken back, and stays to be seen', async () => {
    const { walletId, message } = await ask();
    const signature = compact(message, 31, keyAt(ALICE, "m/84'/0'/0'/0/0"));
    const proven = await app.must('ladder.prove', { walletId, rung: 4, proof: { signature } });
    const evidenceId = must(proven.rungs[3]?.evidence[0]?.id);
    clock = '2026-12-01T00:00:00.000Z';
    const ladder = await app.must('ladder.revoke', { walletId, evidenceId });
    expect(ladder.rungs[3]).toMatchObject({
      status: 'revoked',
      evidence: [{ id: evidenceId, revokedAt: clock }],
    });
    expect(await app.call('ladder.revoke', { walletId, evidenceId })).toMatchObject({
      ok: false,
      error: { code: 'not_found', fields: ['evidenceId'] },
    });
  });
});

describe('a message that an exchange demands', () => {
  const message = 'I own this address.\nBitvavo 2026-11-24 – 9f3';

  it('is kept with its signature, and proves no rung', async () => {
    const walletId = await open();
    const { addresses } = await app.must('wallet.addresses', {
      descriptor: descriptorOf('p2wpkh'),
      chain: 'receive',
      start: 7,
      count: 1,
    });
    const address = must(addresses[0]?.address);
    expect(await app.must('ownership.task', { walletId, address, message })).toEqual({
      address,
      path: 'm/84h/0h/0h/0/7',
      message,
      request: `signmessage m/84h/0h/0h/0/7 ascii:${message}`,
    });
    const signature = compact(message, 31, keyAt(ALICE, "m/84'/0'/0'/0/7"));
    const wrong = { walletId, address, message: `${message} `, signature };
    expect(await app.call('ownership.prove', wrong)).toMatchObject({
      ok: false,
      error: { code: 'proof_refused', reason: 'signature_other' },
    });
    const ladder = await app.must('ownership.prove', { ...wrong, message });
    expect(ladder).toMatchObject({
      provenRungs: 1,
      exchangeMessages: [{ kind: 'exchange_message_signed', address, message, signature }],
    });
  });

  it('is only for own addresses', async () => {
    const walletId = await open();
    for (const [address, reason] of [
      [FOREIGN, 'address_not_of_wallet'],
      ['bc1q', /^address_/],
    ] as const) {
      const reply = await app.call('ownership.task', { walletId, address, message });
      expect(reply).toMatchObject({
        ok: false,
        error: { reason: expect.stringMatching(reason) as string, fields: ['proof.address'] },
      });
    }
  });
});

/** A sound address that begins like another one: the same first bytes of the hash, and others after them. */
function lookAlikeOf(address: string): string {
  const base58check = createBase58check(sha256);
  const bytes = base58check.decode(address);
  return base58check.encode(bytes.map((byte, at) => (at < 7 ? byte : byte ^ 0xff)));
}
