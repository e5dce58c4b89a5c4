import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { sourceOf, type Intake } from '../../intake/intake.ts';
import { useCommand } from '../../use-command.ts';
import type { Coin } from './use-coins.ts';

export type Prepared = Output<'spend.prepare'>;
export type Checked = Output<'spend.check'>;

/** What the user asks for, read from what was typed. */
export type Wish = {
  readonly amountSats: number | null;
  readonly feeRateSatsPerVb: number;
  readonly receiveIndex: number | null;
  readonly changeIndex: number | null;
};

/** A step that can be taken: whether it runs, and what went wrong last. */
type Step = { readonly error: string | null; readonly isRunning: boolean };

/** A payment on its way: what would happen, then what came back of it. */
export type Payment = {
  readonly prepared: Prepared | null;
  readonly checked: Checked | null;
  readonly preparing: Step;
  readonly checking: Step;
  readonly prepare: (coins: readonly Coin[], wish: Wish) => void;
  readonly takeBack: (intake: Intake) => void;
  readonly forget: () => void;
};

/** Prepares a payment, and takes it back from the devices. A new one ends the one before. */
export function usePayment(walletId: string): Payment {
  const preparing = useCommand('spend.prepare');
  const checking = useCommand('spend.check');
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const forget = (): void => {
    setPrepared(null);
    setChecked(null);
    checking.forget();
  };
  return {
    prepared,
    checked,
    preparing: stepOf(preparing),
    checking: stepOf(checking),
    prepare: (coins, wish) => {
      forget();
      void preparing.run({ walletId, ...requestOf(coins, wish) }, setPrepared);
    },
    takeBack: (intake) =>
      void checking.run({ spendId: prepared?.spendId ?? '', ...sourceOf(intake) }, setChecked),
    forget,
  };
}

function stepOf({
  error,
  isRunning,
}: Pick<ReturnType<typeof useCommand>, 'error' | 'isRunning'>): Step {
  return { error: error?.message ?? null, isRunning };
}

function requestOf(coins: readonly Coin[], wish: Wish) {
  const { amountSats, feeRateSatsPerVb, receiveIndex, changeIndex } = wish;
  return {
    coins: coins.map(({ txHex, vout }) => ({ txHex, vout })),
    feeRateSatsPerVb,
    ...(amountSats === null ? { all: true as const } : { amountSats }),
    ...(receiveIndex === null ? {} : { receiveIndex }),
    ...(changeIndex === null ? {} : { changeIndex }),
  };
}
