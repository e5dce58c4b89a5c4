import { Transaction } from '@scure/btc-signer/transaction.js';
import type { Psbt, PsbtInput } from '../psbt/psbt.ts';

/** The PSBT that was handed out, with all that has come back written into it, by @scure/btc-signer. */
export function fillPsbt(handedOut: Uint8Array, { inputs }: Psbt): Transaction {
  const tx = Transaction.fromPSBT(handedOut, { allowUnknownInputs: true });
  for (const [at, input] of inputs.entries()) tx.updateInput(at, fieldsOf(input));
  return tx;
}

function fieldsOf(input: PsbtInput): Parameters<Transaction['updateInput']>[1] {
  const { partialSignatures, tapKeySignature, tapLeafSignatures } = input;
  const { finalScriptSig, finalWitness } = input;
  return {
    ...(partialSignatures.length === 0
      ? {}
      : { partialSig: partialSignatures.map((one) => [one.publicKey, one.signature]) }),
    ...(tapKeySignature === null ? {} : { tapKeySig: tapKeySignature }),
    ...(tapLeafSignatures.length === 0
      ? {}
      : {
          tapScriptSig: tapLeafSignatures.map(({ publicKey, leafHash, signature }) => [
            { pubKey: publicKey, leafHash },
            signature,
          ]),
        }),
    ...(finalScriptSig === null ? {} : { finalScriptSig }),
    ...(finalWitness === null ? {} : { finalScriptWitness: [...finalWitness] }),
  };
}
