import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { inspectText } from '../../../../main/domain/inspect/inspect-text.ts';
import { encodeBbqr } from '../../../../main/domain/qr-text/encode-bbqr.ts';
import { inspectWallet } from '../../../../main/domain/wallet/inspect-wallet.ts';
import type { InspectOptions } from '../../../../main/domain/wallet/inspection.ts';
import { readCases } from '../wallet/read-cases.ts';

const DESCRIPTOR =
  'wpkh([73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V/<0;1>/*)';
const FIRST = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';
const SECOND = 'bc1qnjg0jd8228aq7egyzacy8cys3knf9xvrerkf9g';

/** The verdict in one line: the form and kind, or the fault. */
function verdict(text: string, options: InspectOptions = {}): string {
  const inspected = inspectText(text, options);
  return inspected.ok
    ? `${inspected.value.format} ${inspected.value.kind}`
    : `${inspected.error.code}/${inspected.error.reason ?? ''}`;
}

function inspected(text: string, options: InspectOptions = {}) {
  const result = inspectText(text, options);
  if (!result.ok) throw new Error(verdict(text, options));
  return result.value;
}

describe('wallet files of other programs', () => {
  const cases = readCases<{ content: string }, { addresses?: Record<string, string> }>(
    'wallet-configs',
    'valid',
  ).filter(({ tags }) => tags === undefined);
  // BlueWallet's fixture has the addresses of another key.
  const contradictory: Readonly<Record<string, string>> = {
    'wallet-configs-pv0016': 'invalid/first_address_differs',
  };

  it.each(cases)('$id is read, and leads to the addresses that its own program shows', (one) => {
    const wanted = contradictory[one.id];
    if (wanted !== undefined) {
      expect(verdict(one.input.content)).toBe(wanted);
      return;
    }
    const { kind, firstAddresses, descriptor } = inspected(one.input.content);
    expect(['single_sig', 'multisig']).toContain(kind);
    const published = Object.entries(one.expect?.addresses ?? {})
      .filter(([at]) => /^(?:0\/)?[0-4]$/.test(at))
      .map(([, address]) => address);
    expect(firstAddresses.slice(0, published.length)).toEqual(published);
    if (descriptor !== null) expect(inspectWallet(descriptor, {}).ok).toBe(true);
  });
});

describe('the first addresses in a file of a Coldcard', () => {
  const file = readCases<{ content: string }>('wallet-configs', 'valid').find(({ input }) =>
    input.content.includes('"first"'),
  );
  const accounts = JSON.parse(file?.input.content ?? '{}') as Record<string, object>;

  it.each(['bip44', 'bip49', 'bip84'])(
    'are compared for %s, also while another is chosen',
    (name) => {
      expect(accounts[name]).toHaveProperty('first');
      const swapped = { ...accounts, [name]: { ...accounts[name], first: FIRST } };
      expect(verdict(JSON.stringify(accounts))).toBe('coldcard_json single_sig');
      expect(verdict(JSON.stringify(swapped))).toBe('invalid/first_address_differs');
    },
  );
});

describe('a text of a QR code', () => {
  const parts = encodeBbqr(utf8ToBytes(DESCRIPTOR), 'U', { maxPartLength: 100 }) ?? [];

  it('is read as what it carries', () => {
    expect(parts.length).toBeGreaterThan(1);
    const plain = inspected(DESCRIPTOR);
    expect(inspected(parts.join('\n'))).toEqual({ ...plain, format: 'bbqr' });
  });

  it('is refused while a part is missing', () => {
    expect(verdict(parts.slice(1).join('\n'))).toBe('invalid/qr_part_missing');
  });

  it('with a transaction is named as that', () => {
    const psbt = readCases<{ parts: string[] }>('bbqr', 'valid')[0]?.input.parts ?? [];
    expect(verdict(psbt.join('\n'))).toBe('unsupported/is_transaction');
  });
});

describe('a file with several wallets', () => {
  const file = JSON.stringify({
    wallet_name: 'all',
    descriptors: ['wpkh', 'pkh'].flatMap((name) => {
      const text = DESCRIPTOR.replace('wpkh', name).replace('84h', name === 'wpkh' ? '84h' : '44h');
      return [0, 1].map((chain) => ({
        desc: text.replace('<0;1>', String(chain)),
        active: true,
        internal: chain === 1,
        range: [0, 999],
      }));
    }),
  });

  it('shows the one to prefer, and offers the others', () => {
    const { script, scriptChoices, format } = inspected(file);
    expect([format, script]).toEqual(['bitcoin_core', 'p2wpkh']);
    expect(scriptChoices.toSorted()).toEqual(['p2pkh', 'p2wpkh']);
  });

  it('shows the one that is chosen', () => {
    const { script, firstAddresses } = inspected(file, { script: 'p2pkh' });
    expect(script).toBe('p2pkh');
    expect(firstAddresses[0]).toMatch(/^1/);
  });

  it('has no wallet of a script that is not in it', () => {
    expect(verdict(file, { script: 'p2tr' })).toBe('invalid/script_choice_conflict');
  });
});

describe('addresses', () => {
  it.each([
    ['one', FIRST, 'address address'],
    ['one in capitals, as in a QR code', FIRST.toUpperCase(), 'address address'],
    ['a list', `${FIRST}\n${SECOND}\n`, 'address_list address'],
    ['a link', `bitcoin:${FIRST}?amount=0.1`, 'payment_uri address'],
    ['a mistyped one', FIRST.replace('8te', '8tc'), 'checksum_mismatch/address_mistyped'],
    [
      'a list with a mistyped one',
      `${FIRST}\n${SECOND.replace('jg0', 'jg9')}`,
      'checksum_mismatch/address_mistyped',
    ],
    ['words', 'The quick brown fox', 'not_recognised/address_not_recognised'],
    ['nothing', '', 'not_recognised/address_not_recognised'],
  ])('%s', (_name, text, wanted) => {
    expect(verdict(text)).toBe(wanted);
  });

  it('are shown, and cannot be saved as a wallet', () => {
    const { firstAddresses, descriptor, findings } = inspected(FIRST);
    expect(firstAddresses).toEqual([FIRST]);
    expect(descriptor).toMatch(/^addr\(bc1q.*\)#[a-z0-9]{8}$/);
    expect(findings).toContainEqual({ code: 'single_output', severity: 'block' });
  });

  it('of another network than the one meant are refused', () => {
    expect(verdict(FIRST, { network: 'testnet' })).toBe('wrong_network/address_network');
  });

  it.each(readCases<{ uri: string }, { address?: string; amount_sat?: number }>('bip21', 'valid'))(
    '$id asks for the published address and amount',
    ({ input, expect: expected }) => {
      const { payment } = inspected(input.uri);
      if (payment === undefined) throw new Error('The link was not read as one.');
      const { addresses, offers, amountSats } = payment;
      expect(amountSats).toBe(expected?.amount_sat ?? null);
      expect([...addresses, ...offers]).not.toEqual([]);
      if (expected?.address !== undefined) expect(addresses).toEqual([expected.address]);
    },
  );
});
