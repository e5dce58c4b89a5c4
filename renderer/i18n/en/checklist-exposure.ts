/** Texts of the checklist, area by area. */
export const exposureItems = {
  own_wallet_saved: {
    title: 'You have a wallet of your own, and Holdfast knows it',
    why: 'Without a place of your own, there is nowhere to go when a venue closes its doors.',
    how: 'Show the extended public key on your hardware wallet and paste it under Wallets. Check that the first address is the same on both screens.',
  },
  custodial_share_low: {
    title: 'At most a quarter of what you own is held by others',
    why: 'What others hold can be frozen in one day. What is left then is what you held yourself.',
    how: 'Enter your holdings under Exposure, and the balance of your own wallet under Wallets. Then move coins until the share is low enough.',
  },
  no_group_over_half: {
    title: 'No group of venues holds more than half of what you own',
    why: 'Brands that share an owner or lean on each other fall together. Two of them are then no spread at all.',
    how: 'Under Exposure, look at the shares by group. Move coins from the largest one first.',
  },
  no_earn_or_lending: {
    title: 'Nothing of yours is lent out, staked or locked at a venue',
    why: 'Coins in earn and lending products often become the venue’s own in law, and are the last to be let out.',
    how: 'End each earn, staking or lending product at the venue. Mind the waiting time. Then import the export again.',
  },
  no_platform_token: {
    title: 'You hold no token that the venue itself issues',
    why: 'Such a token falls on the same day as the venue: both are then lost at once.',
    how: 'Sell it or move it out. Under Exposure you can tell Holdfast which token a venue issues.',
  },
  no_forced_sale: {
    title: 'A fall of a fifth would not force you to sell',
    why: 'Loans and margin turn a bad week into a loss that stays.',
    how: 'Go through your loans and margin positions. Note at what price each would be closed, or that you have none.',
  },
  goal_set: {
    title: 'You have a goal for what others hold, with a day',
    why: 'A share that creeps back up does so unnoticed. A goal makes Holdfast tell you.',
    how: 'Under Exposure, open the history and set a goal: under how many per cent, by which day.',
  },
};
