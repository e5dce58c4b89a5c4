import type { ExposureScore } from './exposure-data.ts';

type Kind = ExposureScore['perVenue'][number]['custody'];

/** How much of everything is held in one way; `isOwn` where it depends on nobody else. */
export type KindShare = { readonly kind: Kind; readonly share: number; readonly isOwn: boolean };

/** Shares by the way in which each position is really held. A token in own keys counts as what it is. */
export function kindShares({ perVenue, perIssuer }: ExposureScore): readonly KindShare[] {
  const issuers = new Map(perIssuer.map(({ issuerId, custody }) => [issuerId, custody]));
  const shares = new Map<Kind, number>();
  for (const { model, issuerId, share } of perVenue.flatMap(({ positions }) => positions)) {
    const promise = issuerId === null ? undefined : issuers.get(issuerId);
    const kind = model === 'own_keys' ? (promise ?? model) : model;
    shares.set(kind, (shares.get(kind) ?? 0) + share);
  }
  return [...shares].map(([kind, share]) => {
    return { kind, share, isOwn: kind === 'own_keys' || kind === 'collaborative_multisig' };
  });
}
