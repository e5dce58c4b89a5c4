import { describe, expect, it } from 'vitest';
import generalLinks from '../../../assets/data/links.json' with { type: 'json' };
import venueLinks from '../../../assets/data/venue-links.json' with { type: 'json' };
import { FACT_IDS } from '../../../main/domain/exposure/fact-values.ts';
import type { BothLanguages } from '../../../main/domain/exposure/venue-catalog.ts';
import { venueCatalog } from '../../../main/services/venue-catalog.ts';

const links = [...generalLinks, ...venueLinks];
const linkIds = new Set(links.map(({ id }) => id));
const open = venueCatalog.filter(({ closed }) => closed === null);
const closed = venueCatalog.filter((entry) => entry.closed !== null);

/** Every fact of an entry with its source, wherever it stands. */
const sourced = venueCatalog.flatMap((entry) => {
  const { ownToken, ties, reserveProof, ownLeaf, addressDelayHours, facts, closed: end } = entry;
  const shipped = FACT_IDS.flatMap((id) => facts[id] ?? []);
  const all = [ownToken, ties, reserveProof, ownLeaf, addressDelayHours, end, ...shipped];
  return all.flatMap((fact) => (fact === null ? [] : [{ id: entry.id, ...fact }]));
});

describe('the shipped venues', () => {
  it('are at least 40 that one can use today, and at least 10 that closed', () => {
    expect(open.length).toBeGreaterThanOrEqual(40);
    expect(closed.length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    [
      'of the Dutch market',
      [
        'bitvavo',
        'bitpanda',
        'coinbase',
        'kraken',
        'bitstamp',
        'revolut',
        'etoro',
        'trade_republic',
        'nexo',
      ],
    ],
    [
      'from around the world',
      [
        'binance',
        'okx',
        'bybit',
        'kucoin',
        'cryptocom',
        'gemini',
        'bitget',
        'mexc',
        'gate',
        'bitfinex',
        'bingx',
        'htx',
        'robinhood',
        'paypal',
        'cash_app',
        'strike',
        'river',
        'swan',
      ],
    ],
    [
      'that keep, that are listed, and tokens',
      [
        'unchained',
        'casa',
        'bitgo',
        'anchorage',
        'fidelity_digital_assets',
        'ibit',
        'shares21_etp',
        'coinshares_etp',
        'vaneck_etn',
        'wbtc',
        'cbbtc',
        'usdt',
        'usdc',
        'eurc',
      ],
    ],
    [
      'that closed',
      [
        'ftx',
        'ftx_us',
        'celsius',
        'voyager',
        'blockfi',
        'genesis',
        'gemini_earn',
        'mt_gox',
        'quadrigacx',
        'cred',
        'hodlnaut',
        'bittrex',
        'coinbase_pro',
      ],
    ],
  ])('have those %s', (_, ids) => {
    expect(ids.filter((id) => !venueCatalog.some((entry) => entry.id === id))).toEqual([]);
  });

  it('have ids and names of their own', () => {
    expect(new Set(venueCatalog.map(({ id }) => id)).size).toBe(venueCatalog.length);
    expect(new Set(venueCatalog.map(({ name }) => name)).size).toBe(venueCatalog.length);
  });

  it('cite only pages of the link list', () => {
    const pages = venueCatalog.flatMap(({ pages: { proof, terms } }) => [proof, terms]);
    const cited = [...sourced.map(({ source }) => source), ...pages.filter((id) => id !== null)];
    expect(cited.filter((id) => !linkIds.has(id))).toEqual([]);
    expect(cited.length).toBeGreaterThan(100);
  });

  it('call a fact primary only where its page is', () => {
    const kinds = new Map(links.map(({ id, kind }) => [id, kind]));
    expect(
      sourced.filter(({ kind, source }) => kind === 'primary' && kinds.get(source) !== 'primary'),
    ).toEqual([]);
  });

  it('were read on a day that has been, after the first of them', () => {
    const days = sourced.map(({ checked }) => checked);
    expect(days.filter((day) => day < '2026-11-01' || day > '2026-12-31')).toEqual([]);
  });

  it('speak both languages, and differently', () => {
    const texts = venueCatalog.flatMap(
      ({ note, ties, closed: end }): readonly (BothLanguages | null)[] => [
        note,
        ties?.text ?? null,
        end?.what ?? null,
        end?.creditors ?? null,
      ],
    );
    const known = texts.filter((text) => text !== null);
    expect(known.length).toBeGreaterThan(60);
    expect(known.filter(({ en, nl }) => en === nl)).toEqual([]);
  });

  it('name one issuer for each token, and no risk group of a single spelling mistake', () => {
    const issuers = open.filter(
      ({ custody }) => custody === 'stablecoin' || custody === 'wrapped_token',
    );
    const tickers = issuers.flatMap(({ ownToken }) => ownToken?.value ?? []);
    expect(new Set(tickers).size).toBe(tickers.length);
    const groups = [...new Set(venueCatalog.map(({ riskGroup }) => riskGroup))];
    expect(new Set(groups.map((group) => group.toLowerCase())).size).toBe(groups.length);
  });
});

it('the links about venues have ids of their own, and are pages of the web', () => {
  expect(linkIds.size).toBe(links.length);
  expect(venueLinks.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
});
