export const settings = {
  title: 'Settings',
  look: 'Language and look',
  language: 'Language',
  languages: { system: 'As the computer', en: 'English', nl: 'Nederlands' },
  theme: 'Light or dark',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  currency: 'Currency for values',
  currencyHint:
    'Prices in another currency stay. They count where the price of that money is known: dollars or euros, for instance.',
  data: 'Your data',
  folder: 'Folder',
  saved: 'Last saved',
  neverSaved: 'Nothing saved yet',
  generation: 'Saves so far',
  servers: 'Servers of the block chain',
  serversNone: 'No server may be asked about the block chain.',
  serversAllowed: {
    one: 'One server may be asked about your wallets.',
    other: '{count} servers may be asked about your wallets.',
  },
  openServers: 'Open the servers',
  notices: 'Notices',
  chainNotices: 'Call me when something happens to my coins',
  chainNoticesHint:
    'Your desktop shows it while you look at something else: coins that come in or leave, or servers that disagree. It names no wallet and no amount.',
  noticesWithAmounts: 'Name the wallet and the amount',
  noticesWithAmountsHint:
    'Whoever can see your screen can read it, also while it is locked. Addresses are never shown.',
  dueNotices: 'Remind me of what is due',
  dueNoticesHint:
    'Once a day at most, while Holdfast is open: how many things are overdue or due within a week. It names none of them.',
  about: 'About',
  version: 'Version',
  licence: 'Licence',
  licenceText:
    'MIT. The type is IBM Plex, under the SIL Open Font License. The licences of all other parts are in the folder “licences” beside the program.',
};
