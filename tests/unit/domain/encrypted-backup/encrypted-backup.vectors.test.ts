import { base64 } from '@scure/base';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { readPayload } from '../../../../main/domain/encrypted-backup/backup-payload.ts';
import {
  decryptionSecret,
  exchangeSecret,
} from '../../../../main/domain/encrypted-backup/backup-secrets.ts';
import { openBackup } from '../../../../main/domain/encrypted-backup/open-backup.ts';
import { readBackup } from '../../../../main/domain/encrypted-backup/read-backup.ts';
import { recipientKeys } from '../../../../main/domain/encrypted-backup/recipient-keys.ts';
import { walletTextOf } from '../../../../main/domain/encrypted-backup/wallet-text-of.ts';
import {
  decoysFor,
  writeBackup,
  writePaths,
  writeSecrets,
} from '../../../../main/domain/encrypted-backup/write-backup.ts';
import { HARDENED, parseStep } from '../../../../main/domain/wallet/derivation-step.ts';
import { inspectText } from '../../../../main/domain/inspect/inspect-text.ts';
import { readWallet } from '../../../../main/domain/wallet/read-wallet.ts';
import contentTypes from '../../../vectors/bip138/content_type.json' with { type: 'json' };
import derivationPaths from '../../../vectors/bip138/derivation_path.json' with { type: 'json' };
import encryptedBackups from '../../../vectors/bip138/encrypted_backup.json' with { type: 'json' };
import encryptionSecrets from '../../../vectors/bip138/encryption_secret.json' with { type: 'json' };
import individualSecrets from '../../../vectors/bip138/individual_secrets.json' with { type: 'json' };
import recipients from '../../../vectors/bip138/recipient_keys.json' with { type: 'json' };

type Case = (typeof encryptedBackups)[number];

const xOnly = (key: string): Uint8Array => hexToBytes(key).subarray(1);

function stepsOf(path: string): readonly number[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => {
      const number = parseStep(step);
      return typeof number === 'number' ? number : HARDENED;
    });
}

function itemsOf({ content, plaintext, extra = [] }: Case) {
  return [{ content, plaintext }, ...extra].map((one) => ({
    type: one.content,
    content: utf8ToBytes(one.plaintext),
  }));
}

const write = (one: Case): Uint8Array =>
  writeBackup({
    keys: one.keys.map(xOnly),
    paths: one.derivation_paths.map(stepsOf),
    items: itemsOf(one),
    nonce: hexToBytes(one.nonce),
    decoys: one.decoy_individual_secrets.map(hexToBytes),
  });

describe('encrypted backups of BIP-138', () => {
  const sound = encryptedBackups.filter(({ valid }) => valid !== false);

  it.each(sound)('$description is written byte by byte', (one) => {
    expect(base64.encode(write(one))).toBe(one.expected_base64);
    expect(one.decoy_individual_secrets).toHaveLength(decoysFor(one.keys.length));
  });

  it.each(sound)('$description opens with each of its keys, whatever follows it', (one) => {
    const bytes = concatBytes(base64.decode(one.expected_base64), hexToBytes(one.trailing ?? ''));
    const sealed = readBackup(bytes);
    if (!sealed.ok) throw new Error(sealed.error);
    for (const key of one.keys) {
      expect(openBackup(sealed.value, [xOnly(key)])).toEqual({ ok: true, value: itemsOf(one) });
    }
  });

  it('with a nonce of zeros is neither read nor written', () => {
    const zero = encryptedBackups.find(({ valid }) => valid === false);
    if (zero === undefined) throw new Error('No such vector');
    expect(readBackup(base64.decode(zero.expected_base64))).toEqual({
      ok: false,
      error: 'backup_malformed',
    });
    expect(() => write(zero)).toThrow('nonce');
  });

  it('leads from a wallet policy to a wallet', () => {
    const one = sound.find(({ content }) => content === '010184');
    const text = one === undefined ? null : walletTextOf(itemsOf(one));
    const inspected = text?.ok === true ? inspectText(text.value, {}) : null;
    expect(inspected).toMatchObject({ ok: true, value: { kind: 'multisig', threshold: 2 } });
  });
});

describe('parts of a backup', () => {
  it.each(encryptionSecrets)('$description: secrets', (one) => {
    const keys = one.keys.map(xOnly);
    const secret = decryptionSecret(keys);
    expect(bytesToHex(secret)).toBe(one.decryption_secret);
    const each = new Set(keys.map((key) => bytesToHex(exchangeSecret(secret, key))));
    expect([...each].toSorted()).toEqual(one.individual_secrets.toSorted());
  });

  it.each(derivationPaths)('$description', ({ paths, expected }) => {
    expect(bytesToHex(writePaths(paths.map(stepsOf)))).toBe(expected);
  });

  it.each(individualSecrets)('$description', ({ secrets, expected }) => {
    expect(bytesToHex(writeSecrets(secrets.map(hexToBytes)))).toBe(expected);
  });

  it.each(contentTypes)('content type: $description', ({ content, valid }) => {
    // A known type with the content "a" behind it; what is broken is broken before that.
    const read = readPayload(hexToBytes(valid ? `${content}0161` : content));
    expect(read).toEqual(
      valid
        ? { ok: true, value: [{ type: content, content: utf8ToBytes('a') }] }
        : { ok: false, error: 'backup_malformed' },
    );
  });

  it('ends at the padding, whatever stands there (payload.json)', () => {
    expect(readPayload(hexToBytes('030001610080ff'))).toEqual({
      ok: true,
      value: [{ type: '0300', content: utf8ToBytes('a') }],
    });
  });

  it.each(recipients)('keys that open it: $description', ({ descriptor, expected_keys: keys }) => {
    const read = readWallet(descriptor, {});
    if (!read.ok) throw new Error(read.error.reason);
    const found = recipientKeys(read.value.keys);
    expect(found.keys.map(bytesToHex)).toEqual(keys ?? []);
    expect(found.hasBareKey).toBe(keys === null);
  });
});
