import { secp256k1 } from '@noble/curves/secp256k1.js';
import { describe, expect, it } from 'vitest';
import { isSignedMessage } from '../../../../../main/domain/wallet/files/is-signed-message.ts';

// BIP-129's example of a signer's key record; its message is the four lines before the signature.
const MESSAGE = [
  'BSMS 1.0',
  'a54044308ceac9b7',
  "[b7868815/48'/0'/0'/2']xpub6FA5rfxJc94K1kNtxRby1hoHwi7YDyTWwx1KUR3FwskaF6HzCbZMz3zQwGnCqdiFeMTPV3YneTGS2YQPiuNYsSvtggWWMQpEJD4jXU7ZzEh",
  'Signer 1 key',
].join('\n');
const SIGNATURE =
  'H8DYht5P6ko0bQqDV6MtUxpzBSK+aVHxbvMavA5byvLrOlCEGmO1WFR7k2wu42J6dxXD8vrmDQSnGq5MTL4hw1w=';
const ANY_KEY = secp256k1.Point.BASE.toBytes(true);

describe('a signature of 65 bytes in base64', () => {
  it.each('xyz'.split(''))('whose left-over bits are set (…%s=) is no signature', (digit) => {
    const set = SIGNATURE.replace(/w=$/, `${digit}=`);
    expect(isSignedMessage(MESSAGE, set, ANY_KEY)).toBe(false);
  });
});
