import type { Effect } from './layout.ts';
import { amount, leg, legOfText, type LegReader, type LegText } from './legs.ts';
import { tableFormat, type Operations } from './table-format.ts';
import { isMoney } from './venue-asset.ts';

const FIRST = ['timestamp', 'transaction type', 'asset', 'quantity transacted'];
const PRICE = ['price currency', 'price at transaction', 'subtotal'];
const SPOT_PRICE = ['spot price currency', 'spot price at transaction', 'subtotal'];
const WITH_SPREAD = ['total (inclusive of fees and/or spread)', 'fees and/or spread', 'notes'];

/** `Converted 19.93 SOL to 2352.49 USDC` */
const CONVERTED = /^Converted \S+ \S+ to (\S+) (\S+)$/;
/** `Bought 0.147 ETH for 398.72 USDC on ETH-USDC at 2700 USDC/ETH`; the amount includes the fee. */
const TRADED = /^(?:Bought|Sold) \S+ \S+ for (\S+) (\S+) on /;

/** What a conversion brings stands in the note alone. */
const converted: LegReader = (row) => {
  const [, text = '', asset = ''] = CONVERTED.exec(row.cell('notes')) ?? [];
  return [legOfText(asset, text, { column: 'notes', sign: 'in' })];
};

/** What a trade costs or brings, where it is a coin; money comes and goes beside the file. */
function paid(sign: 'in' | 'out'): LegReader {
  return (row): readonly LegText[] => {
    const [, text = '', asset = ''] = TRADED.exec(row.cell('notes')) ?? [];
    if (asset === '' || isMoney(asset)) return [];
    return [legOfText(asset, text, { column: 'notes', sign })];
  };
}

type Kind = {
  readonly effect: Effect;
  /** Which way its amount goes in layouts that write no signs. */
  readonly way: 'in' | 'out';
  /** What else it changes. */
  readonly also?: LegReader;
  readonly staysAtVenue?: true;
};

const reward: Kind = { effect: 'reward', way: 'in' };
const bought: Kind = { effect: 'trade', way: 'in' };
const sold: Kind = { effect: 'trade', way: 'out' };
const toOwnAccount: Kind = { effect: 'withdrawal', way: 'out', staysAtVenue: true };
const fromOwnAccount: Kind = { effect: 'deposit', way: 'in' };

/** Type names: BittyTax, CoinTaxman; Coinbase help, "Understanding your transaction history". */
const KINDS: Readonly<Record<string, Kind>> = {
  buy: bought,
  sell: sold,
  'advanced trade buy': { ...bought, also: paid('out') },
  'advanced trade sell': { ...sold, also: paid('in') },
  'advance trade buy': { ...bought, also: paid('out') },
  'advance trade sell': { ...sold, also: paid('in') },
  convert: { ...sold, also: converted },
  'paid for an order': sold,
  'card spend': sold,
  'card buy back': bought,
  receive: { effect: 'deposit', way: 'in' },
  deposit: { effect: 'deposit', way: 'in' },
  send: { effect: 'withdrawal', way: 'out' },
  withdrawal: { effect: 'withdrawal', way: 'out' },
  'coinbase earn': reward,
  'learning reward': reward,
  'rewards income': reward,
  'reward income': reward,
  'staking income': reward,
  'inflation reward': reward,
  'incentives rewards payout': reward,
  'subscription rebate': reward,
  'subscription rebates (24 hours)': reward,
  subscription: { effect: 'fee', way: 'out' },
  'retail simple dust': { effect: 'fee', way: 'out' },
  // Named from the side of the other account: a Pro withdrawal comes in here.
  'pro deposit': toOwnAccount,
  'exchange deposit': toOwnAccount,
  'pro withdrawal': fromOwnAccount,
  'exchange withdrawal': fromOwnAccount,
};

/** One record for each side, so that the sign is always written. */
const TWO_SIDED: Operations = {
  'asset migration': 'transfer',
  'retail eth2 deprecation': 'transfer',
  'retail staking transfer': 'lock',
  'retail unstaking transfer': 'lock',
};

function operations(isSigned: boolean): Operations {
  const known = Object.entries(KINDS).map(([name, { effect, way, also, staysAtVenue }]) => {
    const first = leg('asset', [amount('quantity transacted', isSigned ? 'written' : way)]);
    const legs = also === undefined ? [first] : [first, also];
    return [name, { effect, legs, ...(staysAtVenue === true ? { staysAtVenue } : {}) }] as const;
  });
  return { ...Object.fromEntries(known), ...TWO_SIDED };
}

type Variant = {
  readonly id: string;
  readonly columns: readonly string[];
  readonly isSigned: boolean;
  readonly details?: { readonly pattern: RegExp };
};

function coinbase({ id, columns, isSigned, details }: Variant) {
  return tableFormat({
    id,
    venue: 'coinbase',
    scope: 'venue',
    columns,
    ...(details === undefined ? {} : { columnDetails: details }),
    // `User,NAME OR ADDRESS,ID`
    accountLine: /^User,.*,([0-9a-f-]+)$/,
    time: { columns: ['timestamp'] },
    recordId: columns.includes('id') ? ['id'] : [],
    legs: [leg('asset', [amount('quantity transacted')])],
    operations: operations(isSigned),
    type: { column: 'transaction type' },
    unknownType: isSigned ? 'as_written' : 'leave_out',
    // Bought and sold against a card or bank account: what is there in money cannot be told.
    leavesOutMoney: true,
    earningFinding: 'staked_alias',
    readAsset: (name) =>
      name === 'ETH2'
        ? { asset: 'ETH', pot: 'ETH2', isEarning: true }
        : { asset: name, pot: name, isEarning: false },
  });
}

/** Prices are named after their currency: `EUR Spot Price at Transaction`. */
export const coinbaseV1 = coinbase({
  id: 'coinbase_v1',
  columns: [...FIRST, 'notes'],
  isSigned: false,
  details: {
    pattern: /^[a-z]{3} (?:spot price at transaction|subtotal|total \(inclusive of fees\)|fees)$/,
  },
});

export const coinbaseV2 = coinbase({
  id: 'coinbase_v2',
  columns: [...FIRST, ...SPOT_PRICE, 'total (inclusive of fees)', 'fees', 'notes'],
  isSigned: false,
});

export const coinbaseV3 = coinbase({
  id: 'coinbase_v3',
  columns: [...FIRST, ...SPOT_PRICE, ...WITH_SPREAD],
  isSigned: false,
});

export const coinbaseV3p = coinbase({
  id: 'coinbase_v3p',
  columns: [...FIRST, ...PRICE, ...WITH_SPREAD],
  isSigned: true,
});

/** The newest first, each with its id. */
export const coinbaseV4 = coinbase({
  id: 'coinbase_v4',
  columns: ['id', ...FIRST, ...PRICE, ...WITH_SPREAD],
  isSigned: true,
});
