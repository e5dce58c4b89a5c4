/** Texts of the checklist, area by area. */
export const accountItems = {
  account_password_unique: {
    title: 'Each venue has a password of its own, from a password manager',
    why: 'A password that leaked elsewhere is the first thing a thief tries.',
    how: 'Let a password manager make a long password for each venue, and for the e-mail behind it. Note the day, not the password.',
  },
  second_factor_strong: {
    title: 'Each venue asks for a security key or an app as second factor, not a text message',
    why: 'Phone numbers can be moved to another SIM card by talking to a shop. The American standards body counts codes by text message as restricted.',
    how: 'Turn on a security key, a passkey or an authenticator app at each venue, and turn the text message off. Keep the recovery codes on paper, apart from the device.',
  },
  email_account_secured: {
    title: 'The e-mail account behind your venues is as well guarded as they are',
    why: 'Whoever reads that mailbox can ask every venue for a new password.',
    how: 'Give the mailbox its own password and a strong second factor. Remove old phone numbers and forwarding rules. Better still: an address that you use for nothing else.',
  },
  phishing_code_set: {
    title: 'Messages of each venue carry a word that only you and they know',
    why: 'After Ledger’s customer list leaked in 2020, its customers were flooded with mail that looked real.',
    how: 'Many venues call it an anti-phishing code. Set one in the security settings; mail without it is not theirs. Where there is none, note that you only log in from your own bookmark.',
  },
  withdrawal_list_on: {
    title: 'Withdrawals go only to addresses on your list, and new ones have to wait',
    why: 'A thief who is inside then needs a day or more, and you get mail about it. But the wait also counts for you, so your own address has to be on the list beforehand.',
    how: 'Turn the allow-list on at each venue, put a checked address of your own wallet on it, and note how long a new address waits.',
  },
  no_keys_with_power: {
    title: 'No API key at any venue can trade or withdraw',
    why: 'A key that was given to a bot or a tax program years ago still works, and asks for no second factor.',
    how: 'Open the list of API keys at each venue. Delete those you do not use; take the rights to trade and withdraw from the others.',
  },
  exchange_key_reads_only: {
    title: 'The keys that Holdfast has of exchanges can only read',
    why: 'Some exchanges do not tell what a key may do. Then only your own look at their page shows it.',
    how: 'Holdfast refuses keys that it sees can do more. Where the exchange does not say, look at the rights of the key on its page and note what stands there.',
  },
};
