import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { proveDeposit } from '../../../../main/domain/ladder/prove-deposit.ts';
import { outputAddress } from '../../../../main/domain/psbt/output-address.ts';
import { idOf, makeBlock, makeTransaction } from '../chain/made-block.ts';
import {
  descriptorOf,
  fundingOf,
  KINDS,
  PAYEE,
  paymentAt,
  prepare,
} from '../psbt/prepared-psbt.ts';
import { readCases } from '../wallet/read-cases.ts';
import { readTestWallet } from '../../../support/read-test-wallet.ts';

const STRANGER = makeTransaction(1);

/** A transaction in a block of two, with its proof in both forms. */
function confirm(txHex: string) {
  const { headerHex, branchOf, proofOf } = makeBlock([idOf(STRANGER), idOf(txHex)]);
  return [
    { kind: 'branch', headerHex, merkle: branchOf(1), pos: 1 },
    { kind: 'txoutproof', proofHex: proofOf([1]) },
  ] as const;
}

const paying = (script: Uint8Array, valueSats: number): string =>
  bytesToHex(fundingOf(script, valueSats).bytes);

describe('a deposit', () => {
  it.each(KINDS)('to a wallet of %s is proven by either form of proof', (kind) => {
    const wallet = readTestWallet(descriptorOf(kind), 'regtest');
    const { script } = paymentAt(kind, 0, 4);
    const txHex = paying(script, 25_000);
    for (const proof of confirm(txHex)) {
      expect(proveDeposit(wallet, { txHex, height: 7, proof })).toMatchObject({
        ok: true,
        value: {
          receivedSats: 25_000,
          outputs: [
            {
              vout: 0,
              chain: 'receive',
              index: 4,
              address: outputAddress(script, 'regtest'),
              valueSats: 25_000,
            },
          ],
          block: {
            txid: idOf(txHex),
            height: 7,
            minedAt: '2023-11-14T22:13:20.000Z',
            limits: ['best_chain', 'height', 'test_network'],
          },
        },
      });
    }
  });

  it('in the checked chain leaves open only that it is a test network', () => {
    const wallet = readTestWallet(descriptorOf('p2wpkh'), 'regtest');
    const txHex = paying(paymentAt('p2wpkh', 0, 0).script, 25_000);
    const [proof] = confirm(txHex);
    expect(proveDeposit(wallet, { txHex, height: 7, proof, isInCheckedChain: true })).toMatchObject(
      {
        ok: true,
        value: { block: { height: 7, limits: ['test_network'] } },
      },
    );
  });

  it.each([
    ['that pays somebody else', paying(PAYEE.script, 25_000), 'deposit_elsewhere'],
    [
      'that pays change only',
      paying(paymentAt('p2wpkh', 1, 0).script, 25_000),
      'deposit_to_change',
    ],
    ['of nothing', paying(paymentAt('p2wpkh', 0, 0).script, 0), 'deposit_elsewhere'],
  ])('%s is none', (_name, txHex, reason) => {
    const wallet = readTestWallet(descriptorOf('p2wpkh'), 'regtest');
    const [proof] = confirm(txHex);
    expect(proveDeposit(wallet, { txHex, proof })).toMatchObject({
      ok: false,
      error: { reason },
    });
  });

  it('that is in no block is none', () => {
    const wallet = readTestWallet(descriptorOf('p2wpkh'), 'regtest');
    const txHex = paying(paymentAt('p2wpkh', 0, 0).script, 25_000);
    const [proof] = confirm(bytesToHex(prepare('p2wpkh').unsignedTx));
    expect(proveDeposit(wallet, { txHex, proof })).toEqual({
      ok: false,
      error: { reason: 'merkle_root_differs' },
    });
  });
});

type Input = {
  readonly op?: string;
  readonly network: string;
  readonly header_hex: string;
  readonly height: number | null;
  readonly tx_hex: string;
  readonly merkle: readonly string[];
  readonly pos: number;
};
type Expected = {
  readonly largest_output: { readonly value_sat: number; readonly script_pubkey_hex: string };
};

/** Real payments with an address that a descriptor can be made of. */
const REAL = readCases<Input, Expected>('spv', 'valid').flatMap(
  ({ id, input, expect: expected }) => {
    if (input.op !== undefined || input.network !== 'mainnet' || expected === undefined) return [];
    const { script_pubkey_hex: scriptHex, value_sat: valueSats } = expected.largest_output;
    const address = outputAddress(hexToBytes(scriptHex), 'mainnet');
    return address === null ? [] : [{ id, input, address, valueSats }];
  },
);

describe('a payment of the main network', () => {
  it.each(REAL)('$id is a deposit of its address when its block was hard to make', (real) => {
    const { header_hex: headerHex, height, tx_hex: txHex, merkle, pos } = real.input;
    const wallet = readTestWallet(`addr(${real.address})`, 'mainnet');
    const proof = { kind: 'branch', headerHex, merkle, pos } as const;
    const result = proveDeposit(wallet, { txHex, height, proof });
    if (height === null) {
      // Of the first years of Bitcoin.
      expect(result).toEqual({ ok: false, error: { reason: 'block_work_cheap' } });
      // In the checked chain, all the work since then is on top.
      const checked = { txHex, height: 1, proof, isInCheckedChain: true } as const;
      expect(proveDeposit(wallet, checked)).toMatchObject({
        ok: true,
        value: { block: { limits: [] } },
      });
      return;
    }
    expect(result).toMatchObject({
      ok: true,
      value: { block: { height: 951_658, limits: ['best_chain', 'height'] } },
    });
    expect(result.ok ? result.value.receivedSats : 0).toBeGreaterThanOrEqual(real.valueSats);
  });

  it('was looked at often enough', () => {
    expect(REAL.filter(({ input }) => input.height !== null).length).toBeGreaterThan(25);
    expect(REAL.filter(({ input }) => input.height === null).length).toBeGreaterThan(5);
  });
});
