/** Tickers as venues write them; tokenised shares end in a small x (`AAPLx`). */
const TICKER = /^[A-Z0-9]{1,16}x?$/;

/** Letters of other scripts that look like Latin capitals, beside those that Unicode normalisation already folds. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    'АA',
    'ВB',
    'СC',
    'ԀD',
    'ЕE',
    'НH',
    'ІI',
    'ЈJ',
    'КK',
    'ӀI',
    'МM',
    'ОO',
    'РP',
    'ԚQ',
    'ЅS',
    'ТT',
    'ԜW',
    'ХX',
    'УY',
    'ҮY',
    // Greek
    'ΑA',
    'ΒB',
    'ΕE',
    'ΖZ',
    'ΗH',
    'ΙI',
    'ΚK',
    'ΜM',
    'ΝN',
    'ΟO',
    'ΡP',
    'ΤT',
    'ΥY',
    'ΧX',
    'ϹC',
    // Armenian, Cherokee
    'ՍU',
    'ՏS',
    'ՕO',
    'ᎪA',
    'ᏴB',
    'ᏟC',
    'ᎠD',
    'ᎬE',
    'ᎻH',
    'ᏞL',
    'ᎷM',
    'ᏢP',
    'ᏚS',
    'ᎢT',
    'ᏀG',
  ].map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Whether a name has the shape of a ticker. Shape and no list: venues add coins every week. */
export function isTicker(name: string): boolean {
  return TICKER.test(name);
}

/**
 * The ticker that a name passes itself off as: Cyrillic `ВТС`, or `BTC` with a zero-width space inside, gives `BTC`.
 * Null when the name is an ordinary ticker, or looks like none.
 */
export function lookAlikeTicker(name: string): string | null {
  const bare = name.normalize('NFKD').replaceAll(/[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Z}]/gu, '');
  const folded = Array.from(bare, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  return folded !== name && isTicker(folded) ? folded : null;
}
