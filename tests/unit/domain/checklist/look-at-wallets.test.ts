import { describe, expect, it } from 'vitest';
import { AUTOMATIC_CHECKS } from '../../../../main/domain/checklist/automatic-checks.ts';
import type { ChecklistItemId } from '../../../../main/domain/checklist/catalog.ts';
import type { ChecklistFacts } from '../../../../main/domain/checklist/checklist-facts.ts';
import { AT, NEW_USER, READY, SOUND_WALLET } from './checklist-states.ts';

const look = (id: ChecklistItemId, facts: ChecklistFacts, at = AT) =>
  AUTOMATIC_CHECKS[id]?.(facts, at);
const withWallet = (part: Partial<typeof SOUND_WALLET>): ChecklistFacts => ({
  ...READY,
  wallets: [{ ...SOUND_WALLET, ...part }],
});
const rung = (status: 'proven' | 'expired' | 'partly', until: string | null) =>
  SOUND_WALLET.rungs.map((one) => ({ ...one, status, until }));

describe('rungs', () => {
  it('hold until the first proof of any wallet ends', () => {
    const until = '2026-12-01T00:00:00.000Z';
    const soon = { ...SOUND_WALLET, walletId: 'w2', rungs: rung('proven', until) };
    const facts = { ...READY, wallets: [SOUND_WALLET, soon] };
    expect(look('backup_restored', facts)).toEqual({ status: 'done', until });
  });

  it('have expired once one wallet’s has, and are open while a key is missing', () => {
    const until = '2026-11-01T00:00:00.000Z';
    expect(look('keys_answer', withWallet({ rungs: rung('expired', until) }))).toEqual({
      status: 'expired',
      until,
    });
    expect(look('spend_proven', withWallet({ rungs: rung('partly', until) }))).toEqual({
      status: 'open',
      reason: 'rung_missing',
    });
  });
});

describe('seeds', () => {
  it.each([
    [{ advisories: ['affected'] as const }, 'advisory_matches'],
    [{ advisories: ['possible'] as const }, 'advisory_matches'],
    [{ advisories: null }, 'origin_missing'],
    [{ keysOfUnknownOrigin: 1 }, 'origin_missing'],
  ])('%o leave the look for warnings open', (part, reason) => {
    expect(look('no_seed_advisory', withWallet(part))).toEqual({ status: 'open', reason });
  });

  it('of one maker in a wallet of several keys are one risk', () => {
    expect(look('two_makers', withWallet({ makers: ['trezor'] }))).toEqual({
      status: 'open',
      reason: 'one_maker',
    });
  });
});

describe('upkeep', () => {
  it('takes prices for a week, and needs none where coins are counted', () => {
    expect(look('prices_fresh', READY, '2026-11-29T09:59:59.999Z')).toMatchObject({
      status: 'done',
      until: '2026-11-29T10:00:00.000Z',
    });
    expect(look('prices_fresh', READY, '2026-11-29T10:00:00.000Z')).toMatchObject({
      status: 'expired',
    });
    expect(look('prices_fresh', { ...READY, pricesFrom: null })).toEqual({
      status: 'done',
      until: null,
    });
  });

  it.each([
    ['prices_fresh', { hasAllPrices: false }, 'prices_missing'],
    ['goal_set', { hasGoal: false }, 'no_goal'],
    ['own_server', { asksOwnServer: null }, 'server_of_others'],
    ['vault_sealed', { vaultProtected: null }, 'vault_open'],
    ['app_backup_recent', { backupAt: null }, 'no_backup'],
    [
      'exchange_key_reads_only',
      { exchangeKeys: [{ exchange: 'okx', readOnly: 'said' }] },
      'key_rights_said',
    ],
    ['history_saved', { venueRecords: [{ venueId: 'v1', at: null }] }, 'record_missing'],
  ] as const)('%s is open for %o', (id, facts, reason) => {
    expect(look(id, { ...READY, ...facts })).toEqual({ status: 'open', reason });
  });
});

it('nothing at all is seen of someone new', () => {
  for (const id of Object.keys(AUTOMATIC_CHECKS) as ChecklistItemId[]) {
    expect(look(id, NEW_USER)?.status, id).toBe('open');
  }
});
