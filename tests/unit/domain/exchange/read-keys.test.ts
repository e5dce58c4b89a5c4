import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EXCHANGE_CLIENTS } from '../../../../main/domain/exchange/exchange-clients.ts';
import { EXCHANGE_IDS } from '../../../../main/domain/exchange/read-endpoints.ts';
import { containsSecret } from '../../../../main/domain/secrets/contains-secret.ts';
import { newEcPem, newEd25519, SAMPLE_KEYS } from '../../../exchange-servers/sample-keys.ts';

const NAME = SAMPLE_KEYS.coinbase.apiKey;
const readCoinbase = (secret: string) =>
  EXCHANGE_CLIENTS.coinbase.readKey({ apiKey: NAME, secret, passphrase: '' });

describe('a key of an exchange', () => {
  it.each(EXCHANGE_IDS)(
    '%s: is read, with what was copied around it, and is no secret of coins',
    (id) => {
      const key = SAMPLE_KEYS[id];
      const typed = { ...key, apiKey: ` ${key.apiKey}\n`, secret: `${key.secret}\n` };
      expect(EXCHANGE_CLIENTS[id].readKey(typed)).toMatchObject({ apiKey: key.apiKey });
      expect(containsSecret(key.secret)).toBeNull();
      expect(containsSecret(key.apiKey)).toBeNull();
    },
  );

  it('is never mistaken for a seed or a private key of coins, whatever its letters', () => {
    for (let count = 0; count < 300; count += 1) {
      const bytes = randomBytes(64);
      for (const text of [
        bytes.toString('base64'),
        bytes.toString('hex'),
        bytes.toString('base64url'),
      ]) {
        expect(containsSecret(text)).toBeNull();
      }
    }
  });

  it.each(EXCHANGE_IDS.filter((id) => EXCHANGE_CLIENTS[id].needsPassphrase))(
    '%s: is none without its passphrase',
    (id) => {
      expect(EXCHANGE_CLIENTS[id].readKey({ ...SAMPLE_KEYS[id], passphrase: '' })).toBeNull();
    },
  );

  it.each(EXCHANGE_IDS)('%s: is none with a line end inside, which would end a header', (id) => {
    const key = SAMPLE_KEYS[id];
    expect(EXCHANGE_CLIENTS[id].readKey({ ...key, apiKey: `${key.apiKey}\r\nX: y` })).toBeNull();
  });
});

describe('a key of Coinbase', () => {
  it('is read in the forms in which it is handed out and pasted', () => {
    const pem = newEcPem();
    expect(readCoinbase(pem)).not.toBeNull();
    expect(readCoinbase(pem.replaceAll('\n', '\\n'))).not.toBeNull();
    expect(readCoinbase(pem.replaceAll('\n', ''))).not.toBeNull();
    expect(readCoinbase(newEd25519())).not.toBeNull();
  });

  it.each([
    ["a key of Bitcoin's curve", newEcPem('secp256k1')],
    ['a key of a third curve', newEcPem('secp384r1')],
    ['half of one', newEcPem().slice(0, 90)],
    ['another kind of PEM', newEcPem().replaceAll('EC PRIVATE', 'PRIVATE')],
    ['64 bytes that are no pair', Buffer.alloc(64, 7).toString('base64')],
    ['a secret of another exchange', SAMPLE_KEYS.binance.secret],
  ])('is not %s', (_name, secret) => {
    expect(readCoinbase(secret)).toBeNull();
  });
});
