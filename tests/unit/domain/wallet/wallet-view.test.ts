import { describe, expect, it } from 'vitest';
import { withChecksum } from '../../../../main/domain/wallet/descriptor-checksum.ts';
import { readWallet } from '../../../../main/domain/wallet/read-wallet.ts';
import { viewWallet } from '../../../../main/domain/wallet/wallet-view.ts';
import {
  cosignersAt,
  descriptorOf,
  fingerprintOf,
  KINDS,
  MASTERS,
  paymentAt,
  type Kind,
} from '../psbt/prepared-psbt.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const scriptAt = (kind: Kind, chain: 0 | 1, index: number) =>
  hex(paymentAt(kind, chain, index).script);

function view(descriptor: string, gapLimit?: number) {
  const reading = readWallet(descriptor, {});
  if (!reading.ok || reading.value.wallet === null) throw new Error('No wallet was read.');
  return viewWallet(reading.value.wallet, gapLimit);
}

describe.each(KINDS)('a %s wallet', (kind) => {
  const wallet = view(descriptorOf(kind), 20);
  const hintsAt = (chain: 0 | 1, index: number) =>
    cosignersAt(kind, chain, index).map(({ master, path }) => {
      return { fingerprint: fingerprintOf(master), steps: path };
    });

  it('finds its early scripts without a hint, and no others', () => {
    expect(wallet.owns(scriptAt(kind, 0, 19), [])).toEqual({ chain: 'receive', index: 19 });
    expect(wallet.owns(scriptAt(kind, 1, 0), [])).toEqual({ chain: 'change', index: 0 });
    expect(wallet.owns(scriptAt(kind, 0, 20), [])).toBeNull();
  });

  it('finds any script that a hint leads to', () => {
    const script = scriptAt(kind, 1, 123_456);
    expect(wallet.owns(script, hintsAt(1, 123_456))).toEqual({ chain: 'change', index: 123_456 });
  });

  it('believes no hint: the script has to come out', () => {
    expect(wallet.owns(scriptAt(kind, 0, 500), hintsAt(0, 501))).toBeNull();
    const other: Kind = kind === 'p2wpkh' ? 'p2tr' : 'p2wpkh';
    expect(wallet.owns(scriptAt(other, 0, 5), hintsAt(0, 5))).toBeNull();
  });

  it('knows which places are its own', () => {
    const [hint] = hintsAt(1, 7);
    if (hint === undefined) throw new Error('No hint.');
    const { steps } = hint;
    expect(hintsAt(1, 7).some(wallet.isPlaceOf)).toBe(true);
    // The chain is changed, a step added, the account changed.
    const others = [
      [...steps.slice(0, -2), 5, 7],
      [...steps, 0],
      [...steps.slice(0, 2), 0x80000009, ...steps.slice(3)],
    ];
    for (const elsewhere of others) {
      expect(wallet.isPlaceOf({ ...hint, steps: elsewhere })).toBe(false);
    }
    expect(wallet.isPlaceOf({ ...hint, fingerprint: '12345678' })).toBe(false);
  });
});

describe('a wallet whose text says little', () => {
  const [master] = MASTERS;
  const account = master?.derive("m/84'/0'/0'");
  const xpub = account?.publicExtendedKey ?? '';
  const script = scriptAt('p2wpkh', 0, 1);

  it('without an origin is known by the fingerprint of its own key', () => {
    const wallet = view(withChecksum(`wpkh(${xpub}/<0;1>/*)`));
    const fingerprint = (account?.fingerprint ?? 0).toString(16).padStart(8, '0');
    expect(wallet.fingerprints).toEqual([fingerprint]);
    expect(wallet.isPlaceOf({ fingerprint, steps: [0, 1] })).toBe(true);
    expect(wallet.owns(script, [{ fingerprint, steps: [0, 1] }])).toEqual({
      chain: 'receive',
      index: 1,
    });
  });

  it('with the placeholder fingerprint is the device of nobody', () => {
    const wallet = view(withChecksum(`wpkh([00000000/84h/0h/0h]${xpub}/<0;1>/*)`));
    expect(wallet.fingerprints).toEqual([]);
    expect(wallet.owns(script, [])).toEqual({ chain: 'receive', index: 1 });
  });

  it('with one address owns that alone', () => {
    const wallet = view(withChecksum(`wpkh(${xpub}/0/1)`));
    expect(wallet.owns(script, [])).toEqual({ chain: 'receive', index: 0 });
    expect(wallet.owns(scriptAt('p2wpkh', 0, 2), [])).toBeNull();
  });
});
