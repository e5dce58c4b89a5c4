import type {
  CoinRow,
  SyncedView,
  TransactionRow,
} from '../../renderer/features/coins/chain-view.ts';

// What a look-up of the wallet of BIP-84 could have found.

const ADDRESS = 'bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu';

function txidOf(place: number): string {
  return place.toString(16).padStart(64, '0');
}

export function coinOf(place: number, changed: Partial<CoinRow> = {}): CoinRow {
  return {
    txid: txidOf(place),
    vout: 0,
    valueSats: 100_000 * (place + 1),
    address: ADDRESS,
    chain: 'receive',
    index: place,
    height: 800_000 + place,
    proof: 'verified',
    isImmature: false,
    isDust: false,
    isReused: false,
    label: null,
    ...changed,
  };
}

export function transactionOf(
  place: number,
  changed: Partial<TransactionRow> = {},
): TransactionRow {
  return {
    txid: txidOf(place),
    state: 'confirmed',
    height: 800_000 + place,
    at: new Date(Date.UTC(2026, 0, 1 + place)).toISOString(),
    valueSats: 100_000 * (place + 1),
    feeSats: null,
    proof: 'verified',
    refusal: null,
    confirmations: 20_001 - place,
    label: null,
    ...changed,
  };
}

export function viewOf(walletId: string, changed: Partial<SyncedView> = {}): SyncedView {
  return {
    walletId,
    network: 'mainnet',
    syncedAt: '2026-03-01T12:00:00.000Z',
    server: { id: 'own', name: 'My node' },
    tipHeight: 820_000,
    tipAt: '2026-03-01T11:50:00.000Z',
    balance: { confirmedSats: 300_000, pendingSats: -50_000, provenSats: 200_000 },
    utxos: [coinOf(0), coinOf(1)],
    transactions: [transactionOf(1), transactionOf(0)],
    balanceOverTime: [
      { at: '2026-01-01T00:00:00.000Z', sats: 100_000 },
      { at: '2026-01-02T00:00:00.000Z', sats: 300_000 },
    ],
    looked: { receive: 22, change: 20 },
    gapLimit: 20,
    comparison: null,
    findings: [],
    events: [],
    ...changed,
  };
}
