/** Texts of the checklist, area by area. */
export const claimItems = {
  claim_documents_saved: {
    title: 'Statements, terms and identity papers are saved outside the venues',
    why: 'When a venue fails, its website goes first. Whoever can show what they had gets a better claim.',
    how: 'Download from each venue: the full history, a statement of today’s balance, the terms as they stand now. Keep them somewhere else.',
  },
  terms_segregation_read: {
    title: 'You read in the terms who owns the coins at each venue',
    why: 'At Celsius the terms moved ownership to the firm, and customers became ordinary creditors.',
    how: 'Search the terms of each venue for “title”, “ownership” and “segregated”. Note what you found, and the date of the terms.',
  },
  own_leaf_verified: {
    title: 'You checked your own entry in each venue’s proof of reserves',
    why: 'A list that nobody checks proves nothing. Your own entry is the part that only you can check.',
    how: 'Look for “proof of reserves” at the venue, and follow its steps to find your own entry. Where there is none, note that.',
  },
  legal_entity_known: {
    title: 'You know which company holds your coins, and under which law',
    why: 'Customers of one brand stood before courts in different countries with different rights.',
    how: 'Find the company’s name, country and licence in the terms of each venue. Note them.',
  },
  purchase_records: {
    title: 'You can show when and for how much you bought your coins',
    why: 'A bank, a tax office or an administrator asks where the money came from. Coins in your own wallet do not say.',
    how: 'Keep bank statements and confirmations of purchase beside the exports, for as long as you hold the coins. A file can be shown here.',
  },
};
