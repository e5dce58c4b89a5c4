import { decode, Tagged, Tokenizer, type DecodeOptions, type Token } from 'cborg';

/** Pieces of a message, at most. A multisig wallet of 15 keys has some 600. */
const MAX_TOKENS = 4096;

/** Refuses what only a hostile message has: very many pieces, which could also nest until the stack is full. */
class BoundedTokenizer extends Tokenizer {
  private left = MAX_TOKENS;

  override next(): Token {
    this.left -= 1;
    if (this.left < 0) throw new Error('CBOR has too many pieces.');
    return super.next();
  }
}

/** Any tag is kept with its number: what it means is decided later, also for finding secrets under unknown ones. */
const ANY_TAG: NonNullable<DecodeOptions['tags']> = new Proxy(
  {},
  { get: (_, tag) => Tagged.decoder(Number(tag)) },
);

const STRICT: DecodeOptions = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: true,
  useMaps: true,
  rejectDuplicateMapKeys: true,
  tags: ANY_TAG,
};

/**
 * Deterministic CBOR (RFC 8949 §4.2) as numbers, text, `Uint8Array`, arrays, `Map` and `Tagged`; null when it is not
 * well-formed, or larger than any message of a wallet.
 */
export function readCbor(bytes: Uint8Array): unknown {
  try {
    const value: unknown = decode(bytes, {
      ...STRICT,
      tokenizer: new BoundedTokenizer(bytes, STRICT),
    });
    return value ?? null;
  } catch {
    // The library knows no other way to say that bytes are not CBOR, or are nested without end.
    return null;
  }
}
