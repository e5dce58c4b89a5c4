import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { Transaction } from 'bitcoinjs-lib';
import { describe, expect, it } from 'vitest';
import {
  checkSpend,
  type CheckedSpend,
  type SpendUnderWay,
} from '../../../../main/domain/spend/check-spend.ts';
import { choosePlaces } from '../../../../main/domain/spend/choose-places.ts';
import { prepareSpend, type PreparedSpend } from '../../../../main/domain/spend/prepare-spend.ts';
import { viewWallet } from '../../../../main/domain/wallet/wallet-view.ts';
import type { Wallet } from '../../../../main/domain/wallet/wallet.ts';
import { coinsOf, MASTERS, openWallet, signWith, SPENDING_WALLETS } from './spending-wallets.ts';

type Plan = {
  readonly amounts?: readonly number[];
  readonly sats?: number | 'all';
  readonly rate?: number;
  readonly heightBlocks?: number;
};

function prepare(
  wallet: Wallet,
  { amounts = [100_000], sats = 40_000, rate = 5, ...more }: Plan = {},
) {
  const coins = coinsOf(wallet, amounts);
  const view = viewWallet(wallet);
  return prepareSpend({
    wallet,
    view,
    coins,
    amount: sats === 'all' ? { kind: 'all' } : { kind: 'sats', sats },
    feeRateSatsPerVb: rate,
    places: choosePlaces(wallet, coins, { destination: null, changeIndex: null }),
    heightBlocks: more.heightBlocks ?? null,
  });
}

function must(wallet: Wallet, plan?: Plan): PreparedSpend {
  const prepared = prepare(wallet, plan);
  if (!prepared.ok) throw new Error(`Refused: ${prepared.error.reason}`);
  return prepared.value;
}

function mustCheck(underWay: SpendUnderWay, source: Uint8Array): CheckedSpend {
  const checked = checkSpend(underWay, source);
  if (!checked.ok) throw new Error(`Refused: ${checked.error.reason}`);
  return checked.value;
}

/** What is said after each signer's turn, each with a copy of its own. */
function signInTurn(underWay: SpendUnderWay, signers: readonly number[]): readonly CheckedSpend[] {
  return signers.reduce<readonly CheckedSpend[]>((steps, signer) => {
    const taken = steps.map(({ added }) => added);
    const signed = signWith(underWay.handedOut, signer);
    return [...steps, mustCheck({ ...underWay, taken }, signed)];
  }, []);
}

const sumOf = (values: readonly { readonly valueSats: number | null }[]): number =>
  values.reduce((sum, { valueSats }) => sum + (valueSats ?? 0), 0);

/** Places in the wallet of the keys that these masters have. */
function placesOf({ keys }: Wallet, signers: readonly number[]): readonly number[] {
  const fingerprints = signers.map((signer) => MASTERS[signer]?.fingerprint);
  return keys.flatMap(({ origin }, at) =>
    origin !== null && fingerprints.includes(parseInt(origin.fingerprint, 16)) ? [at] : [],
  );
}

describe.each(SPENDING_WALLETS)('a payment from $name', ({ descriptor, signers }) => {
  const wallet = openWallet(descriptor);
  const view = viewWallet(wallet);

  it('is what our own inspection reads: own outputs, change on the change chain, amounts to the satoshi', () => {
    const { report, plan } = must(wallet, { amounts: [30_000, 70_000, 20_000], sats: 80_000 });
    expect(report.outputs.every(({ isMine }) => isMine)).toBe(true);
    expect(report.outputs.map(({ chain, addressIndex }) => `${chain}/${addressIndex}`)).toEqual(
      expect.arrayContaining(['receive/3', 'change/0']),
    );
    expect(sumOf(report.inputs)).toBe(sumOf(report.outputs) + plan.feeSats);
    expect(report.feeSats).toBe(plan.feeSats);
    expect(report.findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(report.inputs.every(({ sequence }) => sequence === 0xfffffffd)).toBe(true);
    if (report.vbytes !== null) expect(plan.vbytes).toBe(report.vbytes);
  });

  it('is signed, taken back from one signer after the other, and finished', () => {
    const { psbt, plan } = must(wallet, { amounts: [60_000, 50_000], sats: 80_000 });
    const steps = signInTurn({ wallet, view, handedOut: psbt, taken: [] }, signers);
    for (const [at, { signedKeys, finished }] of steps.entries()) {
      expect(signedKeys).toEqual(placesOf(wallet, signers.slice(0, at + 1)));
      expect(finished === null).toBe(at + 1 < signers.length);
    }
    const finished = steps.at(-1)?.finished ?? expect.fail('It is not finished.');
    const tx = Transaction.fromHex(finished.hex);
    expect(finished).toMatchObject({ txid: tx.getId(), vbytes: tx.virtualSize() });
    // Never more than was reckoned with, so never a lower rate than was asked for.
    expect(tx.virtualSize()).toBeLessThanOrEqual(plan.vbytes);

    const underWay = { wallet, view, handedOut: psbt, taken: [] };
    const again = mustCheck(underWay, hexToBytes(finished.hex));
    expect(again.finished).toEqual(finished);
    expect(again.signedKeys).toEqual(placesOf(wallet, signers));
  });
});

describe('amounts and fees', () => {
  const [wallet] = SPENDING_WALLETS.filter(({ name }) => name === 'wpkh').map(({ descriptor }) =>
    openWallet(descriptor),
  ) as [Wallet];
  const reasonOf = (plan: Plan) => {
    const prepared = prepare(wallet, plan);
    return prepared.ok ? null : { reason: prepared.error.reason, ...prepared.error.params };
  };

  it.each<[string, Plan, unknown]>([
    ['dust', { sats: 293 }, { reason: 'spend_amount_dust' }],
    [
      'a rate below what nodes pass on',
      { rate: 0.09 },
      { reason: 'spend_fee_rate_too_low', least: 0.1 },
    ],
    ['no rate', { rate: NaN }, { reason: 'spend_fee_rate_too_low', least: 0.1 }],
    ['a rate beyond reason', { rate: 1000.1 }, { reason: 'spend_fee_rate_too_high', most: 1000 }],
    ['no coin', { amounts: [] }, { reason: 'spend_coins_missing' }],
    [
      'more than there is: one coin of 100,000, and 110 vB at 1 sat',
      { sats: 99_900, rate: 1 },
      { reason: 'spend_coins_not_enough', needed: 100_010, held: 100_000, missing: 10 },
    ],
    [
      'everything, when the fee eats it',
      { amounts: [840], sats: 'all', rate: 5 },
      { reason: 'spend_amount_dust' },
    ],
    [
      'everything, when the fee is more than that',
      { amounts: [500], sats: 'all', rate: 5 },
      { reason: 'spend_coins_not_enough', needed: 550, held: 500, missing: 50 },
    ],
  ])('refused: %s', (_name, plan, expected) => {
    expect(reasonOf(plan)).toEqual(expected);
  });

  it('an exact fit: the last satoshi goes to the fee, and there is no change', () => {
    const { plan, report } = must(wallet, { sats: 99_890, rate: 1 });
    expect(plan).toMatchObject({ paySats: 99_890, changeSats: 0, feeSats: 110, vbytes: 110 });
    expect(report.outputs).toHaveLength(1);
  });

  it('everything: no change, and the fee rate as asked', () => {
    const { plan } = must(wallet, { amounts: [50_000, 60_000], sats: 'all', rate: 2.5 });
    expect(plan).toMatchObject({ changeSats: 0, paySats: 110_000 - plan.feeSats });
    expect(plan.feeSats).toBe(Math.ceil(2.5 * plan.vbytes));
  });

  it('everything leaves a coin that costs more than it is worth', () => {
    const { plan, findings } = must(wallet, { amounts: [50_000, 300], sats: 'all', rate: 10 });
    expect(plan.coins.map(({ valueSats }) => valueSats)).toEqual([50_000]);
    expect(findings).toMatchObject([{ code: 'spend_coins_left', params: { count: 1 } }]);
  });

  it('change too small to be an output goes to the fee, and this is said', () => {
    const { plan, findings } = must(wallet, { sats: 99_600, rate: 1 });
    expect(plan).toMatchObject({ changeSats: 0, feeSats: 400 });
    expect(findings).toMatchObject([{ code: 'spend_rest_to_fee', params: { sats: 290 } }]);
  });

  it('a rate that few days asked for is warned of', () => {
    expect(must(wallet, { rate: 201 }).findings).toMatchObject([{ code: 'spend_fee_rate_high' }]);
    expect(must(wallet, { rate: 200 }).findings).toEqual([]);
  });

  it('takes as few coins as it can, and one that fits before that', () => {
    const amounts = [5000, 80_000, 41_000, 9000];
    expect(must(wallet, { amounts, sats: 40_000 }).plan.coins).toHaveLength(1);
    expect(must(wallet, { amounts, sats: 110_000 }).plan.coins).toHaveLength(2);
  });

  it('the lock time is the height where that is known, else 0', () => {
    expect(must(wallet).report.lockTime).toBe(0);
    expect(must(wallet, { heightBlocks: 925_000 }).report.lockTime).toBe(925_000);
  });

  it('the same wish makes the same bytes', () => {
    expect(bytesToHex(must(wallet).psbt)).toBe(bytesToHex(must(wallet).psbt));
  });
});

describe('scripts that no test payment is built for', () => {
  const [wpkh] = SPENDING_WALLETS.filter(({ name }) => name === 'wpkh');
  const key = wpkh?.descriptor.slice(5, -1) ?? '';
  const hash = '926a54995ca48600920a19bf7bc502ca5f2f7d07e6f804c4f00ebf0325084dfc';
  it.each([
    [`wsh(and_v(v:pk(${key}),older(10)))`, 'spend_script_needs_time'],
    [`wsh(and_v(v:pk(${key}),sha256(${hash})))`, 'spend_script_needs_preimage'],
    [`sh(pk(${key}))`, 'spend_script_unsupported'],
    [`rawtr(${key})`, 'spend_script_unsupported'],
  ])('%s', (descriptor, reason) => {
    const prepared = prepare(openWallet(descriptor));
    expect(prepared.ok ? null : prepared.error.reason).toBe(reason);
  });
});

describe('what comes back', () => {
  const { descriptor } = SPENDING_WALLETS.find(({ name }) => name === 'wsh(sortedmulti)') ?? {
    descriptor: '',
  };
  const wallet = openWallet(descriptor);
  const view = viewWallet(wallet);
  const { psbt } = must(wallet, { amounts: [60_000, 50_000], sats: 80_000 });
  const underWay = { wallet, view, handedOut: psbt, taken: [] };
  const reasonOf = (source: string | Uint8Array) => {
    const checked = checkSpend(underWay, source);
    return checked.ok ? null : checked.error.reason;
  };
  /** Another payment of the same wallet, signed rightly. */
  const other = (plan: Plan) => signWith(must(wallet, plan).psbt, 0);

  it.each<[string, Uint8Array, string]>([
    ['unsigned', psbt, 'signed_nothing'],
    ['another amount', other({ amounts: [60_000, 50_000], sats: 80_001 }), 'signed_amount_differs'],
    ['other coins', other({ amounts: [60_000, 50_001], sats: 80_000 }), 'signed_inputs_differ'],
    ['fewer coins', other({ amounts: [60_000, 50_000], sats: 20_000 }), 'signed_inputs_differ'],
    ['no change', other({ amounts: [60_000, 50_000], sats: 'all' }), 'signed_outputs_differ'],
    [
      'another lock time',
      other({ amounts: [60_000, 50_000], sats: 80_000, heightBlocks: 9 }),
      'signed_timing_differs',
    ],
  ])('refused: %s', (_name, source, reason) => {
    expect(reasonOf(source)).toBe(reason);
  });

  it('refused: another destination', () => {
    const text = bytesToHex(signWith(psbt, 0));
    const [output] = must(wallet, { amounts: [60_000, 50_000], sats: 80_000 }).report.outputs;
    const script = output?.scriptPubKey ?? '';
    const swapped = `${script.slice(0, -2)}${script.endsWith('00') ? '01' : '00'}`;
    expect(reasonOf(text.replace(script, swapped))).toBe('signed_destination_differs');
  });

  it('refused: a signature with one bit changed', () => {
    const signed = signWith(psbt, 0);
    const hex = bytesToHex(signed);
    // In the middle of the first DER signature, past its r.
    const at = hex.indexOf('3044') + 80;
    const changed = `${hex.slice(0, at)}${hex[at] === '0' ? '1' : '0'}${hex.slice(at + 1)}`;
    expect(reasonOf(changed)).toBe('signed_signature_wrong');
  });

  it('taken as base64, as hex, and as a file', () => {
    const signed = signWith(psbt, 0);
    for (const source of [signed, bytesToHex(signed), base64.encode(signed)]) {
      const checked = checkSpend(underWay, source);
      expect(checked.ok && checked.value.signedKeys).toEqual([0]);
    }
  });

  it('the same signer twice is one signer', () => {
    const first = checkSpend(underWay, signWith(psbt, 0));
    const taken = first.ok ? [first.value.added] : [];
    const again = checkSpend({ ...underWay, taken }, signWith(psbt, 0));
    expect(again.ok && again.value).toMatchObject({ signedKeys: [0], finished: null });
    expect(again.ok && again.value.report.inputs[0]).toMatchObject({
      signaturesRequired: 2,
      signaturesMissing: 1,
    });
  });

  it('text that is nothing of the kind is refused as the inspection of a PSBT would', () => {
    expect(reasonOf('hello')).toBe('psbt_text_unreadable');
  });
});
