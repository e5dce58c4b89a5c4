import { describe, expect, it } from 'vitest';
import { evaluateLadder } from '../../../../main/domain/ladder/evaluate-ladder.ts';
import type { Evidence } from '../../../../main/domain/ladder/evidence.ts';
import { rereadDescriptor } from '../../../../main/domain/ladder/reread-descriptor.ts';
import type { SavedWallet } from '../../../../main/domain/profile/saved-wallet.ts';
import {
  COMPARED,
  DEPOSITED,
  evidence,
  NOW,
  RESTORED,
  saved,
  savedWallet,
  SIGNED,
  SPENT,
} from './ladder-wallets.ts';

const ladderOf = (wallet: SavedWallet, at = NOW) =>
  evaluateLadder(wallet, rereadDescriptor(wallet), at);
const rungOf = (wallet: SavedWallet, rung: number, at = NOW) =>
  ladderOf(wallet, at).rungs.find((one) => one.rung === rung);
const single = (...all: Evidence[]) => savedWallet('p2wpkh', { evidence: all });
const several = (...all: Evidence[]) => savedWallet('p2wsh', { evidence: all });

describe('a wallet without evidence', () => {
  it('stands on the first rung, by reading its descriptor again', () => {
    const ladder = ladderOf(single());
    expect(ladder.rungs.map(({ status }) => status)).toEqual([
      'proven',
      'open',
      'open',
      'open',
      'open',
      'open',
    ]);
    expect(ladder).toMatchObject({ provenRungs: 1, nextRung: 2 });
    expect(ladder.rungs[0]).toMatchObject({ at: NOW, until: null, problem: null });
  });
});

describe('rung 1 falls', () => {
  const wallet = savedWallet('p2wpkh');
  const other = savedWallet('p2wsh');
  it.each<[string, Partial<SavedWallet>, string]>([
    ['a descriptor that cannot be read', { descriptor: 'wpkh(' }, 'descriptor_unreadable'],
    [
      'a descriptor with another check character',
      { descriptor: `${wallet.descriptor.slice(0, -1)}q` },
      'descriptor_unreadable',
    ],
    ['a descriptor of another wallet', { descriptor: other.descriptor }, 'descriptor_differs'],
    ['another change chain', { change: other.change }, 'descriptor_differs'],
    ['another receive chain', { receive: other.receive }, 'descriptor_differs'],
    ['another key', { keys: other.keys.slice(0, 1) }, 'descriptor_differs'],
    ['another threshold', { threshold: 2 }, 'descriptor_differs'],
    ['another network', { network: 'testnet' }, 'descriptor_unreadable'],
  ])('for %s', (_, change, problem) => {
    const changed = { ...wallet, ...change };
    const ladder = ladderOf(changed);
    expect(ladder.rungs[0]).toMatchObject({ status: 'open', at: null, problem });
    expect(ladder.nextRung).toBe(1);
  });

  it('for a finding that blocks', () => {
    const blocked = rereadDescriptor(wallet);
    const finding = { code: 'chains_swapped', severity: 'block' } as const;
    const rereading = { ...blocked, problem: 'descriptor_blocked', findings: [finding] } as const;
    expect(evaluateLadder(wallet, rereading, NOW).rungs[0]?.status).toBe('open');
  });
});

describe('a proof holds', () => {
  it.each([
    [2, COMPARED, null, '2027-11-24T12:00:00.000Z'],
    [3, RESTORED, 0, '2027-05-24T12:00:00.000Z'],
    [4, SIGNED, 0, '2027-11-24T12:00:00.000Z'],
    [5, DEPOSITED, null, '2027-11-24T12:00:00.000Z'],
    [6, SPENT, 0, '2027-11-24T12:00:00.000Z'],
  ] as const)('on rung %i until its very moment', (rung, proof, key, until) => {
    const wallet = single(evidence(proof, NOW, key));
    const last = new Date(Date.parse(until) - 1).toISOString();
    expect(rungOf(wallet, rung, NOW)).toMatchObject({ status: 'proven', at: NOW, until });
    expect(rungOf(wallet, rung, last)).toMatchObject({ status: 'proven' });
    expect(rungOf(wallet, rung, until)).toMatchObject({ status: 'expired', at: NOW, until });
  });

  it('from its moment on, and not before', () => {
    const wallet = single(evidence(COMPARED, NOW));
    expect(rungOf(wallet, 2, '2026-11-24T11:59:59.999Z')).toMatchObject({
      status: 'open',
      evidence: [],
    });
  });

  it('while a newer one is revoked', () => {
    const wallet = single(
      evidence(COMPARED, '2026-10-01T00:00:00.000Z'),
      evidence(COMPARED, '2026-11-01T00:00:00.000Z', null, '2026-11-02T00:00:00.000Z'),
    );
    expect(rungOf(wallet, 2)).toMatchObject({ status: 'proven', at: '2026-10-01T00:00:00.000Z' });
  });
});

describe('a revoked proof', () => {
  const wallet = single(evidence(COMPARED, '2026-11-01T00:00:00.000Z', null, NOW));

  it('stays to be seen, and counts until it was revoked', () => {
    expect(rungOf(wallet, 2)).toMatchObject({
      status: 'revoked',
      evidence: [{ revokedAt: NOW }],
    });
    expect(rungOf(wallet, 2, '2026-11-24T11:59:59.999Z')).toMatchObject({ status: 'proven' });
  });
});

describe('a signature for an exchange', () => {
  it('proves no rung', () => {
    const { path: _path, ...signed } = {
      path: null,
      ...SIGNED,
      address: 'a',
      message: 'm',
    } as const;
    const wallet = single(
      evidence(
        { ...signed, kind: 'exchange_message_signed', signature: 's', scheme: 'legacy' },
        NOW,
      ),
    );
    expect(ladderOf(wallet)).toMatchObject({ provenRungs: 1 });
  });
});

describe('a wallet of three keys', () => {
  it.each([
    [3, RESTORED],
    [4, SIGNED],
    [6, SPENT],
  ] as const)('has rung %i proven when every key has proven it', (rung, proof) => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'].map((day) => `${day}T00:00:00.000Z`);
    const all = days.map((day, key) => evidence(proof, day, key));
    expect(rungOf(several(...all.slice(0, 2)), rung)).toMatchObject({
      status: 'partly',
      keys: [{ status: 'proven' }, { status: 'proven' }, { status: 'open', at: null }],
    });
    const whole = rungOf(several(...all), rung);
    expect(whole).toMatchObject({ status: 'proven', at: days[2] });
    expect(whole?.until).toBe(whole?.keys[0]?.until);
  });

  it('loses a rung with the first of its proofs', () => {
    const first = evidence(SIGNED, '2025-11-30T00:00:00.000Z', 0);
    const others = [1, 2].map((key) => evidence(SIGNED, NOW, key));
    const wallet = several(first, ...others);
    expect(rungOf(wallet, 4)).toMatchObject({ status: 'proven' });
    expect(rungOf(wallet, 4, '2026-11-30T00:00:00.000Z')).toMatchObject({
      status: 'partly',
      keys: [{ status: 'expired' }, { status: 'proven' }, { status: 'proven' }],
    });
  });

  it('does not let one key prove it three times', () => {
    const wallet = several(...[1, 2, 3].map(() => evidence(SIGNED, NOW, 0)));
    expect(rungOf(wallet, 4)).toMatchObject({ status: 'partly' });
  });

  it('compares addresses once for all', () => {
    expect(rungOf(several(evidence(COMPARED, NOW)), 2)).toMatchObject({
      status: 'proven',
      keys: [],
    });
  });
});

describe('a key that nobody has', () => {
  const [a = '', b = ''] = savedWallet('p2wsh').keys.map(
    ({ fingerprint, path, xpub }) => `[${fingerprint}${path?.slice(1)}]${xpub}/<0;1>/*`,
  );
  const nobody = '50929b74c1a04954b78b4b6035e97a5e078a5a0f28ec96d547bfee9ace803ac0';
  const wallet = saved(`tr(${nobody},sortedmulti_a(2,${a},${b}))`);

  it('has nothing to prove', () => {
    expect(rereadDescriptor(wallet).signingKeys).toEqual([1, 2]);
    const both = [1, 2].map((key) => evidence(SIGNED, NOW, key));
    expect(rungOf({ ...wallet, evidence: both }, 4)).toMatchObject({ status: 'proven' });
  });
});
