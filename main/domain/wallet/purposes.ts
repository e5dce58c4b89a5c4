import type { ScriptType, SingleKeyScript } from './inspection.ts';
import { HARDENED } from './derivation-step.ts';
import type { KeyOrigin } from './key-origin.ts';
import type { KeyNetwork } from './key-headers.ts';

type Purpose = {
  /** First, hardened, step below the master key. */
  readonly purpose: number;
  /** Null where wallets keep multisig keys. */
  readonly script: SingleKeyScript | null;
};

/** What wallets keep under which purpose, by the BIP of the same number. */
const PURPOSES: readonly Purpose[] = [
  { purpose: 44, script: 'p2pkh' },
  { purpose: 45, script: null },
  { purpose: 48, script: null },
  { purpose: 49, script: 'p2sh_p2wpkh' },
  { purpose: 84, script: 'p2wpkh' },
  { purpose: 86, script: 'p2tr' },
  { purpose: 87, script: null },
];

/** Scripts under m/48h/coin/account/x (BIP-48). */
const BIP48_SCRIPTS: Readonly<Record<number, Extract<ScriptType, 'p2sh_p2wsh' | 'p2wsh'>>> = {
  1: 'p2sh_p2wsh',
  2: 'p2wsh',
};

/** SLIP-0044: every test network shares one coin type. */
const COIN_TYPES: Readonly<Record<KeyNetwork, number>> = { mainnet: 0, testnet: 1 };

/** What an origin's first step promises; null for no origin, or a first step that no BIP speaks of. */
export function purposeOf(origin: KeyOrigin | null): Purpose | null {
  const number = hardened(origin?.steps[0]);
  return PURPOSES.find(({ purpose }) => purpose === number) ?? null;
}

/** The multisig script that a key under m/48h is for (BIP-48); null for keys from elsewhere. */
export function cosignerScriptOf(origin: KeyOrigin | null) {
  if (purposeOf(origin)?.purpose !== 48) return null;
  return BIP48_SCRIPTS[hardened(origin?.steps[3]) ?? 0] ?? null;
}

/** The coin type in the origin when it is not that of the key's own network; null when nothing is wrong. */
export function foreignCoinType(origin: KeyOrigin | null, network: KeyNetwork): number | null {
  const coinType = hardened(origin?.steps[1]);
  if (purposeOf(origin) === null || coinType === null) return null;
  return coinType === COIN_TYPES[network] ? null : coinType;
}

/** The account number of a BIP-44 like path; null for other paths. */
export function accountOf(origin: KeyOrigin | null): number | null {
  return purposeOf(origin) === null ? null : hardened(origin?.steps[2]);
}

/** The number of a hardened step; null for a missing or a plain one. */
function hardened(step: number | undefined): number | null {
  return step === undefined || step < HARDENED ? null : step - HARDENED;
}
