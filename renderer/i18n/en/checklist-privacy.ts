/** Texts of the checklist, area by area. */
export const privacyItems = {
  no_address_twice: {
    title: 'You give everyone a new address',
    why: 'Whoever pays to a known address sees what else arrived there, and what leaves.',
    how: 'Take each address from “Receive” of the wallet, which never offers one twice. Look at the coins for addresses that were paid more than once, and note what you found.',
  },
  own_server: {
    title: 'Only a server of your own is asked about your addresses',
    why: 'Whoever answers the question “what lies here?” knows who asks.',
    how: 'Set up a node of your own under Servers and take back the consent of the others. Where yours speaks the Electrum language, note that.',
  },
  holdings_not_told: {
    title: 'Few people know that you hold coins, and nobody how many',
    why: 'Who has much and keeps it himself can be threatened. In 2020 names and home addresses of 272,000 buyers of hardware wallets were put on the web.',
    how: 'Think of posts, photos, stickers, chat groups, and parcels with the name of a maker. Take down what you can, and note when you looked.',
  },
  leak_mail_expected: {
    title: 'You order devices in a way that does not lead home',
    why: 'Lists of customers leak. What is not on them cannot be misused.',
    how: 'Use a parcel point and an e-mail address of its own for such orders. If you are on a list already, note that and treat every call and letter as false.',
  },
};
