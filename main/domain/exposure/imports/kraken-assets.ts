import type { VenueAsset } from './venue-asset.ts';

/** Older layouts put X before coins and Z before money, and call two coins by names of their own. */
const LEGACY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    XBT: 'BTC',
    XXBT: 'BTC',
    XDG: 'DOGE',
    XXDG: 'DOGE',
    XDAO: 'DAO',
    XETC: 'ETC',
    XETH: 'ETH',
    XICN: 'ICN',
    XLTC: 'LTC',
    XMLN: 'MLN',
    XNMC: 'NMC',
    XREP: 'REP',
    XXLM: 'XLM',
    XXMR: 'XMR',
    XXRP: 'XRP',
    XXVN: 'XVN',
    XZEC: 'ZEC',
    ZAUD: 'AUD',
    ZCAD: 'CAD',
    ZEUR: 'EUR',
    ZGBP: 'GBP',
    ZJPY: 'JPY',
    ZKRW: 'KRW',
    ZUSD: 'USD',
  }),
);

/**
 * .S staked, .M opt-in rewards, .B bonded, .F earning automatically, .P parachain, .HOLD not yet cleared.
 * Kraken support: "What is Asset.S and Asset.M", and the API documentation of ledgers.
 */
const SUFFIXED = /^([A-Z0-9]+)\.(S|F|B|M|P|HOLD)$/;
/** `DOT28.S` is DOT staked for 28 days. Two letters at least, so that `C98.F` stays the coin C98. */
const LOCKED = /^([A-Z]{2,})\d\d$/;
/** Staked ether before withdrawals were possible. */
const STAKED_ETHER = 'ETH2';

/** Reads an asset name of any Kraken layout; see the types. Never fails: an unknown name is its own asset. */
export function readKrakenAsset(exportName: string): VenueAsset {
  const [, base = exportName, suffix = ''] = SUFFIXED.exec(exportName) ?? [];
  const named = LEGACY_NAMES.get(base) ?? base;
  const pot = suffix === '' ? named : `${named}.${suffix}`;
  if (named === STAKED_ETHER) return { asset: 'ETH', pot, isEarning: true };
  if (suffix === '') return { asset: named, pot, isEarning: false };
  return { asset: withoutLock(named), pot, isEarning: suffix !== 'HOLD' };
}

function withoutLock(name: string): string {
  const coin = LOCKED.exec(name)?.[1] ?? name;
  return LEGACY_NAMES.get(coin) ?? coin;
}
