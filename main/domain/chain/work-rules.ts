import type { Network } from '../wallet/inspection.ts';

type WorkRule = {
  /** The easiest target that the network ever allows, in compact form. */
  readonly easiestBits: number;
  /** What a forger would have to spend; null where a block costs next to nothing and so proves next to nothing. */
  readonly floor: {
    /** Blocks at this height and above had at least the difficulty. */
    readonly fromHeight: number;
    readonly difficulty: number;
  } | null;
};

/**
 * The work that the block of each network has to show.
 *
 * `easiestBits`: `powLimit` in Bitcoin Core, src/kernel/chainparams.cpp (v29, April 2025); for signet also BIP-325.
 * On testnet a block may be that easy whenever 20 minutes went by, on regtest always; a block of signet is valid only with
 * a signature that the header does not hold. Hence no floor: whoever likes can make such headers.
 *
 * `floor`: the lowest difficulty of the main network since height 840,000 (20 April 2024) is 79.5 × 10^12, the last known
 * one 146 × 10^12 (targets in Electrum's checkpoints, spesmilo/electrum at 08fa871f39d9, MIT; read November 2026). One
 * adjustment makes it four times easier at most, so a quarter of the lowest leaves honest blocks room. One header at the
 * floor takes 8.6 × 10^22 hashes.
 */
export const WORK_RULES: Readonly<Record<Network, WorkRule>> = {
  mainnet: { easiestBits: 0x1d00ffff, floor: { fromHeight: 840_000, difficulty: 20e12 } },
  testnet: { easiestBits: 0x1d00ffff, floor: null },
  signet: { easiestBits: 0x1e0377ae, floor: null },
  regtest: { easiestBits: 0x207fffff, floor: null },
};
