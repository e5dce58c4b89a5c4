import { describe, expect, it } from 'vitest';
import { withChecksum } from '../../../../main/domain/wallet/descriptor-checksum.ts';
import {
  deriveAddresses,
  type AddressRequest,
} from '../../../../main/domain/wallet/derive-addresses.ts';
import { inspectWallet } from '../../../../main/domain/wallet/inspect-wallet.ts';
import type { Network, SingleKeyScript } from '../../../../main/domain/wallet/inspection.ts';
import { readCases } from './read-cases.ts';

function derive(request: Partial<AddressRequest> & { descriptor: string }) {
  const derived = deriveAddresses({ chain: 'receive', start: 0, count: 1, ...request });
  if (!derived.ok) throw new Error(JSON.stringify(derived.error));
  return derived.value;
}

function descriptorOf(text: string, script?: SingleKeyScript): string {
  const inspection = inspectWallet(text, script === undefined ? {} : { script });
  if (!inspection.ok) throw new Error(JSON.stringify(inspection.error));
  return inspection.value.descriptor ?? '';
}

/** Addresses by their place below the account: `0/0` to `0/19`, `1/0` to `1/4`. */
function firstAddresses(descriptor: string): Readonly<Record<string, string>> {
  const of = (chain: 'receive' | 'change', count: number) =>
    derive({ descriptor, chain, count }).map(({ index, address }) => [
      `${chain === 'receive' ? 0 : 1}/${index}`,
      address,
    ]);
  return Object.fromEntries([...of('receive', 20), ...of('change', 5)]);
}

const SCRIPTS: Readonly<Record<number, SingleKeyScript>> = {
  44: 'p2pkh',
  49: 'p2sh_p2wpkh',
  84: 'p2wpkh',
  86: 'p2tr',
};

type WalletInput = { purpose?: number; network: Network };
type WalletExpect = {
  descriptor: string;
  account_xpub: string;
  account_xpub_slip132: string;
  addresses: Record<string, string>;
};

describe('60 wallets in 8 languages, on which embit and @scure agree (generated)', () => {
  const wallets = readCases<WalletInput, WalletExpect>('wallets', 'valid').filter(
    ({ input }) => input.purpose !== undefined,
  );

  it('are all of one key, with 20 receive and 5 change addresses each', () => {
    expect(wallets).toHaveLength(60);
    for (const { expect: expected } of wallets) {
      expect(Object.keys(expected?.addresses ?? {})).toHaveLength(25);
    }
  });

  it.each(wallets)('$id: descriptor, xpub and SLIP-132 key give its addresses', (one) => {
    const { descriptor, account_xpub, account_xpub_slip132, addresses } = one.expect ?? never();
    const script = SCRIPTS[one.input.purpose ?? 0];
    expect(descriptorOf(descriptor)).toBe(descriptor);
    expect(firstAddresses(descriptor)).toEqual(addresses);

    const bare = descriptorOf(account_xpub, script);
    expect(bare).toBe(withChecksum(descriptor.replace(/\[.*\]/, '').split('#')[0] ?? ''));
    expect(firstAddresses(bare)).toEqual(addresses);
    expect(descriptorOf(account_xpub_slip132, script)).toBe(bare);
  });

  function never(): never {
    throw new Error('This wallet has no expected addresses.');
  }
});

describe('account keys of BIP-49, BIP-84, Electrum and SLIP-0132', () => {
  type Keys = { account_xpub_slip132?: string; xpub_slip132?: string; first_address?: string };
  const accounts = readCases<object, Keys & { addresses: Record<string, string> }>(
    'accounts',
    'valid',
  );

  it.each(accounts)('$id gives its published addresses', ({ expect: expected }) => {
    const key = expected?.account_xpub_slip132 ?? expected?.xpub_slip132 ?? '';
    const addresses = Object.entries(expected?.addresses ?? {});
    expect(addresses.length).toBeGreaterThan(0);
    const script = key.startsWith('xpub') ? 'p2pkh' : undefined;
    for (const [place, address] of addresses) {
      expect(firstAddresses(descriptorOf(key, script))[place]).toBe(address);
    }
  });

  it('gives the published address of the ypub', () => {
    const [one] = readCases<object, { xpub_slip132: string; first_address: string }>(
      'slip132',
      'valid',
    );
    const [first] = derive({ descriptor: descriptorOf(one?.expect?.xpub_slip132 ?? '') });
    expect(first?.address).toBe(one?.expect?.first_address);
  });

  it('gives the published addresses of BIP-86', () => {
    const descriptor =
      'tr([73c5da0a/86h/0h/0h]xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCtMMj92pReUsQ/<0;1>/*)';
    expect(derive({ descriptor, count: 2 })).toEqual([
      {
        index: 0,
        address: 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
        scriptPubKey: '5120a60869f0dbcf1dc659c9cecbaf8050135ea9e8cdc487053f1dc6880949dc684c',
        path: 'm/86h/0h/0h/0/0',
      },
      {
        index: 1,
        address: 'bc1p4qhjn9zdvkux4e44uhx8tc55attvtyu358kutcqkudyccelu0was9fqzwh',
        scriptPubKey: '5120a82f29944d65b86ae6b5e5cc75e294ead6c59391a1edc5e016e3498c67fc7bbb',
        path: 'm/86h/0h/0h/0/1',
      },
    ]);
    expect(derive({ descriptor, chain: 'change' })[0]?.address).toBe(
      'bc1p3qkhfews2uk44qtvauqyr2ttdsw7svhkl9nkm9s9c3x4ax5h60wqwruhk7',
    );
  });
});

describe('addresses', () => {
  const tpub =
    'tpubDDe8bRQqws125ChaJ4ZoB6qVbFn1sBubiim6SYcfmFz8XVSp4WWiMj4gAuzSxJPRDZwT9rT928wQmWX993CAq4TjBXdcoCUtuG2E115mLD5';
  const key = `[65fb43fe/84h/1h/0h]${tpub}`;

  it.each([
    ['pkh(', ')', ['m', 'm', 'm']],
    ['sh(wpkh(', '))', ['2', '2', '2']],
    ['wpkh(', ')', ['tb1q', 'tb1q', 'bcrt1q']],
    ['tr(', ')', ['tb1p', 'tb1p', 'bcrt1p']],
  ])('of %sKEY%s start as each test network has it', (open, close, starts) => {
    const networks = ['testnet', 'signet', 'regtest'] as const;
    networks.forEach((network, at) => {
      const [first] = derive({ descriptor: `${open}${key}/<0;1>/*${close}`, network });
      // P2PKH on a test network starts with m or n.
      expect(first?.address?.replace(/^n/, 'm').startsWith(starts[at] ?? '?')).toBe(true);
    });
  });

  it('have their place below the master key, or below the key when its origin is not known', () => {
    const paths = (descriptor: string) => derive({ descriptor, start: 5 }).map(({ path }) => path);
    expect(paths(`wpkh(${key}/<0;1>/*)`)).toEqual(['m/84h/1h/0h/0/5']);
    expect(paths(`wpkh(${tpub}/<0;1>/*)`)).toEqual(['0/5']);
    expect(paths(`wpkh(${tpub}/*)`)).toEqual(['5']);
  });

  it('of a text that is not ranged are one for each chain', () => {
    const descriptor = `wpkh(${key}/<0;1>)`;
    expect(derive({ descriptor, count: 20 })).toMatchObject([{ index: 0, path: 'm/84h/1h/0h/0' }]);
    expect(derive({ descriptor, chain: 'change', count: 20 })).toHaveLength(1);
    expect(derive({ descriptor, start: 1, count: 20 })).toEqual([]);
    expect(derive({ descriptor: `wpkh(${tpub})` })).toMatchObject([{ index: 0, path: null }]);
  });

  it('end at index 2^31 − 1', () => {
    const last = derive({ descriptor: `wpkh(${key}/0/*)`, start: 0x7ffffffe, count: 5 });
    expect(last.map(({ index }) => index)).toEqual([0x7ffffffe, 0x7fffffff]);
  });

  it('are the same one by one and together', () => {
    const descriptor = `tr(${key}/<0;1>/*)`;
    const together = derive({ descriptor, start: 3, count: 4 });
    const alone = [3, 4, 5, 6].flatMap((start) => derive({ descriptor, start }));
    expect(together).toEqual(alone);
  });

  it('are those of Bitcoin Core for a Taproot script that looks like an output of its own', () => {
    const [internal, first, second] = [
      'a34b99f22c790c4e36b2b3c2c35a36db06226e41c692fc82b8b56ac1c540c5bd',
      '669b8afcec803a0d323e9a17f3ea8e68e8abe5a278020a929adbec52421adbd0',
      'dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659',
    ];
    const [output] = derive({ descriptor: `tr(${internal},{pkh(${first}),pk(${second})})` });
    expect(output?.address).toBe('bc1pwyjfk3t7mmrvkm2gelefpug0x5lezk0ru7pwcwx6zur266kj9vhsx2n58q');
  });

  it.each([
    ['a chain that is not there', `wpkh(${key}/0/*)`, { code: 'no_such_chain', fields: ['chain'] }],
    ['a bare key, whose script nobody chose', tpub, { code: 'not_recognised' }],
    [
      'a wrong checksum',
      `wpkh(${key}/0/*)#qqqqqqqq`,
      { code: 'checksum_mismatch', reason: 'descriptor_checksum' },
    ],
  ])('are not derived for %s', (_name, descriptor, error) => {
    const derived = deriveAddresses({ descriptor, chain: 'change', start: 0, count: 1 });
    expect(derived).toEqual({ ok: false, error });
  });

  it('are not derived for another network', () => {
    const derived = deriveAddresses({
      descriptor: `wpkh(${key}/0/*)`,
      chain: 'receive',
      start: 0,
      count: 1,
      network: 'mainnet',
    });
    expect(!derived.ok && derived.error.code).toBe('wrong_network');
  });
});
