import { describe, expect, it } from 'vitest';
import { inspectAddress } from '../../../../main/domain/address/inspect-address.ts';
import type { Network } from '../../../../main/domain/wallet/inspection.ts';
import { readCases, type VectorCase } from '../wallet/read-cases.ts';

type Text = { address: string };
type Expected = {
  script_pubkey_hex: string;
  network: Network | 'testnet4';
  /** Upper case stands for the same address. */
  case_flip_ok?: boolean;
};

/** Testnet4 has the addresses of testnet. */
const networkOf = (expected?: Expected): Network =>
  expected?.network === 'testnet4' ? 'testnet' : (expected?.network ?? 'mainnet');

function verdictOn({ input }: VectorCase<Text, unknown>): string {
  const inspection = inspectAddress(input.address);
  if (!inspection.ok) return `${inspection.error.code}/${inspection.error.reason}`;
  return 'read';
}

describe('addresses that are valid (BIP-173, BIP-350, Bitcoin Core, bitcoinjs-lib)', () => {
  const cases = readCases<Text, Expected>('addresses', 'valid');

  it('are 36', () => {
    expect(cases).toHaveLength(36);
  });

  it.each(cases)('$id gives its script on its network', ({ input, expect: expected }) => {
    const network = networkOf(expected);
    const inspection = inspectAddress(input.address, { network });
    expect(inspection).toMatchObject({
      ok: true,
      value: { network, scriptPubKey: expected?.script_pubkey_hex },
    });
  });

  it.each(cases)('$id needs no hint, and is refused for a network that it is not of', (one) => {
    const family = {
      mainnet: 'mainnet',
      testnet: 'testnet',
      signet: 'testnet',
      regtest: 'regtest',
    };
    const network = networkOf(one.expect);
    const told = inspectAddress(one.input.address);
    const isBase58OfTests = /^[mn2]/.test(one.input.address);
    expect(told).toMatchObject({
      ok: true,
      // In base58 the test networks look the same.
      value: { network: isBase58OfTests ? 'testnet' : family[network] },
    });
    const other = network === 'mainnet' ? 'testnet' : 'mainnet';
    expect(inspectAddress(one.input.address, { network: other })).toMatchObject({
      ok: false,
      error: { code: 'wrong_network', reason: 'address_network' },
    });
  });

  it.each(cases.filter(({ tags }) => tags?.includes('future-segwit')))(
    '$id is of a version to come, or anybody can spend it, and warns',
    ({ input }) => {
      const inspection = inspectAddress(input.address);
      const codes = inspection.ok ? inspection.value.findings : [];
      const isAnchor = inspection.ok && inspection.value.type === 'p2a';
      expect(codes).toContainEqual({
        code: isAnchor ? 'anyone_can_spend' : 'future_witness_version',
        severity: 'warn',
      });
    },
  );

  it.each(cases.filter(({ tags }) => tags?.includes('p2tr-off-curve')))(
    '$id has a key off the curve, and warns',
    ({ input }) => {
      const inspection = inspectAddress(input.address);
      const codes = inspection.ok ? inspection.value.findings : [];
      expect(codes).toContainEqual({ code: 'taproot_key_off_curve', severity: 'warn' });
    },
  );

  it('warn only where they are tagged', () => {
    const isTagged = ({ tags = [] }: VectorCase<Text, Expected>) =>
      tags.includes('future-segwit') || tags.includes('p2tr-off-curve');
    const warned = cases.filter(({ input }) => {
      const inspection = inspectAddress(input.address);
      return inspection.ok && inspection.value.findings.some(({ severity }) => severity === 'warn');
    });
    expect(warned.map(({ id }) => id)).toEqual(cases.filter(isTagged).map(({ id }) => id));
  });

  it.each(cases.filter(({ expect: expected }) => expected?.case_flip_ok !== undefined))(
    '$id in the other case is the same address, or none',
    ({ input, expect: expected }) => {
      const flipped = input.address.toUpperCase();
      const inspection = inspectAddress(
        flipped === input.address ? input.address.toLowerCase() : flipped,
      );
      expect(inspection.ok && inspection.value.scriptPubKey).toBe(
        expected?.case_flip_ok === true ? expected.script_pubkey_hex : false,
      );
    },
  );
});

describe('addresses that are invalid', () => {
  const cases = readCases<Text>('addresses', 'invalid');
  /** Reasons that the sources give. */
  const named: Readonly<Record<string, string>> = {
    'Invalid human-readable part': 'invalid/address_prefix_unknown',
    'Invalid checksum': 'checksum_mismatch/address_mistyped',
    'Invalid program length': 'invalid/address_program_length',
    'Invalid program length for witness version 0 (per BIP141)': 'invalid/address_program_length',
    'zero padding of more than 4 bits': 'invalid/address_padding',
    'Empty data section': 'invalid/address_empty',
    'Invalid checksum (Bech32 instead of Bech32m)': 'checksum_mismatch/address_encoding',
    'Invalid checksum (Bech32m instead of Bech32)': 'checksum_mismatch/address_encoding',
    'Invalid program length (1 byte)': 'invalid/address_program_length',
    'Invalid program length (41 bytes)': 'invalid/address_program_length',
    'Mixed case': 'invalid/address_mixed_case',
    'litecoin address, not bitcoin': 'invalid/address_other_coin',
    'is too short': 'invalid/address_length',
  };
  /** The rest come with no more than "no address", so the exact fault of each was looked up by hand. */
  const unnamed: Readonly<Record<string, readonly number[]>> = {
    'invalid/address_private_key': [14, 57, 73, 76],
    'checksum_mismatch/address_length': [15, 55, 68, 75],
    'invalid/address_length': [38, 56, 58, 62, 64, 72, 74],
    'invalid/address_prefix_unknown': [16, 17, 27, 42, 43],
    'invalid/address_program_length': [18, 19, 28, 29, 30, 45, 46, 53],
    'invalid/address_padding': [31, 47],
    'checksum_mismatch/address_mistyped': [20, 39, 48],
    'checksum_mismatch/address_encoding': [21, 22, 23, 34, 35, 36],
    'checksum_mismatch/address_extra_character': [24],
    'checksum_mismatch/address_checksum': [32, 66],
    'invalid/address_mixed_case': [33],
    'invalid/address_other_coin': [37],
    'invalid/address_witness_version': [44],
    'invalid/address_version_unknown': [
      25, 26, 40, 41, 52, 54, 59, 60, 61, 63, 65, 67, 69, 70, 71, 77,
    ],
  };
  const expected = new Map<string, string>(
    Object.entries(unnamed).flatMap(([verdict, numbers]) =>
      numbers.map((number) => [`addresses-pi${String(number).padStart(4, '0')}`, verdict] as const),
    ),
  );

  it('are 77', () => {
    expect(cases).toHaveLength(77);
  });

  it.each(cases)('$id is refused by its name: $reason', (one) => {
    expect(verdictOn(one)).toBe(named[one.reason ?? ''] ?? expected.get(one.id));
  });
});

describe('set-up mistakes with addresses (generated)', () => {
  const cases = readCases<Text>('setup-address', 'invalid');
  const verdicts: Readonly<Record<string, string>> = {
    'one character mistyped': 'checksum_mismatch/address_mistyped',
    'last character missing': 'checksum_mismatch/address_cut_short',
    'one character doubled': 'checksum_mismatch/address_extra_character',
    'mixed case': 'invalid/address_mixed_case',
    'network prefix edited': 'checksum_mismatch/address_prefix_changed',
  };

  it('are 50', () => {
    expect(cases).toHaveLength(50);
  });

  it.each(cases)('$id is refused by its name: $reason', (one) => {
    expect(verdictOn(one)).toBe(verdicts[one.reason ?? '']);
  });

  it.each(readCases<Text, { same_as: string }>('setup-address', 'valid'))(
    '$id is read as its lower case: $reason',
    ({ input, expect: expected }) => {
      const inspection = inspectAddress(input.address);
      expect(inspection).toEqual(inspectAddress(expected?.same_as ?? ''));
      expect(inspection).toMatchObject({ ok: true, value: { address: expected?.same_as } });
    },
  );
});
