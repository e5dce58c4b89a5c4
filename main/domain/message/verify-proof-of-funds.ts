import { bytesToHex } from '@noble/hashes/utils.js';
import { Transaction } from 'bitcoinjs-lib';
import type { Psbt, PsbtInput } from '../psbt/psbt.ts';
import type { SpentOutput } from '../script/spend.ts';
import { inconclusive, invalid, type MessageVerdict } from './message-verdict.ts';
import { verifyToSign } from './verify-to-sign.ts';

const SCHEME = 'bip322_proof_of_funds';
/** Coins in one proof. More would take too long here. */
const MOST_INPUTS = 500;

/**
 * Verifies a proof of funds (BIP-322): a finalised PSBT whose first input signs the message and whose others spend the
 * coins that are claimed. Only signatures are verified: the amounts are what the proof says, and whether the coins
 * exist and are unspent only the chain can tell.
 */
export function verifyProofOfFunds(
  toSpend: Transaction,
  challenge: Uint8Array,
  psbt: Psbt,
): MessageVerdict {
  const [first, ...claimed] = psbt.inputs;
  if (first === undefined || !namesChallenge(first, challenge)) {
    return invalid(SCHEME, 'proof_malformed');
  }
  if (psbt.inputs.length > MOST_INPUTS) return inconclusive(SCHEME, 'proof_too_large');
  if (new Set(psbt.inputs.map(placeOf)).size < psbt.inputs.length) {
    return invalid(SCHEME, 'proof_coin_twice');
  }
  const coins = claimed.map((input) => findCoin(input, psbt.inputs)).filter((one) => one !== null);
  if (coins.length < claimed.length) return invalid(SCHEME, 'proof_coin_missing');
  const spent = [{ script: challenge, valueSats: 0 }, ...coins];
  const verdict = verifyToSign({ scheme: SCHEME, toSpend, toSign: extract(psbt), spent });
  if (verdict.verdict !== 'valid') return verdict;
  const sats = coins.reduce((sum, { valueSats }) => sum + valueSats, 0);
  return { ...verdict, funds: { coins: coins.length, sats } };
}

/** Whether what a proof says of the output that is signed with, if it says anything, is true. */
function namesChallenge({ witnessUtxo }: PsbtInput, challenge: Uint8Array): boolean {
  if (witnessUtxo === null) return true;
  const { valueSats, script } = witnessUtxo;
  return valueSats === 0 && bytesToHex(script) === bytesToHex(challenge);
}

/** The coin that an input claims. Before segwit nothing signs the amount, so the whole transaction has to be there. */
function findCoin(input: PsbtInput, inputs: readonly PsbtInput[]): SpentOutput | null {
  const txid = bytesToHex(input.hash);
  // One copy of a transaction will do for all coins that come from it.
  const previousTx =
    input.previousTx ??
    inputs.find((one) => one.previousTx !== null && bytesToHex(one.hash) === txid)?.previousTx;
  const output = previousTx?.outputs[input.vout];
  if (output !== undefined) return output;
  return input.witnessUtxo !== null && input.finalWitness !== null ? input.witnessUtxo : null;
}

/** The transaction with its final scripts. */
function extract({ txVersion, lockTime, inputs, outputs }: Psbt): Transaction {
  const tx = new Transaction();
  tx.version = txVersion;
  tx.locktime = lockTime;
  for (const { hash, vout, sequence, finalScriptSig, finalWitness } of inputs) {
    const index = tx.addInput(hash, vout, sequence, finalScriptSig ?? new Uint8Array());
    tx.setWitness(index, [...(finalWitness ?? [])]);
  }
  for (const { script, valueSats } of outputs) tx.addOutput(script, BigInt(valueSats));
  return tx;
}

function placeOf({ hash, vout }: PsbtInput): string {
  return `${bytesToHex(hash)}:${vout}`;
}
