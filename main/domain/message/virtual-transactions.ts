import { concatBytes } from '@noble/hashes/utils.js';
import { Transaction } from 'bitcoinjs-lib';
import { bip322MessageHash } from './message-hashes.ts';

const OP_RETURN = Uint8Array.of(0x6a);
const NO_OUTPUT = 0xffffffff;

/** The first transaction of BIP-322: it pays nothing to the script that is to sign, and holds the message. */
export function makeToSpend(message: string, challenge: Uint8Array): Transaction {
  const tx = new Transaction();
  tx.version = 0;
  const scriptSig = concatBytes(Uint8Array.of(0, 32), bip322MessageHash(message));
  tx.addInput(new Uint8Array(32), NO_OUTPUT, 0, scriptSig);
  tx.addOutput(challenge, 0n);
  return tx;
}

/** The second one, which spends the first, as the simple form leaves it to the verifier to make. */
export function makeToSign(
  toSpend: Transaction,
  scriptSig: Uint8Array,
  witness: readonly Uint8Array[],
): Transaction {
  const tx = new Transaction();
  tx.version = 0;
  tx.addInput(toSpend.getHash(), 0, 0, scriptSig);
  tx.addOutput(OP_RETURN, 0n);
  tx.setWitness(0, [...witness]);
  return tx;
}

/** Whether a transaction has exactly the one output that BIP-322 allows. */
export function hasBip322Output({ outs }: Transaction): boolean {
  const [output] = outs;
  return (
    outs.length === 1 &&
    output?.value === 0n &&
    output.script.length === 1 &&
    output.script[0] === OP_RETURN[0]
  );
}
