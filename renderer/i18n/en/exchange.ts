import type { ExchangeId } from '../../../preload/exchange-shapes.ts';

/** What else has to be known when a key is made there. */
const keyHelp: Readonly<Record<ExchangeId, string>> = {
  binance: 'Leave every other box off.',
  bitfinex: 'Leave every switch under “Write” off.',
  bitstamp: 'Activate the key with the mail that you get.',
  bitvavo: 'Confirm the key with the mail that you get.',
  bybit: 'Tick what it may read: spot, assets, earn.',
  coinbase:
    'The secret is a text that begins with “-----BEGIN EC PRIVATE KEY-----”, or letters that end in “==”. Paste all of it.',
  gemini: 'Choose a key for one account, not a master key.',
  kraken: 'Leave every other right off.',
  kucoin: 'You choose the passphrase yourself when you make the key.',
  okx: 'You choose the passphrase yourself when you make the key. Live in Europe? Then choose eea.okx.com above.',
};

/** Exchanges that are asked for balances. */
export const exchange = {
  title: 'Exchanges that tell their balances',
  lead: 'With a key that may only read, Holdfast asks an exchange what you have there. It cannot trade or withdraw: there is no such request in it.',
  none: 'None is connected. Files and amounts by hand work without.',
  connectAction: 'Connect an exchange',
  told: 'What {name} tells',
  source: 'Asked at',
  lastAsked: 'Last asked',
  never: 'Not yet',
  coins: 'Found',
  coinsFound: { one: '{count} amount', other: '{count} amounts' },
  unnamed: {
    one: '{count} entry has a name that cannot be that of a coin, and is left out.',
    other: '{count} entries have a name that cannot be that of a coin, and are left out.',
  },
  earnUnseen:
    'Staked and lent coins were not seen here. What you typed in or imported of them stays.',
  readOnly: 'Only reads',
  readOnlyBy: { seen: 'the exchange says so, on {day}', said: 'you said so, on {day}' },
  key: 'Key',
  keys: {
    stored: 'encrypted by the keychain of this system',
    session: 'in memory until Holdfast is closed; this system has no safe place for it',
    absent: 'to be entered again',
  },
  mayAsk: 'Holdfast may ask {host}',
  allowedSince: 'Allowed since {moment}.',
  notAllowed: 'Nothing is asked of it.',
  sync: 'Ask for balances',
  asking: 'Asking {name}: {done} of {total} answers',
  stop: 'Stop asking',
  synced: '{name} has told what you have there.',
  enterKey: 'Enter the key again',
  undo: 'Undo the last answer',
  undone: 'The amounts of {name} are as they were before.',
  disconnect: 'Disconnect',
  disconnectTitle: 'Disconnect {name}?',
  disconnectText:
    'Holdfast forgets the key and asks no more. Delete the key at the exchange as well. The amounts can stay as if you had typed them in, or go.',
  keep: 'Disconnect and keep the amounts',
  remove: 'Disconnect and remove the amounts',
  disconnected: '{name} is disconnected.',
  dialog: {
    title: 'Connect an exchange',
    which: 'Exchange',
    host: 'Address of the exchange',
    howTitle: 'How to make the key',
    step1: 'Log in at {name} and open: {where}.',
    step2:
      'Make a new key, for Holdfast alone. Give it this right and no other: {right}. Leave trading and withdrawing off.',
    step3: 'Copy both parts of the key into the fields below. {more}',
    asOf: 'Names of menus as of November 2026, from descriptions of others; they can move.',
    keyName: 'API key',
    secret: 'Secret of the key',
    showSecret: 'Show the secret',
    passphrase: 'Passphrase of the key',
    showPassphrase: 'Show the passphrase',
    allow: 'Holdfast may ask {host}. It sees your internet address and which key asks.',
    confirm:
      'I have looked at it there: this key can only read. {name} does not tell Holdfast what a key may do.',
    checked:
      'Holdfast asks {name} what the key may do, and refuses one that can trade or withdraw.',
    session:
      'This system has no keychain that is safe, so the key is kept until Holdfast is closed, and nowhere on the disk.',
    stored: 'The key is kept encrypted by the keychain of this system.',
    proxyTitle: 'Through Tor or another proxy',
    proxyHost: 'Address of the SOCKS5 proxy',
    proxyHint: 'Left empty, Holdfast goes directly. Tor is usually at 127.0.0.1, port 9050.',
    proxyPort: 'Port',
    submit: 'Connect and ask',
    consentMissing: 'Nothing was sent: first say yes to {host} below.',
  },
  keyHelp,
};
