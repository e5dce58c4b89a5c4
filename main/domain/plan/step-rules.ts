import type { PlanPhase, StepId } from './plan.ts';

/**
 * What proves a step: the user's word (`word`), their word with a note (`note`), what the venue says of withdrawals
 * (`rules`), an own address (`destination`), a moment to wait for (`wait`), an amount that was asked for (`ask`), coins that
 * came in (`arrival`), or what was done with another coin (`other`).
 */
export type StepProof =
  'word' | 'note' | 'rules' | 'destination' | 'wait' | 'ask' | 'arrival' | 'other';

/** When a step belongs to a plan. `coins`: bitcoin lies there and can be withdrawn. */
export type StepScope = 'always' | 'earn' | 'coins' | 'others';

/** One kind of step. */
export type StepRule = {
  readonly id: StepId;
  readonly phase: PlanPhase;
  readonly applies: StepScope;
  readonly proof: StepProof;
  /** What has to be done or skipped before. */
  readonly after: readonly StepId[];
  /** Whether it can be left out with a reason. */
  readonly canSkip: boolean;
  /** Minutes of work, waiting not counted. */
  readonly minutes: number;
  readonly why: string;
};

/**
 * The steps out of a venue, in order. The minutes are our own estimates for someone who does it for the first time, reviewed
 * 2026-11-30; they order venues and promise nothing.
 */
export const STEP_RULES: readonly StepRule[] = [
  {
    id: 'end_earn',
    phase: 'prepare',
    applies: 'earn',
    proof: 'wait',
    after: [],
    canSkip: true,
    minutes: 10,
    why: 'Coins in earn or staking cannot be withdrawn until they are freed, and freeing can take days: begin with it.',
  },
  {
    id: 'export_history',
    phase: 'prepare',
    applies: 'always',
    proof: 'note',
    after: [],
    canSkip: true,
    minutes: 15,
    why: 'History and statements are needed for taxes, and for a claim should the venue fail; after closing they are gone.',
  },
  {
    id: 'terms_saved',
    phase: 'prepare',
    applies: 'always',
    proof: 'note',
    after: [],
    canSkip: true,
    minutes: 10,
    why: 'Who owned the coins was decided by the version of the terms in force (Celsius, 2022): keep the one that you agreed to.',
  },
  {
    id: 'venue_rules',
    phase: 'prepare',
    applies: 'coins',
    proof: 'rules',
    after: [],
    canSkip: true,
    minutes: 5,
    why: 'Fee, minimum and waiting time decide how large a test has to be and when it can be made.',
  },
  {
    id: 'network_known',
    phase: 'prepare',
    applies: 'coins',
    proof: 'word',
    after: [],
    canSkip: false,
    minutes: 2,
    why: 'Bitcoin withdrawn over another network (BEP-20, Lightning, a wrapped token) does not come in at a bitcoin address.',
  },
  {
    id: 'two_factor',
    phase: 'prepare',
    applies: 'always',
    proof: 'word',
    after: [],
    canSkip: true,
    minutes: 3,
    why: 'A withdrawal asks for the second factor; without the device at hand it stops half-way.',
  },
  {
    id: 'destination',
    phase: 'destination',
    applies: 'coins',
    proof: 'destination',
    after: [],
    canSkip: false,
    minutes: 10,
    why: 'Only a wallet whose backup was shown to lead back to it takes coins; a second screen shows that nothing here swapped the address.',
  },
  {
    id: 'allow_list',
    phase: 'destination',
    applies: 'coins',
    proof: 'wait',
    after: ['destination'],
    canSkip: true,
    minutes: 5,
    why: 'Many venues let a new address wait for a day or more; the clock only starts when it is entered.',
  },
  {
    id: 'travel_rule',
    phase: 'destination',
    applies: 'coins',
    proof: 'word',
    after: ['destination'],
    canSkip: true,
    minutes: 10,
    why: 'Venues in the EU may ask to prove that the address is yours (Regulation (EU) 2023/1113); better before than during a withdrawal.',
  },
  {
    id: 'test_ask',
    phase: 'test',
    applies: 'coins',
    proof: 'ask',
    after: ['network_known', 'destination', 'allow_list', 'travel_rule'],
    canSkip: true,
    minutes: 5,
    why: 'A small amount first: a mistake in address or network then costs little.',
  },
  {
    id: 'test_arrive',
    phase: 'test',
    applies: 'coins',
    proof: 'arrival',
    after: ['test_ask'],
    canSkip: false,
    minutes: 5,
    why: 'Only coins that came in show that the way works.',
  },
  {
    id: 'rest_ask',
    phase: 'rest',
    applies: 'coins',
    proof: 'ask',
    after: ['end_earn', 'test_arrive'],
    canSkip: true,
    minutes: 5,
    why: 'Parts keep what can go wrong at once small, and fit below daily limits; each costs its own fee.',
  },
  {
    id: 'rest_arrive',
    phase: 'rest',
    applies: 'coins',
    proof: 'arrival',
    after: ['rest_ask'],
    canSkip: false,
    minutes: 3,
    why: 'The next part goes when the one before is there.',
  },
  {
    id: 'other_asset',
    phase: 'others',
    applies: 'others',
    proof: 'other',
    after: [],
    canSkip: true,
    minutes: 20,
    why: 'Each other coin needs a wallet and a network of its own, or is sold; money goes to the bank.',
  },
  {
    id: 'api_keys',
    phase: 'close',
    applies: 'always',
    proof: 'word',
    after: ['test_arrive', 'rest_ask', 'rest_arrive', 'other_asset'],
    canSkip: true,
    minutes: 5,
    why: 'A key that nobody watches any more is a way in.',
  },
  {
    id: 'account_close',
    phase: 'close',
    applies: 'always',
    proof: 'note',
    after: ['test_arrive', 'rest_ask', 'rest_arrive', 'other_asset'],
    canSkip: true,
    minutes: 10,
    why: 'An empty account can still be broken into, and used in your name.',
  },
];

/** Numbers of the plan that are choices of ours, reviewed 2026-11-30. */
export const PLAN_POLICY = {
  /** Minutes that an hour of waiting counts as in the effort. Waiting is no work, but the coins stay where they are. */
  waitMinutesPerHour: 1,
  /** Hours after which coins that were asked for should be there. Most come within one; then one asks the venue. */
  arrivalHours: 24,
  /** Part of what was asked that has to come in. Fees do not take half; less is something else, such as dust. */
  smallestArrival: '0.5',
  /** The test as a part of the whole: small enough to lose, where it is well above minimum and fee. */
  testShare: '0.01',
  /** The least worth an own output, in bitcoin: below it, spending it again costs a good part (about 150 bytes at 20 sat/vB). */
  testLeast: '0.0001',
  /** Times the venue's fee that a test is at least, so that most of it arrives. */
  testFeeTimes: 4,
} as const;
