import { describe, expect, it } from 'vitest';
import { isLianaPolicy } from '../../../../../main/domain/wallet/exports/is-liana-policy.ts';
import { readWallet } from '../../../../../main/domain/wallet/read-wallet.ts';
import { readCases, type VectorCase } from '../read-cases.ts';
import { walletOf } from './export-texts.ts';

type Sourced = VectorCase<{ descriptor: string }> & { readonly source?: { readonly repo: string } };

/** Descriptors of Liana's own tests with both chains. */
const published = readCases<{ descriptor: string }>('descriptors', 'valid').flatMap(
  (one: Sourced) => {
    const isOfLiana = /liana/i.test(one.source?.repo ?? '');
    const read = readWallet(one.input.descriptor, {});
    const isWhole = one.input.descriptor.includes('<') && /older|after/.test(one.input.descriptor);
    return isOfLiana && isWhole && read.ok && read.value.wallet !== null
      ? [{ id: one.id, wallet: read.value.wallet }]
      : [];
  },
);

// The signers of BIP-129's test vectors.
const A =
  '[1cf0bf7e/48h/0h/0h/2h]xpub6FL8FhxNNUVnG64YurPd16AfGyvFLhh7S2uSsDqR3Qfcm6o9jtcMYwh6DvmcBF9qozxNQmTCVvWtxLpKTnhVLN3Pgnu2D3pAoXYFgVyd8Yz';
const B =
  '[4fc1dd4a/48h/0h/0h/2h]xpub6EebMbEps7ZcV3FYEnddRsvrFWDrt2tiPmCeM7pPXQEmphvq9ZfJ1LWFUDjf3vxCeBuPrfyGrMazWUsYsetrnHatQZVLJH7LsgCjtMqdzgj';

describe('a policy of Liana', () => {
  it.each(published)('is that of $id', ({ wallet }) => {
    expect(isLianaPolicy(wallet)).toBe(true);
  });

  it('has vectors of Liana itself', () => {
    expect(published).toHaveLength(17);
  });

  it.each([
    [
      'one key and another after a wait',
      `wsh(or_d(pk(${A}/<0;1>/*),and_v(v:pkh(${B}/<0;1>/*),older(144))))`,
    ],
    [
      'two waits of different lengths',
      `wsh(or_i(and_v(v:pkh(${A}/<2;3>/*),older(9)),or_d(pk(${A}/<0;1>/*),and_v(v:pkh(${B}/<0;1>/*),older(8)))))`,
    ],
  ])('can be %s', (_, descriptor) => {
    expect(isLianaPolicy(walletOf(descriptor))).toBe(true);
  });

  it.each([
    [
      'two waits of the same length',
      `wsh(or_i(and_v(v:pkh(${A}/<2;3>/*),older(8)),or_d(pk(${A}/<0;1>/*),and_v(v:pkh(${B}/<0;1>/*),older(8)))))`,
    ],
    ['a date', `wsh(or_d(pk(${A}/<0;1>/*),and_v(v:pkh(${B}/<0;1>/*),after(900000))))`],
    ['a wait in time', `wsh(or_d(pk(${A}/<0;1>/*),and_v(v:pkh(${B}/<0;1>/*),older(4194305))))`],
    ['two keys and no wait', `wsh(or_d(pk(${A}/<0;1>/*),pkh(${B}/<0;1>/*)))`],
    ['a wait for every key', `wsh(and_v(v:pk(${A}/<0;1>/*),older(144)))`],
    [
      'one device twice in one way to spend',
      `wsh(or_d(multi(2,${A}/<0;1>/*,${A}/<2;3>/*),and_v(v:pkh(${B}/<0;1>/*),older(144))))`,
    ],
    ['receive addresses only', `wsh(or_d(pk(${A}/0/*),and_v(v:pkh(${B}/0/*),older(144))))`],
    [
      'a key without origin',
      `wsh(or_d(pk(${A.slice(A.indexOf(']') + 1)}/<0;1>/*),and_v(v:pkh(${B}/<0;1>/*),older(144))))`,
    ],
    ['nested segwit', `sh(wsh(or_d(pk(${A}/<0;1>/*),and_v(v:pkh(${B}/<0;1>/*),older(144)))))`],
  ])('is not %s', (_, descriptor) => {
    expect(isLianaPolicy(walletOf(descriptor))).toBe(false);
  });
});
