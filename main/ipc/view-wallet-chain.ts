import { hexToBytes } from '@noble/hashes/utils.js';
import type { Locale } from '../../preload/shapes.ts';
import type {
  ChainEventView,
  TransactionView,
  UtxoView,
  WalletChainView,
} from '../../preload/sync-shapes.ts';
import { canonicalAddress } from '../domain/address/compare-addresses.ts';
import { addressLabels } from '../domain/labels/address-labels.ts';
import { labelKey } from '../domain/labels/label-key.ts';
import type { SavedWallet } from '../domain/profile/saved-wallet.ts';
import { outputAddress } from '../domain/psbt/output-address.ts';
import { findDoubts, type HowKnown } from '../domain/wallet-chain/find-doubts.ts';
import { ledgerOf } from '../domain/wallet-chain/ledger-of.ts';
import type { WalletChain } from '../domain/wallet-chain/wallet-chain.ts';
import type { LedgerCoin, LedgerTransaction } from '../domain/wallet-chain/wallet-ledger.ts';
import { chainEventSentence, chainFindingSentence, refusalSentence } from './chain-sentences.ts';

type Saved = Pick<SavedWallet, 'id' | 'network' | 'gapLimit' | 'labels'>;

/** `at` is ISO 8601 UTC, now. */
type ViewedHow = Omit<HowKnown, 'gapLimit'> & { readonly locale: Locale; readonly at: string };

/** What the window gets of a wallet from the chain. `known` is null when nobody was asked yet. */
export function viewWalletChain(
  saved: Saved,
  known: WalletChain | null,
  { locale, at, ...how }: ViewedHow,
): WalletChainView {
  if (known === null) return viewUnknown(saved);
  const { syncedAt, server, tip, looked, comparison } = known;
  const ledger = ledgerOf(known, at);
  const texts = labelTexts(saved.labels);
  const findings = findDoubts(known, ledger, { ...how, gapLimit: saved.gapLimit }).map(
    (finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: chainFindingSentence(finding, locale),
    }),
  );
  return {
    walletId: saved.id,
    network: saved.network,
    syncedAt,
    server,
    tipHeight: tip.heightBlocks,
    tipAt: new Date(tip.time * 1000).toISOString(),
    balance: ledger.balance,
    utxos: ledger.coins
      .filter(({ spentByTxid }) => spentByTxid === null)
      .map((coin) => viewCoin(coin, saved, texts)),
    transactions: ledger.transactions.map((one) => viewTransaction(one, texts, locale)),
    balanceOverTime: ledger.balanceOverTime,
    looked,
    gapLimit: saved.gapLimit,
    comparison,
    findings,
    events: viewChainEvents(known, locale),
  };
}

/** What happened to a wallet, newest first. */
export function viewChainEvents(
  { walletId, events }: WalletChain,
  locale: Locale,
): readonly ChainEventView[] {
  return events.toReversed().map(({ id, kind, at, txid, valueSats, seenAt }) => {
    const message = chainEventSentence(kind, valueSats, locale);
    return { id, walletId, kind, at, txid, valueSats, message, isSeen: seenAt !== null };
  });
}

type LabelTexts = {
  readonly others: ReadonlyMap<string, string>;
  readonly addresses: ReadonlyMap<string, string>;
};

function labelTexts(labels: SavedWallet['labels']): LabelTexts {
  const named = labels.flatMap(({ type, ref, label }) =>
    label === null || type === 'addr' ? [] : [[labelKey({ type, ref }), label] as const],
  );
  return { others: new Map(named), addresses: addressLabels(labels) };
}

/** A coin without a name of its own has that of its address. */
function viewCoin(
  { txid, vout, scriptHex, heightBlocks, ...coin }: LedgerCoin,
  { network }: Saved,
  { others, addresses }: LabelTexts,
): UtxoView {
  const { valueSats, chain, index, proof, isImmature, isDust, isReused } = coin;
  const address = outputAddress(hexToBytes(scriptHex), network);
  const own = others.get(labelKey({ type: 'output', ref: `${txid}:${vout}` }));
  const ofAddress = address === null ? undefined : addresses.get(canonicalAddress(address));
  const label = own ?? ofAddress ?? null;
  const marks = { isImmature, isDust, isReused };
  const place = { address, chain, index, height: heightBlocks };
  return { txid, vout, valueSats, ...place, proof, ...marks, label };
}

function viewTransaction(
  { txid, state, heightBlocks, refusedFor, ...one }: LedgerTransaction,
  { others }: LabelTexts,
  locale: Locale,
): TransactionView {
  const { at, valueSats, feeSats, proof, confirmations } = one;
  const refusal =
    refusedFor === null
      ? null
      : { reason: refusedFor, message: refusalSentence(refusedFor, locale) };
  const label = others.get(labelKey({ type: 'tx', ref: txid })) ?? null;
  const place = { txid, state, height: heightBlocks, at };
  return { ...place, valueSats, feeSats, proof, refusal, confirmations, label };
}

function viewUnknown({ id, network, gapLimit }: Saved): WalletChainView {
  return {
    walletId: id,
    network,
    syncedAt: null,
    server: null,
    tipHeight: null,
    tipAt: null,
    balance: { confirmedSats: 0, pendingSats: 0, provenSats: 0 },
    utxos: [],
    transactions: [],
    balanceOverTime: [],
    looked: { receive: 0, change: 0 },
    gapLimit,
    comparison: null,
    findings: [],
    events: [],
  };
}
