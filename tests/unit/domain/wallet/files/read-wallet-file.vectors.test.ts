import { createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { containsSecret } from '../../../../../main/domain/secrets/contains-secret.ts';
import { inspectWallet } from '../../../../../main/domain/wallet/inspect-wallet.ts';
import { readWalletFile } from '../../../../../main/domain/wallet/files/read-wallet-file.ts';
import type { WalletFileReading } from '../../../../../main/domain/wallet/files/wallet-file.ts';
import { readCases } from '../read-cases.ts';

function read(text: string): WalletFileReading {
  const reading = readWalletFile(text, {});
  if (reading === null) throw new Error('not recognised');
  if (!reading.ok) throw new Error(reading.error.reason ?? reading.error.code);
  return reading.value;
}

/** The fault in one line; `read` when there is none. */
function verdictOn(text: string): string {
  const reading = readWalletFile(text, {});
  if (reading === null) return 'not recognised';
  return reading.ok ? 'read' : `${reading.error.code}/${reading.error.reason ?? ''}`;
}

describe('files of wallet programs (Sparrow, BlueWallet and Caravan fixtures)', () => {
  type File = { format: string; file: string; content: string };
  type Wallet = { descriptor?: string; network?: string; script_type?: string };
  const cases = readCases<File, Wallet>('wallet-configs', 'valid');
  const secret = cases.filter(({ tags }) => tags?.includes('private-key'));
  const described = cases.filter((one) => one.expect?.descriptor !== undefined);

  it('are 24, of which ten state a descriptor and three hold a seed', () => {
    expect([cases.length, described.length, secret.length]).toEqual([24, 10, 3]);
  });

  it.each(described)('$id ($input.file) gives the stated descriptor', (one) => {
    const { candidates, network } = read(one.input.content);
    expect(candidates.map(({ descriptors }) => descriptors)).toEqual([[one.expect?.descriptor]]);
    if (one.input.format === 'caravan') expect(network).toBe(one.expect?.network);
  });

  it.each(secret)('$id ($input.file) holds a seed: detected, and refused by name', ({ input }) => {
    expect(containsSecret(input.content)).not.toBeNull();
    expect(verdictOn(input.content)).toBe('invalid/private_key');
  });

  it.each([
    ['wallet-configs-pv0003', 'coldcard_cosigner', 'p2wsh p2sh_p2wsh p2sh', ''],
    ['wallet-configs-pv0004', 'cobo_vault', 'p2wpkh', ''],
    ['wallet-configs-pv0006', 'specter', 'p2wsh', ''],
    ['wallet-configs-pv0007', 'specter', 'p2sh_p2wpkh', ''],
    ['wallet-configs-pv0008', 'specter_diy', 'p2wsh', ''],
    // Its key lies one step deeper than its path.
    ['wallet-configs-pv0009', 'electrum', 'p2sh_p2wpkh', 'origin_too_short'],
    [
      'wallet-configs-pv0012',
      'coldcard_json',
      'p2wpkh p2sh_p2wpkh p2pkh p2wsh p2sh_p2wsh p2sh',
      'file_more_wallets',
    ],
    ['wallet-configs-pv0014', 'cobo_vault', 'p2wpkh', ''],
    ['wallet-configs-pv0015', 'electrum', 'p2wpkh', ''],
    // Its fingerprint was written the wrong way round by hand; the master key beside it tells.
    ['wallet-configs-pv0016', 'electrum', 'p2wpkh', 'file_fingerprint_differs'],
  ])('%s is read as %s with %s', (id, format, scripts, findings) => {
    const reading = read(cases.find((one) => one.id === id)?.input.content ?? '');
    expect(reading.format).toBe(format);
    expect(reading.candidates.map(({ script }) => script).join(' ')).toBe(scripts);
    expect(reading.findings.map(({ code }) => code).join(' ')).toBe(findings);
  });

  it('wallet-configs-pv0005 is a bare descriptor and left to the core', () => {
    const { content } = cases.find(({ id }) => id === 'wallet-configs-pv0005')?.input ?? {};
    expect(verdictOn(content ?? '')).toBe('not recognised');
    const inspection = inspectWallet(content ?? '', {});
    expect(inspection.ok && inspection.value.script).toBe('p2wpkh');
  });

  it('wallet-configs-pv0016 holds the private key of a Lightning node, which is detected', () => {
    const { content } = cases.find(({ id }) => id === 'wallet-configs-pv0016')?.input ?? {};
    expect(containsSecret(content ?? '')).toBe('extended_private_key');
    expect(JSON.stringify(read(content ?? ''))).not.toMatch(/prv/);
  });

  it.each(readCases<File>('wallet-configs', 'invalid'))('$id is refused: $reason', ({ input }) => {
    expect(verdictOn(input.content)).toBe('invalid/file_quorum_mismatch');
  });
});

describe('BSMS records (BIP-129; Sparrow and BlueWallet fixtures)', () => {
  type Record = { bsms?: string; op?: string; token_hex?: string } & Envelope;
  type Envelope = { hmac_key_hex?: string; iv_hex?: string; ciphertext_hex?: string };
  type Expected = {
    first_address?: string;
    key?: string;
    description?: string;
    encryption_key_hex?: string;
    mac_hex?: string;
  };
  const cases = readCases<Record, Expected>('bsms', 'valid');
  const keys = cases.filter((one) => one.expect?.key !== undefined);
  const wallets = cases.filter((one) => one.input.bsms !== undefined && !keys.includes(one));
  const envelopes = cases.filter(({ input }) => input.op === 'envelope');

  it('are eight wallets, four keys, three envelopes and one token', () => {
    const counts = [wallets.length, keys.length, envelopes.length, cases.length];
    expect(counts).toEqual([8, 4, 3, 16]);
  });

  it.each(wallets)('$id gives a descriptor and its first address: $reason', (one) => {
    const { format, candidates } = read(one.input.bsms ?? '');
    expect([format, candidates.length]).toEqual(['bsms', 1]);
    const address =
      one.expect?.first_address ?? one.input.bsms?.trim().split('\n').at(-1)?.trim() ?? '';
    expect(candidates[0]?.statedAddresses).toEqual([{ chain: 'receive', index: 0, address }]);
    expect(candidates[0]?.descriptors.join()).not.toContain('**');
  });

  it.each(keys)('$id gives the key of a signer, whose signature is right', (one) => {
    const { candidates, name, findings } = read(one.input.bsms ?? '');
    expect(candidates).toEqual([
      {
        kind: 'cosigner_key',
        script: 'p2wsh',
        descriptors: [one.expect?.key?.replaceAll("'", 'h')],
        statedAddresses: [],
      },
    ]);
    expect([name, findings]).toEqual([one.expect?.description, []]);
  });

  it.each(keys)('$id is refused with another key, token or description over it', ({ input }) => {
    const lines = (input.bsms ?? '').split('\n');
    const other = keys.find(({ input: { bsms } }) => bsms !== input.bsms)?.input.bsms ?? '';
    const changes = [
      [1, '0123456789abcdef'],
      [2, other.split('\n')[2] ?? ''],
      [3, 'Another description'],
    ] as const;
    for (const [at, line] of changes) {
      expect(verdictOn(lines.with(at, line).join('\n'))).toBe('invalid/bsms_signature');
    }
  });

  it.each(envelopes)('$id is encrypted, and that is said', ({ input, expect: expected }) => {
    const record = `${expected?.mac_hex}${input.ciphertext_hex}`;
    expect(verdictOn(record)).toBe('unsupported/bsms_encrypted');
    expect(record.startsWith(input.iv_hex ?? '-')).toBe(true);
  });

  // Holdfast does not decrypt: with the token in it, it would have to keep a secret. These two show that what is
  // refused above is what the standard calls encrypted.
  it('the token of bsms-pv0012 gives its key', () => {
    const { input, expect: expected } = cases.find((one) => one.input.op === 'kdf') ?? {};
    const salt = Buffer.from(input?.token_hex ?? '', 'hex');
    const key = pbkdf2Sync('No SPOF', salt, 2048, 32, 'sha512').toString('hex');
    expect(key).toBe(expected?.encryption_key_hex);
  });

  it('the records of that token are those in the envelopes', () => {
    const plain = cases
      .slice(8, 11)
      .map(({ input }) => input.bsms ?? '')
      .map((text) =>
        createHmac('sha256', Buffer.from(envelopes[0]?.input.hmac_key_hex ?? '', 'hex'))
          .update(`a54044308ceac9b7${text}`)
          .digest('hex'),
      );
    expect(new Set(plain)).toEqual(new Set(envelopes.map((one) => one.expect?.mac_hex)));
  });

  const invalid = readCases<Record>('bsms', 'invalid');
  // The others state another first address than they have: see addresses.test.ts.
  it.each([
    ['bsms-pi0001', 'invalid/bsms_chain_only'],
    ['bsms-pi0003', 'unsupported/bsms_path_restrictions'],
  ])('%s is %s', (id, verdict) => {
    expect(verdictOn(invalid.find((one) => one.id === id)?.input.bsms ?? '')).toBe(verdict);
  });
});

describe('wallet policies (BIP-388)', () => {
  type Policy = { template: string; keys?: readonly string[] };
  const valid = readCases<Policy, { descriptor: string }>('bip388', 'valid');
  const invalid = readCases<Policy>('bip388', 'invalid');
  const reasons: Readonly<Record<string, string>> = {
    'Key placeholder with an explicit path present': 'policy_path',
    'Non-disjoint multipath expressions (@0/1/* appears twice)': 'policy_key_reuse',
    'Expression with a non-KP key present': 'policy_foreign_key',
    'Allowed cardinality > 2': 'policy_path',
  };

  it('are five valid and five invalid', () => {
    expect([valid.length, invalid.length]).toEqual([5, 5]);
  });

  it.each(valid)('$id becomes its descriptor: $reason', ({ input, expect: expected }) => {
    const asText = `${input.template}\n${input.keys?.join('\n') ?? ''}`;
    for (const text of [JSON.stringify(input), asText]) {
      const { format, candidates } = read(text);
      expect([format, candidates[0]?.descriptors]).toEqual([
        'wallet_policy',
        [expected?.descriptor],
      ]);
    }
  });

  it.each(invalid)('$id is refused: $reason', ({ input, reason }) => {
    const expected = `invalid/${reasons[reason ?? ''] ?? 'policy_musig_path'}`;
    expect(verdictOn(JSON.stringify(input))).toBe(expected);
    expect(verdictOn(input.template)).toBe(expected);
  });
});
