/** What counts as fresh, old, or too far apart. Our own choices, each with its reason. */
export const PRICE_POLICY = {
  fresh: {
    hours: 24,
    why: 'A day is as often as the history keeps a price.',
  },
  stale: {
    days: 7,
    why: 'In November 2022 prices fell by a fifth within days: a total over a week old can be far off.',
  },
  disagree: {
    share: 0.02,
    why: 'Large venues are usually within some tenths of a per cent of each other. More than 2 % means that one stands still, or that a ticker is another coin there.',
  },
  clock: {
    minutes: 10,
    why: 'A price is kept under its day. A clock that is further off puts prices under the wrong one.',
  },
  lastTrade: {
    hours: 24,
    why: 'What was last traded longer ago says little about what a coin costs now.',
  },
  /** The exclusive ends of what a price can be. */
  plausible: {
    above: '0.000000000001',
    below: '1000000000000',
    why: 'Nothing that is traded costs more or less per unit; beyond it a reply is damaged or made up.',
  },
} as const;
