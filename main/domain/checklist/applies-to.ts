import type { ChecklistFacts } from './checklist-facts.ts';
import type { ChecklistEntry, Condition } from './checklist-item.ts';
import type { Situation } from './situation.ts';

type Test = (facts: ChecklistFacts, situation: Situation) => boolean;

/** Whether a condition may hold. What is not known rules nothing out. */
const MAY_HOLD: Readonly<Record<Condition, Test>> = {
  coins_at_venues: ({ hasHoldings, hasCoinsAtVenues }) => !hasHoldings || hasCoinsAtVenues,
  exchange_key: ({ exchangeKeys }) => exchangeKeys.length > 0,
  multisig: ({ wallets }) => wallets.some(({ keys }) => keys > 1),
  passphrase: (_, { usesPassphrase }) => usesPassphrase !== false,
  others_depend: (_, { household }) => household !== 'alone',
  more_than_small: (_, { amount }) => amount !== 'small',
  large_amount: (_, { amount }) => amount === null || amount === 'large',
  hardware_device: ({ wallets }, { devices }) =>
    devices === null || devices === 'hardware' || wallets.some(({ makers }) => makers.length > 0),
  in_europe: (_, { country }) => country === null || country === 'nl' || country === 'eu',
};

/** The first condition that keeps an item from concerning the user; null when it does concern them. */
export function findUnmet(
  { appliesWhen }: Pick<ChecklistEntry, 'appliesWhen'>,
  facts: ChecklistFacts,
  situation: Situation,
): Condition | null {
  return appliesWhen.find((condition) => !MAY_HOLD[condition](facts, situation)) ?? null;
}
