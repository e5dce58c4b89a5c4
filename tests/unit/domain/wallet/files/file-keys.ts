/** Public keys of Sparrow's and Caravan's own test wallets, with where they come from. */
export const ACCOUNT = {
  fingerprint: 'b68af6e4',
  p2wpkh: {
    path: '84h/0h/0h',
    xpub: 'xpub6DMiK1d7crjcan79RD6ZSTGyNCKP8RS95eioBCKf7ReyZFpoxiW2qMvLCZdNC9WiMgwyMMcLwFTxir5C4bK5aRnXgh9pAM1fjjxC1HpE6Hf',
    zpub: 'zpub6s2EvLxwvDpaHNVP5vfordTyi8cH1fR8usmEjz7RsSQjfTTGU2qA5VEcEyYYBxpZAyBarJoTraB4VRJKVz97Au9jRNYfLAeeHC5UnRZbz8Y',
    first: 'bc1q8tart7tv6da6ylqauf2fde23vwgpsakxznkf7c',
  },
  p2pkh: {
    path: '44h/0h/0h',
    xpub: 'xpub6CMpeBXdEKC3kxA96LeyvJgxQfPbxXuJu91wVcLjYKMcSf1dMr9HEkNUydPTxM1SkmutnYjFikr27JUtUSqP9gq1299SP7eKrKFr9YjsrPE',
  },
} as const;

/** Three signers of one wallet, at m/48h/0h/0h/2h. */
export const SIGNERS = [
  {
    fingerprint: '8188029f',
    xpub: 'xpub6EMVvcTUbaABdaPLaVWE72CjcN72URa5pKK1knrKLz1hKaDwUkgddc3832a8MHEpLyuow7MfjMRomt2iMtwPH4pWrFLft4JsquHjeZfKsYp',
  },
  {
    fingerprint: 'a15e8133',
    xpub: 'xpub6EbTHAgvzZtVppjLPXia2prt6T2w7DD2VQ8gysgV6ECzmKkA6zt4WR3hX4bgciTDrnaneZoJbA19tYKBMrWuA89SbgYAdbMNWmtzrgLhqco',
  },
  {
    fingerprint: 'd31cf7f9',
    xpub: 'xpub6Ea6qWGr6BWpCSyLo8ggypvXg1MwadiAGZxAHvrBUwvT2ki6pNVG61bg3YEdxkj7FRJ1cLFK7Vvqd9rcDvwCLX7VfEMfJJfdbA1NGsFazvz',
  },
] as const;

export const SIGNER_PATH = '48h/0h/0h/2h';

/** A signer's key on a test network. */
export const TEST_KEY =
  'tpubDFc9Mm4tw6EkgR4YTC1GrU6CGEd9yw7KSBnSssL4LXAXh89D4uMZigRyv3csdXbeU3BhLQc4vWKTLewboA1Pt8Fu6fbHKu81MZ6VGdc32eM';

/** The usual 2-of-3 of the three signers with the given steps after each key, without checksum. */
export function twoOfThree(steps: string): string {
  const keys = SIGNERS.map(
    ({ fingerprint, xpub }) => `,[${fingerprint}/${SIGNER_PATH}]${xpub}${steps}`,
  );
  return `wsh(sortedmulti(2${keys.join('')}))`;
}

/** The account's descriptor with the given steps after the key, without checksum. */
export function accountDescriptor(steps: string): string {
  const { path, xpub } = ACCOUNT.p2wpkh;
  return `wpkh([${ACCOUNT.fingerprint}/${path}]${xpub}${steps})`;
}
