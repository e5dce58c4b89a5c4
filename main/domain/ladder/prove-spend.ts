import { bytesToHex } from '@noble/hashes/utils.js';
import { Transaction } from 'bitcoinjs-lib';
import type { ChainTransaction } from '../chain/chain-transaction.ts';
import { outputForm } from '../psbt/output-form.ts';
import type { WalletPlace } from '../psbt/wallet-view.ts';
import { succeed, type Result } from '../result.ts';
import { isUnknownScript } from '../script/script-fault.ts';
import { verifySpend } from '../script/verify-spend.ts';
import type { TxOutput } from '../transaction/raw-transaction.ts';
import { findScripts } from '../wallet/find-scripts.ts';
import type { Wallet } from '../wallet/wallet.ts';
import { refuseChainProof, type ChainProofFault } from './chain-proof-reason.ts';
import { findSigners } from './find-signers.ts';
import { LOOKED_THROUGH } from './prove-deposit.ts';
import { proveInBlock, type InBlockClaim, type ProvenBlock } from './prove-in-block.ts';
import { readSpentOutputs } from './read-spent-outputs.ts';

/** Inputs of the wallet that are verified in one go. Before SegWit each takes as long as the transaction is. */
const MOST_INPUTS = 100;
/** Signatures that one input may have checked. */
const MOST_SIGNATURES = 200;

export type SpendClaim = InBlockClaim & {
  /** Every transaction whose outputs are spent, raw, in any order. */
  readonly previousTransactionsHex: readonly string[];
};

/** A coin of the wallet that was spent. */
export type SpentCoin = WalletPlace & {
  /** Place among the inputs, from 0. */
  readonly vin: number;
  readonly valueSats: number;
  /** Which of the wallet's keys signed for it, counted from 0. */
  readonly signedBy: readonly number[];
};

/** Coins that left, with every signature for them verified: rung 6. */
export type SpendProof = {
  readonly block: ProvenBlock;
  readonly coins: readonly SpentCoin[];
  readonly spentSats: number;
  /** Keys of the wallet that signed, and for how many of its coins. */
  readonly keys: readonly { readonly key: number; readonly inputs: number }[];
};

/**
 * Checks that a transaction spends coins of the wallet, that it is in a block, and who signed: a proof of a block says
 * nothing about signatures, so the scripts are run here.
 */
export function proveSpend(wallet: Wallet, claim: SpendClaim): Result<SpendProof, ChainProofFault> {
  const { previousTransactionsHex, ...inBlock } = claim;
  const proven = proveInBlock(wallet.network, inBlock);
  if (!proven.ok) return proven;
  const { transaction, block } = proven.value;
  const spent = readSpentOutputs(transaction, previousTransactionsHex);
  if (!spent.ok) return spent;
  const coins = verifyCoins(wallet, transaction, spent.value);
  if (!coins.ok) return coins;
  return succeed({ block, ...sumUp(wallet, coins.value) });
}

function sumUp(wallet: Wallet, coins: readonly SpentCoin[]): Omit<SpendProof, 'block'> {
  const keys = wallet.keys.flatMap((_, key) => {
    const inputs = coins.filter(({ signedBy }) => signedBy.includes(key)).length;
    return inputs === 0 ? [] : [{ key, inputs }];
  });
  return { coins, spentSats: coins.reduce((sum, { valueSats }) => sum + valueSats, 0), keys };
}

type OwnInput = { readonly vin: number; readonly output: TxOutput; readonly place: WalletPlace };

function verifyCoins(
  wallet: Wallet,
  transaction: ChainTransaction,
  spent: readonly TxOutput[],
): Result<readonly SpentCoin[], ChainProofFault> {
  const scripts = new Set(spent.map(({ script }) => bytesToHex(script)));
  const places = findScripts(wallet, scripts, LOOKED_THROUGH);
  const own = spent.flatMap((output, vin): readonly OwnInput[] => {
    const place = places.get(bytesToHex(output.script));
    return place === undefined ? [] : [{ vin, output, place }];
  });
  if (own.length === 0) return refuseChainProof('spend_elsewhere', { count: LOOKED_THROUGH });
  if (own.length > MOST_INPUTS) return refuseChainProof('spend_too_large', { count: MOST_INPUTS });
  const tx = libraryForm(transaction);
  const coins: SpentCoin[] = [];
  for (const input of own) {
    const coin = verifyCoin(wallet, tx, spent, input);
    if (!coin.ok) return coin;
    coins.push(coin.value);
  }
  return succeed(coins);
}

/** The library reads the same bytes again, and has to come to the same id. */
function libraryForm({ bytes, txid }: ChainTransaction): Transaction {
  const tx = Transaction.fromBuffer(bytes);
  if (tx.getId() !== txid) throw new Error('Two readers disagree about a transaction.');
  return tx;
}

function verifyCoin(
  wallet: Wallet,
  tx: Transaction,
  spent: readonly TxOutput[],
  { vin, output, place }: OwnInput,
): Result<SpentCoin, ChainProofFault> {
  const signed: Uint8Array[] = [];
  const budget = { signatures: MOST_SIGNATURES };
  const fault = verifySpend({ tx, index: vin, spent, budget, signed });
  if (fault !== null) {
    const isOpen = isUnknownScript(fault) || STRICTER_THAN_BITCOIN.has(fault);
    return refuseChainProof(isOpen ? 'spend_not_judged' : 'spend_not_signed', { input: vin + 1 });
  }
  const form = outputForm(output.script);
  const outputKey = form.kind === 'p2tr' ? form.key : null;
  const signedBy = findSigners(wallet, place, signed, outputKey);
  const { chain, index } = place;
  return succeed({ vin, chain, index, valueSats: output.valueSats, signedBy });
}

/** Allowed in a block, but not by the rules that scripts are run under here. */
const STRICTER_THAN_BITCOIN: ReadonlySet<string> = new Set([
  'sighash_not_all',
  'signature_high_s',
  'script_not_minimal',
  'stack_not_clean',
  'script_forbidden',
]);
