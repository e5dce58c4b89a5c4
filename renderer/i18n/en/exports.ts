import type { ExportReason } from '../../../preload/wallet-shapes.ts';

/** Why a wallet cannot be written in a format. Written all the same, it would be another wallet in the other program. */
export const exportReasons: Readonly<Record<ExportReason, string>> = {
  export_multisig_only:
    '{format} files describe wallets of several keys only, and this one has one. Choose a format that can hold it: {formats}.',
  export_script:
    '{format} does not know this kind of wallet ({script}), or would show other addresses. Choose a format that can hold it: {formats}.',
  export_conditions:
    'This wallet has conditions that {format} does not know; it could show other addresses. Choose a format that can hold it: {formats}.',
  export_unsorted:
    '{format} sorts the keys of a wallet, and this wallet does not. It would show other addresses. Choose a format that can hold it: {formats}.',
  export_too_many_keys:
    '{format} takes at most {most} keys, so this wallet does not fit. Choose a format that can hold it: {formats}.',
  export_chains:
    '{format} knows only receive (0) and change (1), and this wallet counts its addresses in another way. Some coins would go unseen. Choose a format that can hold it: {formats}.',
  export_origins:
    '{format} needs the fingerprint and path of every key, so that devices find theirs, and here one is missing. Export the keys with their origin again, or choose: {formats}.',
  export_network:
    '{format} works with Bitcoin itself only, and this wallet is on a test network. Choose a format that can hold it: {formats}.',
  export_liana_policy:
    'Liana wallets have keys that spend at once and others that spend after a wait. This one is made in another way, so Liana would refuse it. Choose: {formats}.',
  export_too_large:
    'This wallet is too large for {format} codes. Choose a format that can hold it: {formats}.',
  export_bare_key:
    'A key of this wallet stands on the chain as it is, so {format} could not keep strangers out, or could not let that key in. Choose a format that can hold it: {formats}.',
};
