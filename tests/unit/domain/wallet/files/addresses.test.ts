import { describe, expect, it } from 'vitest';
import { deriveAddresses } from '../../../../../main/domain/wallet/derive-addresses.ts';
import { readWalletFile } from '../../../../../main/domain/wallet/files/read-wallet-file.ts';
import type { WalletFileCandidate } from '../../../../../main/domain/wallet/files/wallet-file.ts';
import { readCases } from '../read-cases.ts';

function candidatesOf(text: string): readonly WalletFileCandidate[] {
  const reading = readWalletFile(text, {});
  if (reading === null || !reading.ok) throw new Error('not read');
  return reading.value.candidates;
}

function addressOf(
  { descriptors }: WalletFileCandidate,
  chain: 'receive' | 'change',
  index: number,
): string | null | undefined {
  const request = { descriptor: descriptors.join('\n'), chain, start: index, count: 1 };
  const derived = deriveAddresses(request);
  return derived.ok ? derived.value[0]?.address : derived.error.code;
}

/** Whether every address that the file states is the one that its keys lead to. */
function isConsistent(candidate: WalletFileCandidate): boolean {
  return candidate.statedAddresses.every(
    ({ chain, index, address }) => addressOf(candidate, chain, index) === address,
  );
}

describe('addresses of wallet files', () => {
  type Expected = { addresses?: Readonly<Record<string, string>> };
  const cases = readCases<{ file: string; content: string }, Expected>('wallet-configs', 'valid');
  const addressed = cases.filter((one) => one.expect?.addresses !== undefined);

  it('are stated for ten files', () => {
    expect(addressed.length).toBe(10);
  });

  it.each(addressed)('$id ($input.file) leads to the addresses of embit', (one) => {
    const [candidate] = candidatesOf(one.input.content);
    if (candidate === undefined) throw new Error('empty');
    const entries = Object.entries(one.expect?.addresses ?? {});
    expect(entries.length).toBe(4);
    for (const [at, address] of entries) {
      const [chain, index] = at.split('/');
      expect(addressOf(candidate, chain === '1' ? 'change' : 'receive', Number(index))).toBe(
        address,
      );
    }
  });

  it('wallet-configs-pv0012 states the first of three accounts itself, and they are right', () => {
    const text = cases.find(({ id }) => id === 'wallet-configs-pv0012')?.input.content;
    const candidates = candidatesOf(text ?? '');
    expect(candidates.flatMap(({ statedAddresses }) => statedAddresses).length).toBe(3);
    expect(candidates.every(isConsistent)).toBe(true);
  });

  // The fixture has the key of the first account and the addresses of another: it would not be let in.
  it('wallet-configs-pv0016 states five addresses of each chain, and they are of another key', () => {
    const text = cases.find(({ id }) => id === 'wallet-configs-pv0016')?.input.content;
    const candidates = candidatesOf(text ?? '');
    expect(candidates.flatMap(({ statedAddresses }) => statedAddresses).length).toBe(10);
    expect(candidates.some(isConsistent)).toBe(false);
  });
});

describe('first addresses of BSMS records', () => {
  type Record = { bsms?: string };
  const valid = readCases<Record, { first_address?: string }>('bsms', 'valid');
  const wallets = valid.filter(({ input }) => /\n(?:sh|wsh)\(/.test(input.bsms ?? ''));

  it.each(wallets)('$id states the address that its keys lead to', ({ input }) => {
    const candidates = candidatesOf(input.bsms ?? '');
    expect(candidates[0]?.statedAddresses.length).toBe(1);
    expect(candidates.every(isConsistent)).toBe(true);
  });

  it.each(readCases<Record>('bsms', 'invalid').filter(({ reason }) => reason?.includes('address')))(
    '$id states another: $reason',
    ({ input }) => {
      expect(candidatesOf(input.bsms ?? '').some(isConsistent)).toBe(false);
    },
  );
});
