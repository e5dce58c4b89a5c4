type VersionOfCoin = { readonly version: number; readonly coin: string };
type ShapeOfCoin = { readonly shape: RegExp; readonly coin: string };

/**
 * First bytes of base58 addresses of other coins, so that a wrong coin is refused by its name. From the chain
 * parameters of their own nodes. Litecoin's old `3…` and Bitcoin Cash's old `1…` addresses are Bitcoin's own: nothing
 * in them tells.
 */
export const COIN_VERSIONS: readonly VersionOfCoin[] = [
  { version: 0x30, coin: 'Litecoin' },
  { version: 0x32, coin: 'Litecoin' },
  { version: 0x3a, coin: 'Litecoin' },
  // DigiByte uses the same byte.
  { version: 0x1e, coin: 'Dogecoin' },
  { version: 0x16, coin: 'Dogecoin' },
  { version: 0x71, coin: 'Dogecoin' },
  { version: 0x4c, coin: 'Dash' },
  { version: 0x10, coin: 'Dash' },
  { version: 0x26, coin: 'Bitcoin Gold' },
  { version: 0x17, coin: 'Bitcoin Gold' },
  { version: 0x47, coin: 'Vertcoin' },
  { version: 0x37, coin: 'Peercoin' },
  { version: 0x34, coin: 'Namecoin' },
  { version: 0x3c, coin: 'Ravencoin' },
  { version: 0x41, coin: 'Tron' },
];

/** Zcash has two bytes: `t1…` and `t3…`. */
export const ZCASH_VERSIONS: readonly number[] = [0x1cb8, 0x1cbd, 0x1d25, 0x1cba];

/** Addresses of other coins that are told by how they look. */
export const COIN_SHAPES: readonly ShapeOfCoin[] = [
  { shape: /^0x[0-9a-f]{40}$/i, coin: 'Ethereum' },
  { shape: /^(?:bitcoincash|bchtest|bchreg):[qpzr]/i, coin: 'Bitcoin Cash' },
  { shape: /^[qp][02-9ac-hj-np-z]{41}$/, coin: 'Bitcoin Cash' },
  { shape: /^ecash:[qp]/i, coin: 'eCash' },
  { shape: /^(?:ltc|tltc|rltc)1[02-9ac-hj-np-z]/i, coin: 'Litecoin' },
  { shape: /^vtc1[02-9ac-hj-np-z]/i, coin: 'Vertcoin' },
  { shape: /^dgb1[02-9ac-hj-np-z]/i, coin: 'DigiByte' },
  { shape: /^grs1[02-9ac-hj-np-z]/i, coin: 'Groestlcoin' },
  { shape: /^btg1[02-9ac-hj-np-z]/i, coin: 'Bitcoin Gold' },
  { shape: /^(?:ex|lq|tex|tlq)1[02-9ac-hj-np-z]/i, coin: 'Liquid' },
  { shape: /^addr1[02-9ac-hj-np-z]/i, coin: 'Cardano' },
  { shape: /^(?:zs|u)1[02-9ac-hj-np-z]{60}/i, coin: 'Zcash' },
  { shape: /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/, coin: 'XRP' },
  { shape: /^[48][1-9A-HJ-NP-Za-km-z]{94}$/, coin: 'Monero' },
];

/** Lightning invoices, offers and names (BOLT 11, BOLT 12, LUD-01). */
export const LIGHTNING = /^(?:ln(?:bc|tb|bcrt|tbs)[0-9]|lno1|lnurl1)/i;

/** Silent payment addresses (BIP-352). */
export const SILENT_PAYMENT = /^t?sp1[02-9ac-hj-np-z]/i;
