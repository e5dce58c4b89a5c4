/** Native SegWit 2-of-3 of tests/vectors/wallets (wallets-pv0066), which two other implementations agree on. */
export const VAULT = {
  keys: [
    {
      fingerprint: '519d4a62',
      xpub: 'xpub6E6p2zwePCJhyC98MnWgLGNdGjtfm4f1ghm1VK5bDKx9YyBnaJZzTX6THrPsyquLw2gkKDsXEHggBUwaHLRSgBPoFuPXXamxoaoWWoxz2fD',
    },
    {
      fingerprint: '6704c7cf',
      xpub: 'xpub6DivfJuYF2uEKKSYYizmhXqBDgsFWiS5DFJDqrw2bwBRxvonbfnPYSwVvALYCsvyBEhEJYK3zYgTNmQsWaevMSTD3uHgb4De42aAXE9fAyX',
    },
    {
      fingerprint: 'a813a8da',
      xpub: 'xpub6EyChTf5DacVj6t2w52pudkTUSPsvKEdWhdQYT8QhcYboQrjFLFRWaQmtCFNJp2Kche5dFqw6X27FnUCqZjGiFmKJzxdrYvbTJUcY7L7B7b',
    },
  ],
  firstAddress: 'bc1q80c0xtfmf4gnknqef8mqxu0rjxz64a9l46stjzg765jgqckc3yqsxhgg3m',
} as const;

/** Its keys as most wallet programs write them. */
export const VAULT_KEYS = VAULT.keys.map(
  ({ fingerprint, xpub }) => `[${fingerprint}/48h/0h/0h/2h]${xpub}`,
);
