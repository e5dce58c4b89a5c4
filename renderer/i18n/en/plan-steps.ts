/** What each step of an exit plan is called, why it is there, and what to do. */
export const planSteps = {
  phases: {
    prepare: 'Prepare',
    destination: 'Your address',
    test: 'A test',
    rest: 'The rest',
    others: 'Other coins and money',
    close: 'Close',
  },
  titles: {
    end_earn: 'End earn and staking',
    export_history: 'Save your history and statements',
    terms_saved: 'Save the terms you agreed to',
    venue_rules: 'Look up fee, minimum and waiting time',
    network_known: 'Know the network: Bitcoin',
    two_factor: 'Have your second factor at hand',
    destination: 'Choose a wallet and check its address',
    allow_list: 'Enter the address at {venue} and wait',
    travel_rule: 'Prove that the address is yours, if asked',
    test_ask: 'Withdraw a test: {amount} BTC',
    test_arrive: 'See the test come in',
    rest_ask: 'Withdraw part {part}: {amount} BTC',
    rest_arrive: 'See part {part} come in',
    other_asset: 'Take {asset} out: {amount}',
    api_keys: 'Delete your API keys',
    account_close: 'Close the account, or leave it empty',
  },
  why: {
    end_earn:
      'Coins in earn or staking cannot be withdrawn before they are freed. That can take days, so begin with it.',
    export_history:
      'You need it for your taxes, and as proof of what you had if {venue} fails. After closing the account it is gone.',
    terms_saved:
      'At Celsius the terms decided who owned the coins. Keep the version that you agreed to.',
    venue_rules:
      'A test has to be above the minimum and well above the fee. Some venues let a new address wait first.',
    network_known:
      'Bitcoin sent over another network, such as BEP-20 or Lightning, does not come in at this address and may be lost.',
    two_factor: 'A withdrawal asks for the code of your app or key. Without it you stop half-way.',
    destination:
      'Coins only go to a wallet whose backup was shown to lead back to it. A second screen shows that nothing swapped the address.',
    allow_list:
      'Many venues let a new address wait for a day or more before it can be paid. That clock only starts when you enter it.',
    travel_rule:
      'In the EU a venue may ask you to prove that the address is yours, by a signed message or a small payment.',
    test_ask: 'A mistake in address or network then costs little.',
    test_arrive: 'Only coins that came in show that the way works.',
    rest_ask: 'In parts, less can go wrong at once; each part costs its own fee.',
    rest_arrive:
      'The next part goes when this one is there. Then it no longer counts as lying at {venue}.',
    other_asset:
      'Each other coin needs a wallet and a network of its own, or is sold. Money goes to your bank.',
    api_keys: 'A key that nobody watches any more is a way in for others.',
    account_close: 'Even an empty account can be broken into and used in your name.',
  },
  how: {
    end_earn:
      'Stop it at {venue}, and note how long freeing takes. Note it as done when the coins are free.',
    export_history:
      'Download everything since the first day, as CSV, and the yearly statements as PDF. Note where you keep them.',
    terms_saved: 'Save the page as PDF, with its date. Note where you keep it.',
    venue_rules:
      'They stand at {venue}, where you would withdraw bitcoin. Leave open what you cannot find.',
    network_known: 'When {venue} asks for a network, choose Bitcoin (BTC, on chain).',
    two_factor: 'Open the app or find the key now, and check that you still get in.',
    destination:
      'Show the address on your device, or in a second wallet, and compare it whole before you give it to {venue}.',
    allow_list:
      'Enter the address as a withdrawal address at {venue}. Then note how long it has to wait.',
    travel_rule:
      'The ladder of your wallet has a card for messages of exchanges. Skip this if {venue} does not ask.',
    test_ask:
      'Ask for it at {venue}, over the network Bitcoin, to your address. Then note what leaves your account, fee included.',
    test_arrive:
      'Sync the wallet: Holdfast finds the payment by itself. Without a server you can note it by hand.',
    rest_ask:
      'Ask for it at {venue}, to the same address as the test. Then note what leaves your account, fee included.',
    rest_arrive:
      'Sync the wallet: Holdfast finds the payment by itself. Without a server you can note it by hand.',
    other_asset:
      'Withdraw it to a wallet of your own for that coin, with a test first, or sell it. What you get for it you enter under Exposure.',
    api_keys:
      'Look under API at {venue} and delete every key. Programs that used them stop working.',
    account_close:
      'Ask {venue} to close it. If you keep it, leave nothing in it and keep its second factor.',
  },
};
