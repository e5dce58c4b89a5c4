import type { HeaderNetwork } from './header-network.ts';

/** What the headers of a network have to keep to. */
export type HeaderRules = {
  /** The first header, in hex. */
  readonly genesisHex: string;
  /** The easiest target that is ever allowed, in compact form. */
  readonly easiestBits: number;
  /**
   * The target of the next period: from that of the last block of a period, or of its first (BIP-94); `never`: always the
   * easiest.
   */
  readonly retargetsFrom: 'last_block' | 'first_block' | 'never';
  /** A block more than 20 minutes after the one before may have the easiest target. */
  readonly hasEasyBlocks: boolean;
  /** The first block of a period may be at most ten minutes earlier than the one before (BIP-94). */
  readonly hasTimewarpRule: boolean;
  /** From which age the newest block is a sign that something is withheld; null where its age says nothing. */
  readonly staleAfterSeconds: number | null;
};

const HOUR = 3600;

/** The first headers of four networks differ only at their end. */
const GENESIS_START = `01000000${'00'.repeat(32)}3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a`;
const GENESIS_START_4 = `01000000${'00'.repeat(32)}4e7b2b9128fe0291db0693af2ae418b767e657cd407e80cb1434221eaea7a07a`;

/** The rules of a network without exceptions. */
const STRICT = {
  retargetsFrom: 'last_block',
  hasEasyBlocks: false,
  hasTimewarpRule: false,
} as const;

/**
 * The rules by network: src/kernel/chainparams.cpp, src/pow.cpp and `ContextualCheckBlockHeader` of Bitcoin Core (v29, April
 * 2025), BIP-94 for testnet4. A block of signet needs a signature (BIP-325) that is not in the header: there, headers show
 * no more than cheap work.
 *
 * Stale: with a block every ten minutes, an hour without one comes every few days (e^-6 of all), two hours about once in three years
 * (e^-12). Test networks have few miners, and those of signet stop at times. Regtest has a block when its owner says so.
 */
export const HEADER_RULES: Readonly<Record<HeaderNetwork, HeaderRules>> = {
  mainnet: {
    ...STRICT,
    genesisHex: `${GENESIS_START}29ab5f49ffff001d1dac2b7c`,
    easiestBits: 0x1d00ffff,
    staleAfterSeconds: 2 * HOUR,
  },
  testnet3: {
    ...STRICT,
    genesisHex: `${GENESIS_START}dae5494dffff001d1aa4ae18`,
    easiestBits: 0x1d00ffff,
    hasEasyBlocks: true,
    staleAfterSeconds: 6 * HOUR,
  },
  testnet4: {
    genesisHex: `${GENESIS_START_4}046f3566ffff001dbb0c7817`,
    easiestBits: 0x1d00ffff,
    retargetsFrom: 'first_block',
    hasEasyBlocks: true,
    hasTimewarpRule: true,
    staleAfterSeconds: 6 * HOUR,
  },
  signet: {
    ...STRICT,
    genesisHex: `${GENESIS_START}008f4d5fae77031e8ad22203`,
    easiestBits: 0x1e0377ae,
    staleAfterSeconds: 6 * HOUR,
  },
  regtest: {
    genesisHex: `${GENESIS_START}dae5494dffff7f2002000000`,
    easiestBits: 0x207fffff,
    retargetsFrom: 'never',
    hasEasyBlocks: false,
    hasTimewarpRule: false,
    staleAfterSeconds: null,
  },
};

/** Whether a newest block of that time, in seconds since 1970, is suspiciously old. */
export function isStaleTip({ staleAfterSeconds }: HeaderRules, time: number, now: Date): boolean {
  return staleAfterSeconds !== null && now.getTime() / 1000 - time > staleAfterSeconds;
}
