import { bytesToHex } from '@noble/hashes/utils.js';
import { Transaction } from 'bitcoinjs-lib';
import { describe, expect, it } from 'vitest';
import { proveSpend } from '../../../../main/domain/ladder/prove-spend.ts';
import { idOf, makeBlock } from '../chain/made-block.ts';
import {
  descriptorOf,
  fundingOf,
  KINDS,
  paymentAt,
  prepare,
  quorumOf,
  sign,
  signed,
  type Kind,
} from '../psbt/prepared-psbt.ts';
import { readTestWallet } from '../../../support/read-test-wallet.ts';

const AMOUNTS = [100_000, 50_000];

const previousOf = (kind: Kind): readonly string[] =>
  AMOUNTS.map((sats, at) =>
    bytesToHex(fundingOf(paymentAt(kind, 0, at).script, sats, at + 1).bytes),
  );

function finish(tx: ReturnType<typeof signed>): string {
  tx.finalize();
  return bytesToHex(tx.extract());
}

const paymentOf = (kind: Kind): string => finish(signed(kind, { inputSats: AMOUNTS }));

/** The spend in a block of its own; what it shows holds for any witnesses. */
function claim(kind: Kind, txHex = paymentOf(kind)) {
  const tx = Transaction.fromHex(txHex);
  const { headerHex } = makeBlock([tx.getId()]);
  return {
    txHex,
    previousTransactionsHex: previousOf(kind),
    proof: { kind: 'branch', headerHex, merkle: [], pos: 0 },
  } as const;
}

const walletOf = (kind: Kind) => readTestWallet(descriptorOf(kind), 'regtest');

/** The first key of the descriptor with scripts is the internal one, which never signs. */
const firstSigner = (kind: Kind): number => (kind === 'p2tr_script' ? 1 : 0);

describe.each(KINDS)('a spend from a wallet of %s', (kind) => {
  it('is proven, with the keys that signed', () => {
    const keys = quorumOf(kind).map((who) => who + firstSigner(kind));
    expect(proveSpend(walletOf(kind), claim(kind))).toMatchObject({
      ok: true,
      value: {
        spentSats: 150_000,
        coins: AMOUNTS.map((valueSats, vin) => ({
          vin,
          chain: 'receive',
          index: vin,
          valueSats,
          signedBy: keys,
        })),
        keys: keys.map((key) => ({ key, inputs: 2 })),
      },
    });
  });

  it('is not proven without its signatures', () => {
    const tx = Transaction.fromHex(paymentOf(kind));
    for (const [at] of tx.ins.entries()) tx.setWitness(at, []);
    if (kind === 'p2pkh')
      for (const [at] of tx.ins.entries()) tx.setInputScript(at, new Uint8Array());
    expect(proveSpend(walletOf(kind), claim(kind, tx.toHex()))).toMatchObject({
      ok: false,
      error: { reason: 'spend_not_signed', params: { input: 1 } },
    });
  });

  it('is not proven by the signatures of another payment', () => {
    const tx = Transaction.fromHex(paymentOf(kind));
    const other = Transaction.fromHex(
      finish(signed(kind, { inputSats: AMOUNTS, paySats: 50_000 })),
    );
    for (const [at, input] of other.ins.entries()) {
      tx.setWitness(at, input.witness);
      tx.setInputScript(at, input.script);
    }
    expect(proveSpend(walletOf(kind), claim(kind, tx.toHex()))).toMatchObject({
      ok: false,
      error: { reason: 'spend_not_signed', params: { input: 1 } },
    });
  });
});

describe('a spend', () => {
  it('by any two of three keys names those two', () => {
    const wallet = walletOf('p2wsh');
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ];
    for (const pair of pairs) {
      const tx = prepare('p2wsh', { inputSats: AMOUNTS });
      for (const who of pair) sign(tx, 'p2wsh', who);
      const result = proveSpend(wallet, claim('p2wsh', finish(tx)));
      expect(result.ok ? result.value.keys.map(({ key }) => key) : result.error).toEqual(pair);
    }
  });

  it.each([
    [[], { count: 2 }],
    [previousOf('p2wpkh').slice(0, 1), { count: 1 }],
    [previousOf('p2tr'), { count: 2 }],
  ])('without its previous transactions is not proven', (previousTransactionsHex, params) => {
    const result = proveSpend(walletOf('p2wpkh'), { ...claim('p2wpkh'), previousTransactionsHex });
    expect(result).toEqual({ ok: false, error: { reason: 'previous_tx_missing', params } });
  });

  it('with a previous transaction that was changed is not proven', () => {
    // Another amount is another id, so it is no previous transaction any more.
    const [first = '', second = ''] = previousOf('p2wpkh');
    const changed = first.replace('a086010000000000', 'a186010000000000');
    expect(changed).not.toBe(first);
    const previousTransactionsHex = [changed, second];
    expect(
      proveSpend(walletOf('p2wpkh'), { ...claim('p2wpkh'), previousTransactionsHex }),
    ).toMatchObject({ ok: false, error: { reason: 'previous_tx_missing' } });
  });

  it.each([
    ['that cannot be read', ['00'], 'previous_tx_malformed'],
    ['that is no hex', ['zz'], 'previous_tx_malformed'],
  ])('with a previous transaction %s is not proven', (_name, more, reason) => {
    const previousTransactionsHex = [...previousOf('p2wpkh'), ...more];
    expect(
      proveSpend(walletOf('p2wpkh'), { ...claim('p2wpkh'), previousTransactionsHex }),
    ).toMatchObject({ ok: false, error: { reason } });
  });

  it('of another wallet proves nothing about this one', () => {
    expect(proveSpend(walletOf('p2tr'), claim('p2wpkh'))).toMatchObject({
      ok: false,
      error: { reason: 'spend_elsewhere' },
    });
  });

  it('in an unusual form is not judged', () => {
    const SINGLE = 3;
    const txHex = finish(signed('p2wpkh', { inputSats: AMOUNTS, sighash: SINGLE }));
    expect(proveSpend(walletOf('p2wpkh'), claim('p2wpkh', txHex))).toMatchObject({
      ok: false,
      error: { reason: 'spend_not_judged', params: { input: 1 } },
    });
  });

  it('that is in no block is not proven', () => {
    const { headerHex } = makeBlock([idOf(previousOf('p2wpkh')[0] ?? '')]);
    const proof = { kind: 'branch', headerHex, merkle: [], pos: 0 } as const;
    expect(proveSpend(walletOf('p2wpkh'), { ...claim('p2wpkh'), proof })).toMatchObject({
      ok: false,
      error: { reason: 'merkle_root_differs' },
    });
  });
});
