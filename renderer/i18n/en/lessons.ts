export const lessons = {
  title: 'Lessons of November 2022',
  lead: 'The week in November 2022 in which FTX fell, and other incidents: what happened, and whether it would have reached you.',
  open: 'Read the lessons',
  back: 'Back to the checklist',
  tabs: { timeline: 'Day by day', incidents: 'Would it have reached you?' },
  timelineTitle: 'November 2022, day by day',
  timelineText:
    'Each event led to something on the checklist. Open one to see what, and how you stand.',
  phases: {
    before: 'Before',
    week: 'The week of 2 to 11 November 2022',
    after: 'After',
  },
  undated: {
    before: 'Until November 2022',
    week: 'In those days',
    after: 'Since then',
  },
  period: '{from} – {through}',
  taught: 'What it taught',
  items: 'On your checklist',
  openItem: 'Go to: {title}',
  sources: 'Where this was read',
  fromTexts:
    'Partly or wholly from two Dutch texts of that time that these lessons began with; no page with that part was read.',
  events: {
    praised: {
      title: 'FTX has a good name',
      what: 'FTX passes for one of the safest and most professional exchanges. Its founder is often in the news, speaks of rules and care with risk, and has well-known investors and politicians around him.',
      taught: 'A good name proves nothing. Count on what you can check, or hold yourself.',
    },
    ranked: {
      title: 'One ranking is less impressed',
      what: 'Kaiko, a firm for market data, gives FTX a B: 22nd of 35 exchanges, with low marks for governance and for its data.',
      taught: 'Ten months before, there was something to see for those who asked who checks whom.',
    },
    mixed_up: {
      title: 'Customers’ coins go to Alameda',
      what: 'Out of sight, customers’ coins pass to Alameda Research, a trading firm tied to FTX, which takes large risks with them. FTT, a token that FTX makes itself, is the security for it.',
      taught:
        'An exchange should keep coins, not trade with them. Read who owns them at your venue, and let nothing of yours be lent on.',
    },
    balance_sheet: {
      title: 'A balance sheet comes out',
      what: 'CoinDesk writes what Alameda owns: for a large part FTT. There is too little trade in FTT to ever sell so much of it at that price.',
      taught: 'A token that a firm makes itself is worth what people think of that firm.',
    },
    token_sale: {
      title: 'Binance says it will sell',
      what: 'The head of Binance, a rival, announces that it sells all its FTT. Minutes later the head of Alameda offers to buy it for 22 dollars each.',
      taught: 'Such a token falls on the day the firm is doubted: you would lose twice.',
    },
    run: {
      title: 'Everyone wants out at once',
      what: 'In a few days about 37 % of customers’ money leaves FTX, a quarter of it all in one day. FTX had counted on people never all leaving together.',
      taught: 'A run takes days. The way out has to be tested before it.',
    },
    stop: {
      title: 'Withdrawals stop',
      what: 'FTX carries out no more withdrawals. FTT falls below 22 dollars. Binance says it wants to take FTX over, in a letter that binds it to nothing.',
      taught:
        'From that hour nothing at FTX could be moved. A waiting time or a missing check on your side costs hours that you may not have.',
    },
    no_rescue: {
      title: 'The rescue is called off',
      what: 'Binance walks away after a look at the books, and points to reports of mishandled customer money. FTX looks for billions elsewhere.',
      taught: 'A rescue is no plan. What you hold yourself needs none.',
    },
    freeze: {
      title: 'A regulator freezes what is left',
      what: 'The Securities Commission of the Bahamas freezes the assets of FTX Digital Markets, and a liquidator has to agree to everything. The American regulator is said to look into the founder.',
      taught:
        'From here on it is about papers: who can show what they had. Save yours while the website still works.',
    },
    contagion: {
      title: 'It spreads',
      what: 'BlockFi, a lender, pays nothing out until there is clarity about FTX. Genesis says that about 175 million dollars of its business are locked there.',
      taught:
        'Two names can be one risk. Spread over firms that do not lean on each other, and lend nothing out.',
    },
    filing: {
      title: 'Bankruptcy',
      what: 'John Ray takes over at night and lets more than a hundred firms of the group file for bankruptcy. Claims are fixed at the prices of that day: 16,871 dollars for a bitcoin.',
      taught: 'A claim is in dollars of that day. Who held coins themselves still had the coins.',
    },
    prices: {
      title: 'Prices fall with it',
      what: 'That Friday bitcoin falls by 4 %, to just under 16,900 dollars, and by almost a fifth since the month began. FTT loses over a quarter in the day and almost 90 % in the month.',
      taught: 'Loans and margin turn such a week into a loss that stays.',
    },
    inside: {
      title: 'What was found inside',
      what: 'The new head tells the court that he never saw so little control: no list of bank accounts, none of staff, keys shared through a group mailbox, and Alameda spared from the rules for others.',
      taught:
        'From outside nobody could see this. Know at least which company has your coins, and under which law.',
    },
    more_filings: {
      title: 'The lenders follow',
      what: 'BlockFi files for bankruptcy on 28 November 2022, Genesis on 19 January 2023. Customers of Gemini Earn, which had lent on to Genesis, wait with it.',
      taught: 'Coins that earn something are coins that someone else has.',
    },
    proof_asked: {
      title: 'Proof is asked for',
      what: 'For the first time the whole trade agrees that exchanges should show their reserves.',
      taught:
        'Look up your own entry in such a proof. It shows that you are counted, never that everyone can be paid.',
    },
    payments: {
      title: 'Paid in dollars of 2022',
      what: 'The first payments come on 18 February 2025. By 31 March 2026 most customers of the worldwide exchange have 96 % of their claim, small claims 120 %, in dollars at the prices of November 2022.',
      taught:
        'In dollars nearly all came back. In coins it was far less: by then the same dollars bought fewer of them.',
    },
  },
  incidentsTitle: 'Incidents, and your set-up',
  incidentsText:
    'Each incident as if it happened today, to what you have entered. It says nothing about other dangers, and nothing about what Holdfast does not know of.',
  summary: {
    one: '{count} incident: {reached} would have reached you or a part, {open} cannot be told yet, {not} would not.',
    other:
      '{count} incidents: {reached} would have reached you or a part, {open} cannot be told yet, {not} would not.',
  },
  emptyTitle: 'Enter what you hold, and this page answers',
  emptyText: 'Until then the question cannot be answered for any incident.',
  verdicts: {
    would_have_reached: 'Would have reached you',
    partly: 'Would have reached a part',
    cannot_tell: 'Cannot be told yet',
    would_not: 'Would not have reached this',
  },
  kinds: {
    lender: 'Lender',
    exchange: 'Exchange',
    custodian: 'Custodian',
    seed_entropy: 'Weak seeds',
    signing_ui: 'Screen for signing',
    data_leak: 'Leaked data',
    sole_keyholder: 'Only one had the keys',
  },
  happened: 'What happened',
  got: 'What users got',
  you: 'And you',
  share: '{share} of what you own.',
  shareMoney: '{share} of what you own, about {money}.',
  unpriced: 'Not counted, because there is no price: {assets}.',
  pricesFrom: 'Prices of {day} or later.',
  andMore: '{names} and {count} more',
  wayOut: {
    venue: 'Go to the venue',
    wallet: 'Go to the wallet',
    exposure: 'Enter what you hold',
    wallets: 'Add a wallet',
  },
  reasons: {
    at_that_house: 'Coins of yours lie at this very firm or with its group: {names}.',
    held_that_way: 'Coins of yours are held in the way they were here: {names}.',
    own_token: 'You have a token that falls with the firm that issued it: {names}.',
    not_held_that_way: 'Nothing that you entered is held in this way.',
    weak_seeds: 'The seeds fall under this warning, so someone could guess them: {names}.',
    too_few_weak_seeds:
      'A key falls under this warning, but fewer than have to sign. Replace it all the same: {names}.',
    one_maker:
      'No seed falls under this warning. But one maker made every key, so the next fault could reach them all: {names}.',
    no_weak_seed: 'No seed falls under this warning, by what you noted about them.',
    known_to_maker:
      'You have a device of this maker, and whoever ordered it there stands in its files. Such a list reaches you, not the coins: {names}.',
    not_known_to_maker:
      'No device of this maker is noted at your wallets. Other shops keep such files too.',
    nothing_entered: 'You have not entered yet what you hold.',
    no_wallet_entered: 'No wallet of your own is known here yet.',
    origin_unknown:
      'Not enough is noted about where the seeds came from (device, version, day): {names}.',
    rolls_unknown: 'It depends on how many dice went into the seed, which only you know: {names}.',
    rules_unknown:
      'Some keys are weak, and coins can be spent in more than one way. Whether those keys are enough was not worked out: {names}.',
  },
  incidents: {
    mt_gox: {
      what: 'The largest exchange of its day goes offline with 850,000 bitcoin missing.',
      got: 'About a fifth of the coins, and that after ten years: payments began in the middle of 2024, and the deadline was moved to 31 October 2026.',
    },
    bitfinex_2016: {
      what: 'Thieves take 119,756 bitcoin. Two of three keys had to sign, and one party could reach both.',
      got: 'All customers lost 36 %, whatever they held, and were given tokens for it. The last of those were bought back on 3 April 2017.',
    },
    quadrigacx: {
      what: 'The only one with keys died in December 2018. Withdrawals were shut off on 5 February 2019.',
      got: '13.09 % of the claim in May 2023, at the prices of 15 April 2019.',
    },
    ledger_2020: {
      what: 'Names, home addresses and phone numbers of about 272,000 customers leak from the shop of a maker of devices, and are there for everyone in December 2020. The devices are untouched.',
      got: 'The leak took no coins. False messages followed, and a list that is out stays out.',
    },
    celsius: {
      what: 'A lender stops withdrawals from one moment to the next. What lay in its Earn accounts turned out to be owned by the firm.',
      got: '57.65 % of the claim from January 2024, about 60 % together by November 2024.',
    },
    voyager: {
      what: 'A broker that lent coins on stops, after a hedge fund did not pay back 15,250 bitcoin.',
      got: 'About 35 % from June 2023, in the same coins.',
    },
    ftx: {
      what: 'An exchange stops within days of a run. Customers’ coins had gone to a firm tied to it.',
      got: '96 % for most customers by 31 March 2026, in dollars at the prices of November 2022: far fewer coins.',
    },
    blockfi: {
      what: 'A lender stops two days after FTX, on which it leaned.',
      got: 'A court allowed payment in full in July 2024, in dollars at the prices of the filing: fewer coins than were brought.',
    },
    genesis: {
      what: 'A lender stops, and with it Gemini Earn, which had lent its customers’ coins on.',
      got: 'In coins: 51.28 % of the bitcoin at Genesis from August 2024; 97 % at Gemini Earn in May 2024, after 18 months.',
    },
    prime_trust: {
      what: 'A licensed custodian could not open an old wallet any more, bought other coins with customers’ money, and went bankrupt.',
      got: 'What customers got is not known to us.',
    },
    milk_sad: {
      what: 'Seeds that a program (Libbitcoin Explorer 3) made held so little chance that thieves guessed them.',
      got: 'We know of nobody who was paid back.',
    },
    dmm_bitcoin: {
      what: 'Thieves take 4,502.9 bitcoin by way of the firm that ran its wallets.',
      got: 'It promised to cover the loss, stopped, and handed its customers to another exchange: planned for 8 March 2025.',
    },
    wazirx: {
      what: 'About 235 million dollars are stolen, by way of the screens on which its signers approve payments.',
      got: 'Over a year frozen. A court approved a plan in October 2025; how much comes back is told differently, 55 % to 85 %.',
    },
    bybit: {
      what: 'About 1.5 billion dollars in ether are stolen, by way of the page on which its signers approve payments.',
      got: 'Withdrawals went on, and no customer lost anything.',
    },
    coldcard_2026: {
      what: 'Firmware of March 2021 to July 2026 made seeds with too little chance. Some 1,789 bitcoin were taken from 8,865 addresses.',
      got: 'We know of nobody who was paid back. New firmware does not mend an old seed; moving to a new one does.',
    },
  },
};
