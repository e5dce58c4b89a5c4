import { selectUTXO } from '@scure/btc-signer/utxo.js';

/** The key hash of BIP-173's examples: no payment goes there, the library only weighs amounts. */
const SCRIPT = Uint8Array.from([0, 20, ...new Uint8Array(20).fill(1)]);
const ADDRESS = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';

/**
 * Which coins to spend, by their places: an exact fit when there is one, else the fewest, so that a payment ties together
 * as little as may be. Null when all of them are not enough. `worthSats` is what a coin leaves after the fee for spending
 * it, as the library reckons with whole sat/vB and known scripts only, and is told that fees are paid.
 */
export function chooseCoins(
  worthSats: readonly number[],
  targetSats: number,
): readonly number[] | null {
  const coins = worthSats.flatMap((worth, at) => (worth > 0 ? [{ worth, at }] : []));
  const selected = selectUTXO(
    coins.map(({ worth, at }) => ({
      txid: new Uint8Array(32),
      index: at,
      witnessUtxo: { script: SCRIPT, amount: BigInt(worth) },
    })),
    [{ script: SCRIPT, amount: BigInt(targetSats) }],
    'exactBiggest/accumBiggest',
    { feePerByte: 0n, changeAddress: ADDRESS, createTx: false, dust: 0n },
  );
  return selected === undefined ? null : selected.inputs.map(({ index }) => index ?? 0);
}
