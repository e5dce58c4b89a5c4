/** What can be a secret: whoever has it can spend. `encrypted_private_key` is one behind a passphrase (BIP-38). */
export type SecretKind = 'extended_private_key' | 'wif' | 'encrypted_private_key' | 'mnemonic';
