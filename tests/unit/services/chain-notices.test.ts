import { describe, expect, it } from 'vitest';
import type { ChainEvent, ChainEventKind } from '../../../main/domain/wallet-chain/wallet-chain.ts';
import { openChainNotices, type SystemNotice } from '../../../main/services/chain-notices.ts';
import type { Locale } from '../../../preload/shapes.ts';

const event = (kind: ChainEventKind, valueSats: number | null = null): ChainEvent => ({
  id: kind,
  kind,
  at: '2026-11-24T12:00:00.000Z',
  txid: '5d'.repeat(32),
  valueSats,
  seenAt: null,
});

/** What the desktop showed for events of a wallet called Vault. */
function shownFor(
  events: readonly ChainEvent[],
  {
    on = true,
    exact = false,
    locale = 'en',
  }: { on?: boolean; exact?: boolean; locale?: Locale } = {},
): readonly SystemNotice[] {
  const shown: SystemNotice[] = [];
  openChainNotices({
    show: (notice) => void shown.push(notice),
    settings: () => ({ chainNotices: on, noticesWithAmounts: exact }),
    locale: () => locale,
  }).tell({ name: 'Vault' }, events);
  return shown;
}

describe('notices of the desktop', () => {
  it('are shown to those only who asked for them', () => {
    expect(shownFor([event('deposit_seen', 40_000)], { on: false })).toEqual([]);
    expect(shownFor([event('deposit_seen', 40_000)])).toHaveLength(1);
  });

  it.each(['en', 'nl'] as const)('name no wallet, amount or id by themselves, in %s', (locale) => {
    const kinds = [
      'deposit_seen',
      'deposit_proven',
      'spend_seen',
      'reorged_away',
      'servers_disagree',
    ] as const;
    const shown = shownFor(
      kinds.map((kind) => event(kind, 40_123)),
      { locale },
    );
    expect(shown).toHaveLength(kinds.length);
    for (const { title, body } of shown) {
      expect(`${title} ${body}`).not.toMatch(/Vault|40|123|5d5d|\{/);
    }
  });

  it('name wallet and amount where that is wanted, never an id', () => {
    const [{ body } = expect.fail('Nothing was shown.')] = shownFor(
      [event('spend_seen', -40_123)],
      { exact: true },
    );
    expect(body).toContain('40,123 satoshi');
    expect(body).toContain('Vault');
    expect(body).not.toContain('5d5d');
  });

  it('are one for each kind, what leaves first', () => {
    const shown = shownFor([
      event('deposit_seen', 1),
      event('deposit_seen', 2),
      event('spend_seen', -3),
    ]);
    expect(shown.map(({ body }) => body.slice(0, 18))).toEqual([
      'Coins are leaving ',
      '2 payments are on ',
    ]);
  });

  it('are not shown for what can wait', () => {
    const kinds = [
      'spend_proven',
      'replaced',
      'address_reused',
      'dust_received',
      'changed_while_closed',
      'proof_refused',
    ] as const;
    expect(shownFor(kinds.map((kind) => event(kind)))).toEqual([]);
  });
});
