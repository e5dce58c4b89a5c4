/** Texts of the checklist, area by area. */
export const upkeepItems = {
  prices_fresh: {
    title: 'Every coin has a price of the last week',
    why: 'Shares and scores are only as good as the prices behind them.',
    how: 'Under Exposure, enter or fetch prices for what you hold.',
  },
  software_current: {
    title: 'Computer, phone and wallet programs are up to date, from where they belong',
    why: 'Most break-ins use holes that were mended months before. False wallet programs stand among the search results.',
    how: 'Run the updates. Get wallet programs from the maker’s own page by your own bookmark, and check the signature where there is one.',
  },
  logins_reviewed: {
    title: 'You looked at who is logged in at each venue, and threw out what you do not know',
    why: 'A session that was stolen needs no password.',
    how: 'Open the list of devices and sessions in the security settings of each venue. Sign everything out once. Note the day.',
  },
  yearly_round: {
    title: 'Once a year you go through everything: places, people, papers',
    why: 'Houses, phones and friendships change. A plan that fitted last year may point to nothing.',
    how: 'Look at each backup without opening it: is it there, is the seal whole? Read the letter again. Go through this list from top to bottom.',
  },
};
