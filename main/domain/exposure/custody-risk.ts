import type { CustodyModel } from './custody-model.ts';

/** What is known in general about one way of holding coins. */
export type CustodyRisk = {
  /** Prior of losing access before any mitigation, 0.02–1. Our judgement; the order follows what failed in 2022. */
  readonly base: number;
  /** Whether someone else holds the coins. */
  readonly custodial: boolean;
  /** Whether facts about the firm change the risk. */
  readonly heedsEvidence: boolean;
  readonly why: string;
  /** Id of the link list. */
  readonly source: string;
};

/** Method 2026.1. Each base cites the kind of failure it stands for. */
export const CUSTODY_RISK: Readonly<Record<CustodyModel, CustodyRisk>> = {
  own_keys: {
    base: 0.02,
    custodial: false,
    heedsEvidence: false,
    why: 'Nobody else can stop a payment; what is left is losing the keys, which readiness measures.',
    source: 'custody_incidents',
  },
  collaborative_multisig: {
    base: 0.05,
    custodial: false,
    heedsEvidence: false,
    why: 'The user holds enough keys to spend alone; the service can only fail to help.',
    source: 'proof_of_custody',
  },
  multi_institution: {
    base: 0.15,
    custodial: true,
    heedsEvidence: true,
    why: 'Several firms have to fail or collude at once.',
    source: 'proof_of_custody',
  },
  qualified_custodian: {
    base: 0.3,
    custodial: true,
    heedsEvidence: true,
    why: 'Segregated by law, yet one firm: Prime Trust lost access to its own wallets in 2023.',
    source: 'custody_incidents',
  },
  etf: {
    base: 0.3,
    custodial: true,
    heedsEvidence: true,
    why: 'A listed share in coins that lie with a custodian, most often the same one; there is no coin to withdraw.',
    source: 'etf_custodians',
  },
  fund: {
    base: 0.3,
    custodial: true,
    heedsEvidence: true,
    why: 'A share of a fund, whose coins lie with a custodian; there is no coin to withdraw.',
    source: 'etf_custodians',
  },
  exchange_spot: {
    base: 0.6,
    custodial: true,
    heedsEvidence: true,
    why: 'A claim on a firm that can stop withdrawals within days, as FTX did on 8 November 2022.',
    source: 'fed_letter_479',
  },
  broker_no_withdrawal: {
    base: 0.65,
    custodial: true,
    heedsEvidence: true,
    why: 'As an exchange, and no way out in coins at all: at Robinhood customers could only sell, from 2018 to 2022.',
    source: 'robinhood_california',
  },
  stablecoin: {
    base: 0.3,
    custodial: true,
    heedsEvidence: true,
    why: 'A claim on an issuer and its banks: the CFTC found the reserves of Tether whole on 27.6 % of the days it looked at, 2016 to 2018.',
    source: 'ifinex_cftc',
  },
  wrapped_token: {
    base: 0.35,
    custodial: true,
    heedsEvidence: true,
    why: 'A claim on the custodian behind it, as with a qualified custodian, through a contract that can fail as well.',
    source: 'wrapped_bitcoin',
  },
  exchange_earn: {
    base: 0.8,
    custodial: true,
    heedsEvidence: true,
    why: 'Lent on or locked: Gemini Earn stopped when Genesis did.',
    source: 'gemini_earn_payment',
  },
  lender: {
    base: 0.9,
    custodial: true,
    heedsEvidence: true,
    why: 'Title passes to the lender: Celsius customers became unsecured creditors.',
    source: 'custody_incidents',
  },
  platform_token: {
    base: 0.9,
    custodial: true,
    heedsEvidence: false,
    why: 'Worth what its issuer is worth: FTT lost almost 90 % in November 2022.',
    source: 'ftt_fall',
  },
};
