import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import type { Intake } from '../../intake/intake.ts';
import { useCommand } from '../../use-command.ts';

export type Coin = Output<'spend.coins'>['coins'][number];
export type Prepared = Output<'spend.prepare'>;
export type Checked = Output<'spend.check'>;

/** What the user asks for, read from what was typed. */
export type Wish = {
  readonly amountSats: number | null;
  readonly feeRateSatsPerVb: number;
  readonly receiveIndex: number | null;
  readonly changeIndex: number | null;
};

/** What was handed over, as methods take it. */
function sourceOf(intake: Intake): { text: string } | { bytesBase64: string } {
  return intake.kind === 'text' ? { text: intake.text } : { bytesBase64: intake.bytesBase64 };
}

/** The way of a test payment: coins, then the payment, then what came back. An earlier step that changes ends later ones. */
export function useSpend(walletId: string) {
  const finding = useCommand('spend.coins');
  const preparing = useCommand('spend.prepare');
  const checking = useCommand('spend.check');
  const [coins, setCoins] = useState<readonly Coin[] | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const forgetPayment = (): void => {
    setPrepared(null);
    setChecked(null);
    checking.forget();
  };
  const chosen = (coins ?? []).filter((coin) => !leftOut.has(nameOf(coin)));
  return {
    coins,
    chosen,
    prepared,
    checked,
    finding,
    preparing,
    checking,
    giveCoins: (intake: Intake) =>
      finding.run({ walletId, ...sourceOf(intake) }, ({ coins: found }) => {
        forgetPayment();
        setCoins((known) => {
          const names = new Set(found.map(nameOf));
          return [...(known ?? []).filter((one) => !names.has(nameOf(one))), ...found];
        });
      }),
    toggleCoin: (coin: Coin): void => {
      forgetPayment();
      const name = nameOf(coin);
      setLeftOut((known) =>
        known.has(name)
          ? new Set([...known].filter((one) => one !== name))
          : new Set([...known, name]),
      );
    },
    prepare: ({ amountSats, feeRateSatsPerVb, receiveIndex, changeIndex }: Wish) => {
      forgetPayment();
      return preparing.run(
        {
          walletId,
          coins: chosen.map(({ txHex, vout }) => ({ txHex, vout })),
          feeRateSatsPerVb,
          ...(amountSats === null ? { all: true } : { amountSats }),
          ...(receiveIndex === null ? {} : { receiveIndex }),
          ...(changeIndex === null ? {} : { changeIndex }),
        },
        setPrepared,
      );
    },
    takeBack: (intake: Intake) =>
      checking.run({ spendId: prepared?.spendId ?? '', ...sourceOf(intake) }, setChecked),
    startAnew: (): void => {
      forgetPayment();
      setCoins(null);
      setLeftOut(new Set());
    },
  };
}

/** A coin by the output that it is. */
export function nameOf({ txid, vout }: Coin): string {
  return `${txid}:${vout}`;
}
