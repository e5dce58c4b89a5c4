import { bytesToHex } from '@noble/hashes/utils.js';
import { outputAddress } from '../psbt/output-address.ts';
import { succeed, type Result } from '../result.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import type { Chain } from '../wallet/inspection.ts';
import { findScripts } from '../wallet/find-scripts.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { refuseChainProof, type ChainProofFault } from './chain-proof-reason.ts';
import { proveInBlock, type InBlockClaim, type ProvenBlock } from './prove-in-block.ts';

/** Addresses of each chain that an output is looked for among: far beyond any gap. */
export const LOOKED_THROUGH = 1000;

/** An output that pays the wallet. */
export type DepositOutput = {
  /** Place in the transaction, from 0. */
  readonly vout: number;
  readonly chain: Chain;
  readonly index: number;
  /** Null for a script without an address. */
  readonly address: string | null;
  readonly valueSats: number;
};

/** Coins that arrived: rung 5. That nobody spent them since is not shown. */
export type DepositProof = {
  readonly block: ProvenBlock;
  readonly outputs: readonly DepositOutput[];
  readonly receivedSats: number;
};

/**
 * Checks that a transaction pays the wallet and is in a block. Outputs are found by their scripts, which both
 * implementations make; amounts come from the transaction alone. Change alone is no deposit: a spend leaves it behind.
 */
export function proveDeposit(
  wallet: Wallet,
  claim: InBlockClaim,
): Result<DepositProof, ChainProofFault> {
  const proven = proveInBlock(wallet.network, claim);
  if (!proven.ok) return proven;
  const { transaction, block } = proven.value;
  const outputs = ownOutputs(wallet, transaction.tx.outputs);
  if (outputs.length === 0) return refuseChainProof('deposit_elsewhere', { count: LOOKED_THROUGH });
  if (outputs.every(({ chain }) => chain === 'change')) {
    return refuseChainProof('deposit_to_change');
  }
  const receivedSats = outputs.reduce((sum, { valueSats }) => sum + valueSats, 0);
  return succeed({ block, outputs, receivedSats });
}

function ownOutputs(wallet: Wallet, outputs: readonly TxOutput[]): readonly DepositOutput[] {
  const scripts = new Set(outputs.map(({ script }) => bytesToHex(script)));
  const places = findScripts(wallet, scripts, LOOKED_THROUGH);
  return outputs.flatMap(({ script, valueSats }, vout): readonly DepositOutput[] => {
    const place = places.get(bytesToHex(script));
    if (place === undefined || valueSats === 0) return [];
    return [{ vout, ...place, address: outputAddress(script, wallet.network), valueSats }];
  });
}
