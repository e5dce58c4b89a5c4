import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containsSecret } from '../../main/domain/secrets/contains-secret.ts';
import { inspectWallet } from '../../main/domain/wallet/inspect-wallet.ts';
import { readCases, type VectorCase } from '../unit/domain/wallet/read-cases.ts';
import { startBitcoind, type Bitcoind } from './bitcoind.ts';
import { compareDescriptors, tallyOf, type Comparison, type Tally } from './compare-descriptor.ts';
import { findBitcoind } from './ensure-bitcoind.ts';
import { printFigures } from './print-figures.ts';
import { REDUCED_DATA } from './reduced-data.ts';

type Case = VectorCase<{ readonly descriptor: string }, unknown>;

const path = findBitcoind();

/** Keys and addresses of the test networks. Signet and testnet are compared on regtest, whose keys look the same. */
const IS_TEST = /[tuv]pub|addr\((?:bcrt1|tb1|[2mn])/;

/** All that is stricter here than in Bitcoin Core, on purpose. */
const STRICTER: Readonly<Record<string, string>> = {
  'invalid/hardened_after_xpub': 'only whoever has the private key can derive these',
  'unsupported/multipath_too_many': 'nobody has agreed on what a third chain means',
  'unsupported/script_not_supported': 'combo() is four scripts for one key, which no wallet makes',
  'invalid/origin_depth_mismatch': 'the key says that it lies deeper than its origin does',
  'invalid/threshold_malformed': 'BIP-383 has neither a sign nor a zero before a number',
  'invalid/path_malformed': 'BIP-380 has no sign before a number',
  'invalid/same_key_twice': 'one signer would count as two',
  'invalid/same_key_other_fingerprint': 'one of the two origins is a lie',
};

const SAME: Tally = {
  read: 0,
  addresses: 0,
  refused: 0,
  refusedHere: {},
  refusedThere: {},
  differences: [],
};

describe.skipIf(path === null)('published descriptors, beside bitcoind', () => {
  let main: Bitcoind;
  let test: Bitcoind;
  const compared: Comparison[] = [];

  beforeAll(async () => {
    main = await startBitcoind(path ?? '', 'main');
    test = await startBitcoind(path ?? '', 'regtest');
  });

  afterAll(async () => {
    await Promise.all([main.stop(), test.stop()]);
    printFigures('Published descriptors beside bitcoind', tallyOf(compared));
  });

  async function compare(texts: readonly string[]): Promise<Tally> {
    const isTest = (text: string): boolean => IS_TEST.test(text);
    const ofMain = texts.filter((text) => !isTest(text));
    const comparisons = [
      ...(await compareDescriptors(main, 'mainnet', ofMain)),
      ...(await compareDescriptors(test, 'regtest', texts.filter(isTest))),
    ];
    compared.push(...comparisons);
    return tallyOf(comparisons);
  }

  function textsOf(topic: string, half: 'valid' | 'invalid'): readonly string[] {
    return readCases<Case['input'], unknown>(topic, half)
      .filter((one) => !isSecret(one))
      .map(({ input }) => input.descriptor);
  }

  it('that are valid (BIP-380 to 390, Bitcoin Core and 22 projects) are read alike', async () => {
    expect(await compare(textsOf('descriptors', 'valid'))).toEqual({
      ...SAME,
      read: 135,
      addresses: 1220,
      // Three with musig(), which this bitcoind does not know, one of two networks, one whose keys are letters.
      refused: 5,
      refusedHere: {
        'invalid/hardened_after_xpub': 6,
        'unsupported/multipath_too_many': 2,
        'unsupported/script_not_supported': 1,
      },
      refusedThere: { [REDUCED_DATA]: 2 },
    });
  });

  it('of 75 wallets give the same addresses', async () => {
    const wallets = readCases<unknown, { descriptor: string }>('wallets', 'valid');
    const texts = wallets.flatMap(({ expect }) => expect?.descriptor ?? []);
    expect(await compare(texts)).toEqual({ ...SAME, read: 75, addresses: 75 * 22 });
  });

  it('with set-up mistakes are read alike, or more strictly here', async () => {
    const texts = [
      ...textsOf('setup-descriptor', 'invalid'),
      ...textsOf('setup-multisig', 'invalid'),
    ];
    expect(await compare(texts)).toEqual({
      ...SAME,
      read: 68,
      addresses: 1310,
      refused: 103,
      refusedHere: {
        'invalid/hardened_after_xpub': 6,
        'invalid/origin_depth_mismatch': 6,
        'invalid/same_key_other_fingerprint': 6,
        'invalid/same_key_twice': 6,
        'invalid/threshold_malformed': 6,
      },
      // A ypub or zpub: see below.
      refusedThere: {
        'pkh(): key … is not valid': 2,
        'tr(): key … is not valid': 2,
        'wpkh(): key … is not valid': 8,
      },
    });
  });

  it('that bitcoind refuses are refused here', async () => {
    expect(await compare(textsOf('descriptors', 'invalid'))).toEqual({
      ...SAME,
      refused: 71,
      refusedHere: { 'invalid/path_malformed': 1, 'invalid/threshold_malformed': 1 },
      // A zpub: see below.
      refusedThere: { 'wpkh(): key … is not valid': 1 },
    });
  });

  it('with a ypub or zpub are rewritten to what bitcoind reads, and that is said', async () => {
    const rewritten = compared
      .filter(({ fault, complaint }) => fault === null && complaint?.endsWith('is not valid'))
      .map(({ descriptor }) => {
        const inspection = inspectWallet(descriptor, {});
        if (!inspection.ok) throw new Error(inspection.error.code);
        return inspection.value;
      });
    for (const { findings } of rewritten) {
      expect(findings.map(({ code }) => code)).toContain('slip132_in_descriptor');
    }
    const texts = rewritten.flatMap(({ descriptor }) => descriptor ?? []);
    expect(await compare(texts)).toEqual({ ...SAME, read: 13, addresses: 275 });
  });

  it('that are refused here alone all have a reason', () => {
    const faults = Object.keys(tallyOf(compared).refusedHere);
    expect(faults.toSorted()).toEqual(Object.keys(STRICTER).toSorted());
  });

  it('that hold a private key are refused here, whatever bitcoind makes of them', () => {
    const cases = (['valid', 'invalid'] as const)
      .flatMap((half) => readCases<Case['input'], unknown>('descriptors', half))
      .filter(isSecret);
    expect(cases).toHaveLength(101);
    for (const { input } of cases) {
      expect(containsSecret(input.descriptor)).not.toBeNull();
      expect(inspectWallet(input.descriptor, {}).ok).toBe(false);
    }
  });
});

function isSecret({ tags }: Case): boolean {
  return tags?.includes('private-key') ?? false;
}
