/**
 * Words of the lists that columns and rows of exchanges are full of. A header such as `type, pair, order, price,
 * amount, fee, total, asset, balance, time, volume, note` is made of list words and is no phrase; six of twelve
 * random words are from here once in ten million phrases, and those are found by their checksum.
 */
export const LEDGER_WORDS: ReadonlySet<string> = new Set(
  (
    'account action address amount asset average balance base cash category change class clock close code coin cost ' +
    'country credit deposit detail direct exchange execute expire fee field final gain gross hour income index input ' +
    'interest item key label limit loan local margin market method minute month name net network note number open ' +
    'option order output pair payment pool position price profit quantity quote rate reason receive record reward ' +
    'risk sell series service share side source spot state subject swap symbol system tag target term time title ' +
    'token total trade transfer trigger type unit update usage used valid vendor venue version volume wage withdraw ' +
    'year zone'
  ).split(' '),
);
