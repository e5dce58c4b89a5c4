import type { CustodyModel } from './custody-model.ts';

/** Kinds of token that are a promise of whoever issued them, wherever they lie. */
export type TokenKind = 'stablecoin' | 'wrapped_token' | 'platform_token';

/** Whoever stands behind a token. The token falls with its issuer, in one's own wallet as well. */
export type Issuer = {
  /** Key of the issuer's facts: a venue of the user, or an entry of the catalogue. */
  readonly id: string;
  readonly name: string;
  readonly custody: TokenKind;
  readonly riskGroup: string;
};

/** Whether a way of holding coins is really a token in one's own wallet. */
export function isTokenKind(custody: CustodyModel): custody is TokenKind {
  return custody === 'stablecoin' || custody === 'wrapped_token' || custody === 'platform_token';
}
