import { BIP32Factory } from 'bip32';
import { readWallet } from '../../../main/domain/wallet/read-wallet.ts';
import { secp256k1 } from '../../../main/domain/wallet/secp256k1.ts';
import type { Wallet } from '../../../main/domain/wallet/wallet.ts';

// Account keys of published test phrases (BIP-86, BIP-44, BIP-84); they hold nothing.
const ACCOUNTS = [
  'xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCtMMj92pReUsQ',
  'xpub6BosfCnifzxcFwrSzQiqu2DBVTshkCXacvNsWGYJVVhhawA7d4R5WSWGFNbi8Aw6ZRc1brxMyWMzG3DSSSSoekkudhUd9yLb6qx39T9nMdj',
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V',
];

/** The scripts that are measured, by the names that every engine knows. */
export const KINDS = ['wpkh', 'tr', 'multi'] as const;
export type Kind = (typeof KINDS)[number];

export const TITLES: Readonly<Record<Kind, string>> = {
  wpkh: 'wpkh(KEY)',
  tr: 'tr(KEY)',
  multi: 'wsh(sortedmulti(2,KEY,KEY,KEY))',
};

const [FIRST = ''] = ACCOUNTS;
export const DESCRIPTORS: Readonly<Record<Kind, string>> = {
  wpkh: `wpkh(${FIRST}/<0;1>/*)`,
  tr: `tr(${FIRST}/<0;1>/*)`,
  multi: `wsh(sortedmulti(2,${ACCOUNTS.map((xpub) => `${xpub}/<0;1>/*`).join(',')}))`,
};

export function walletOf(kind: Kind): Wallet {
  const reading = readWallet(DESCRIPTORS[kind], {});
  if (!reading.ok || reading.value.wallet === null) throw new Error('A set-up cannot be read.');
  return reading.value.wallet;
}

/** The receive chains of the accounts, for engines that know keys and no descriptors. */
export const CHAINS = ACCOUNTS.map((xpub) => {
  const chain = BIP32Factory(secp256k1).fromBase58(xpub).derive(0);
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  return {
    xpub: chain.toBase58(),
    publicKey: hex(chain.publicKey),
    chainCode: hex(chain.chainCode),
  };
});
