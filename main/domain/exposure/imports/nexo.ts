import { amount, leg, legIfAny } from './legs.ts';
import { tableFormat } from './table-format.ts';
import { assetNames } from './venue-asset.ts';

const inputIn = [leg('input currency', [amount('input amount', 'in')])];
const inputOut = [leg('input currency', [amount('input amount', 'out')])];
const outputIn = [leg('output currency', [amount('output amount', 'in')])];
/** Interest below zero is paid for a loan. */
const outputSigned = [leg('output currency', [amount('output amount')])];
const bothWays = [...inputOut, legIfAny('output currency', [amount('output amount', 'in')])];

const deposit = { effect: 'deposit', legs: inputIn } as const;
const withdrawal = { effect: 'withdrawal', legs: inputOut } as const;
const exchange = { effect: 'trade', legs: bothWays } as const;
const paidForLoan = { effect: 'trade', legs: inputOut } as const;
const reward = { effect: 'reward', legs: outputSigned } as const;
/** Moves between the savings, the credit line and the term wallet. */
const inside = { effect: 'inside', legs: inputIn } as const;
const term = { effect: 'lock', legs: [leg('input currency', [amount('input amount')])] } as const;

/** `approved / BTC withdrawal`; texts without such a word at the start are of records that count. */
const STATE = /^([a-z]+) \//i;

/** Nexo's transactions. The kind says what counts; fees are inside. Columns and kinds: BittyTax, rotki, dali-rp2. */
export const nexo = tableFormat({
  id: 'nexo',
  venue: 'nexo',
  scope: 'venue',
  columns: [
    'transaction',
    'type',
    'input currency',
    'input amount',
    'output currency',
    'output amount',
    'usd equivalent',
    'fee',
    'fee currency',
    'details',
    'outstanding loan',
    'date / time (utc)',
  ],
  optionalColumns: ['usd equivalent', 'fee', 'fee currency', 'outstanding loan'],
  time: { columns: ['date / time (utc)'] },
  emptyMarks: ['-'],
  recordId: ['transaction'],
  legs: inputIn,
  skip: [
    {
      reason: 'status_not_completed',
      when: (row) =>
        (STATE.exec(row.cell('details'))?.[1] ?? 'approved').toLowerCase() !== 'approved',
    },
  ],
  // `LockingTermDeposit` in older files, `Locking Term Deposit` in newer ones.
  type: (row) => row.cell('type').toLowerCase().replaceAll(' ', ''),
  operations: {
    deposit,
    topupcrypto: deposit,
    exchangedepositedon: { effect: 'deposit', legs: outputIn },
    withdrawal,
    withdrawexchanged: withdrawal,
    exchange,
    exchangecollateral: exchange,
    creditcardstatus: exchange,
    interest: reward,
    interestadditional: reward,
    fixedterminterest: reward,
    dividend: reward,
    bonus: reward,
    referralbonus: reward,
    cashback: reward,
    exchangecashback: reward,
    nexocardcashback: reward,
    assimilation: { effect: 'reward', legs: inputIn },
    liquidation: paidForLoan,
    repayment: paidForLoan,
    manualrepayment: paidForLoan,
    manualsellorder: paidForLoan,
    // A loan is paid out to a bank or an address: it does not pass through the balance.
    withdrawalcredit: inside,
    loanwithdrawal: inside,
    administrator: inside,
    deposittoexchange: inside,
    exchangetowithdraw: inside,
    transferin: inside,
    transferout: inside,
    lockingtermdeposit: term,
    unlockingtermdeposit: term,
  },
  unknownType: 'leave_out',
  // Nexo's token on other chains, and other coins by names of its own.
  readAsset: assetNames({
    NEXONEXO: 'NEXO',
    NEXOBNB: 'NEXO',
    NEXOBEP2: 'NEXO',
    BNBN: 'BNB',
    USDTERC: 'USDT',
  }),
});
