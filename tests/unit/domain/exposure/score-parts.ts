import type { CustodyModel } from '../../../../main/domain/exposure/custody-model.ts';
import type {
  ExposureScore,
  Holder,
  Position,
} from '../../../../main/domain/exposure/exposure-score.ts';
import type { FactId } from '../../../../main/domain/exposure/fact-values.ts';
import type { Issuer } from '../../../../main/domain/exposure/issuer.ts';
import type {
  FactOrigin,
  FactSheet,
  KnownFact,
} from '../../../../main/domain/exposure/known-fact.ts';
import type { ScoreBasis } from '../../../../main/domain/exposure/score-basis.ts';
import { scoreExposure } from '../../../../main/domain/exposure/score-exposure.ts';
import type { Price } from '../../../../main/domain/exposure/venue.ts';

export const AT = '2026-11-30T00:00:00.000Z';

export function holder(id: string, custody: CustodyModel, facts: Partial<Holder> = {}): Holder {
  const kind = custody === 'own_keys' ? 'wallet' : 'venue';
  return { kind, id, name: id, custody, riskGroup: id, ownToken: null, ...facts };
}

export function position(
  of: Holder,
  asset: string,
  amount: string,
  arrangement: 'spot' | 'earn' = 'spot',
): Position {
  return { holder: of, asset, amount, arrangement };
}

export function pricesOf(table: Readonly<Record<string, string>>) {
  const prices = Object.entries(table).map(([asset, price]): Price => {
    return { asset, price, currency: 'EUR', at: '2026-11-01T00:00:00.000Z' };
  });
  return { currency: 'EUR', prices };
}

export function known(value: string, at = AT, from: FactOrigin = 'primary'): KnownFact {
  return { value, at, from, source: null, note: '' };
}

/** Facts by holder, all of them known at `AT` from the venue itself unless they say otherwise. */
export function basisOf(
  facts: Readonly<Record<string, Readonly<Partial<Record<FactId, string | KnownFact>>>>> = {},
  issuers: readonly (Issuer & { readonly ticker: string })[] = [],
): ScoreBasis {
  const sheets = Object.entries(facts).map(([id, sheet]): readonly [string, FactSheet] => {
    const entries = Object.entries(sheet) as readonly (readonly [FactId, string | KnownFact])[];
    return [
      id,
      new Map(
        entries.map(([fact, value]) => [fact, typeof value === 'string' ? known(value) : value]),
      ),
    ];
  });
  return {
    sheets: new Map(sheets),
    issuers: new Map(issuers.map(({ ticker, ...issuer }) => [ticker, issuer])),
    at: AT,
  };
}

export const NOTHING_KNOWN = basisOf();

export function scored(
  positions: readonly Position[],
  table: Readonly<Record<string, string>>,
  basis: ScoreBasis = NOTHING_KNOWN,
): ExposureScore {
  const result = scoreExposure(positions, pricesOf(table), basis);
  if (result.score === null) throw new Error('expected a score');
  return result;
}
