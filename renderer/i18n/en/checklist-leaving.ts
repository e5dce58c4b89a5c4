/** Texts of the checklist, area by area. */
export const leavingItems = {
  withdrawal_tested: {
    title: 'A small withdrawal from every venue worked in the last three months',
    why: 'A withdrawal that worked is the only proof that the way out is open: limits, checks and addresses included.',
    how: 'Withdraw a small amount to your own wallet from each venue. Note the venues, the amounts and the day.',
  },
  exit_route_ready: {
    title: 'You could leave every venue within a day',
    why: 'Address lists with a waiting time, lost login devices and missing checks cost days that FTX customers did not have.',
    how: 'At each venue: add your own address to the allow-list, keep the two-factor device at hand, know the limits, and have the message ready that proves the address is yours.',
  },
  everything_listed: {
    title: 'Every place where you have something is in Holdfast, also the small and old ones',
    why: 'What is forgotten is not moved. Old accounts are the ones that stand there until it is too late.',
    how: 'Search your mail for “welcome”, “deposit” and “verify your account”. Look for dust, staked, lent and locked coins at each venue, and enter them.',
  },
  history_saved: {
    title: 'The full history of every venue is saved, before you leave it',
    why: 'Afterwards the account may be closed, and the tax office still asks. Of a venue that failed, there may be no website left.',
    how: 'Download the whole history of each venue and import it under Exposure. Where a venue gives none, keep what it does give and show the file here.',
  },
  fees_and_limits_known: {
    title: 'You know the fee, the minimum and the daily limit of a withdrawal at each venue',
    why: 'A limit per day decides how long leaving takes. A minimum decides what stays behind.',
    how: 'Look them up on the withdrawal page of each venue and note them with the day.',
  },
  address_proof_ready: {
    title: 'You can show a venue that your address is yours',
    why: 'For more than 1,000 euro to your own address, European rules make a venue ask for proof. That can cost days when there are none.',
    how: 'On the ladder of your wallet, sign the message of the exchange once as practice. Holdfast notes it. Where a venue uses another way, note which.',
  },
};
