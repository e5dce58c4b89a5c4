import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { sourceOf, type Intake } from '../../intake/intake.ts';
import { useCommand } from '../../use-command.ts';

export type CoinName = { readonly txid: string; readonly vout: number };
export type Coin = Output<'spend.coins'>['coins'][number];

/** The coins that were found, and those of them that are to be spent. */
export type CoinsFound = {
  /** Null before anything was handed over. */
  readonly coins: readonly Coin[] | null;
  readonly chosen: readonly Coin[];
  readonly error: string | null;
  readonly isRunning: boolean;
  readonly give: (intake: Intake) => void;
  /** Takes a coin that was looked up on the chain, with its transaction. */
  readonly take: (coin: CoinName) => void;
  readonly toggle: (coin: Coin) => void;
  readonly forget: () => void;
};

/** Finds coins in what is handed over. `onChange` is told before the choice becomes another. */
export function useCoins(walletId: string, onChange: () => void): CoinsFound {
  const finding = useCommand('spend.coins');
  const fetching = useCommand('chain.coin');
  const [coins, setCoins] = useState<readonly Coin[] | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const add = (found: readonly Coin[]): void => {
    onChange();
    setCoins((known) => joinCoins(known ?? [], found));
  };
  return {
    coins,
    chosen: (coins ?? []).filter((coin) => !leftOut.has(nameOf(coin))),
    error: (finding.error ?? fetching.error)?.message ?? null,
    isRunning: finding.isRunning || fetching.isRunning,
    give: (intake) =>
      void finding.run({ walletId, ...sourceOf(intake) }, ({ coins: found }) => add(found)),
    take: ({ txid, vout }) =>
      void fetching.run({ walletId, txid }, ({ txHex }) => {
        // Other outputs of the same transaction may have been spent since.
        void finding.run({ walletId, text: txHex }, ({ coins: found }) =>
          add(found.filter((one) => one.txid === txid && one.vout === vout)),
        );
      }),
    toggle: (coin) => {
      onChange();
      setLeftOut((known) => toggleIn(known, nameOf(coin)));
    },
    forget: () => {
      setCoins(null);
      setLeftOut(new Set());
    },
  };
}

function joinCoins(known: readonly Coin[], found: readonly Coin[]): readonly Coin[] {
  const names = new Set(found.map(nameOf));
  return [...known.filter((one) => !names.has(nameOf(one))), ...found];
}

function toggleIn(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const others = [...names].filter((one) => one !== name);
  return new Set(names.has(name) ? others : [...others, name]);
}

/** A coin by the output that it is. */
export function nameOf({ txid, vout }: CoinName): string {
  return `${txid}:${vout}`;
}
