/**
 * What can be a secret: whoever has it can spend. `encrypted_private_key` is one behind a passphrase (BIP-38),
 * `mini_private_key` one of a physical coin, `nostr_private_key` one that BIP-85 derives as well.
 */
export type SecretKind =
  | 'extended_private_key'
  | 'wif'
  | 'mini_private_key'
  | 'raw_private_key'
  | 'encrypted_private_key'
  | 'nostr_private_key'
  | 'codex32'
  | 'seed_qr'
  | 'mnemonic';
