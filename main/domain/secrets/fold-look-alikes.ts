/** Cyrillic, Greek and phonetic letters, each with the Latin letter that it cannot be told from on a screen. */
const PAIRS = [
  'аa вb сc ԁd еe һh іi јj кk ӏl мm нh оo ѕs рp ԛq гr тt цu ѵv ԝw',
  'хx уy ьb АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ԚQ ЅS ТT ԜW ХX УY',
  'ɡg αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ΑA',
  'ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi ɑa',
];

const HAS_FOREIGN = /[\u0131\u0251\u0261\u0370-\u052f]/;
/** Only beside Latin letters and digits: a Russian or Greek word is no disguise. */
const MIXED_IN =
  /(?<=[A-Za-z0-9])[\u0131\u0251\u0261\u0370-\u052f]{1,12}|[\u0131\u0251\u0261\u0370-\u052f]{1,12}(?=[A-Za-z0-9])/g;

const LETTERS: ReadonlyMap<string, string> = new Map(
  PAIRS.join(' ')
    .split(' ')
    .map(([foreign = '', latin = '']) => [foreign, latin]),
);

/** A text with look-alike letters of other scripts, where they stand in Latin words, written as the Latin ones. */
export function foldLookAlikes(text: string): string {
  if (!HAS_FOREIGN.test(text)) return text;
  return text.replace(MIXED_IN, foldRun);
}

function foldRun(run: string): string {
  let folded = '';
  for (const letter of run) folded += LETTERS.get(letter) ?? letter;
  return folded;
}
