import type { reservesList as english } from '../en/reserves-list.ts';

export const reservesList: typeof english = {
  title: 'Zijn dit echt haar adressen?',
  text: 'Sommige beurzen publiceren een lijst (CSV) van hun adressen, elk met een handtekening die alleen de houder van de sleutel kan zetten. Houvast telt de bedragen op en controleert de handtekeningen. De bedragen worden niet op de keten opgezocht, en een handtekening zegt niet van wie de munten zijn.',
  choose: 'Kies de lijst',
  drop: 'of sleep hem hierheen',
  ownToken: 'De eigen token van de beurs',
  ownTokenHint: 'De afkorting, zoals OKB. Dan zie je welk deel van de lijst die uitmaakt.',
  reading: '{file} wordt gecontroleerd',
  soFar: '{done} van {total} MB',
  stop: 'Stoppen',
  tooLarge: 'Dit bestand is groter dan 1 GB. Kies een lijst van adressen.',
  stopped: 'Gestopt. Er is niets bewaard.',
  another: 'Kies een andere lijst',
  resultTitle: 'Wat de lijst zegt',
  rows: { one: 'Eén adres in {file}.', other: '{count} adressen in {file}.' },
  repeated: {
    one: 'Eén regel noemt een adres nog eens; het telt één keer.',
    other: '{count} regels noemen een adres nog eens; elk telt één keer.',
  },
  malformed: {
    one: 'Eén regel was niet te lezen en telt niet mee.',
    other: '{count} regels waren niet te lezen en tellen niet mee.',
  },
  allGood: 'Geen handtekening die is gecontroleerd, is fout.',
  someWrong:
    'Sommige handtekeningen zijn fout. Van die adressen toont de lijst niet dat de beurs de sleutel heeft. Vraag het de beurs.',
  caption: 'Totalen per munt',
  coin: 'Munt',
  addresses: 'Adressen',
  total: 'Totaal',
  signed: 'Handtekening gecontroleerd',
  wrong: 'Handtekening fout',
  unchecked: 'Handtekening niet gecontroleerd',
  uncheckedHint:
    'Niet gecontroleerd zijn adressen met meer sleutels en van andere ketens dan Bitcoin en Ethereum.',
  share:
    'Van de waarde van deze lijst, tegen jouw prijzen, is {share} {token}, de eigen token van de beurs. Die valt als de beurs valt.',
  noShare: 'Voor het aandeel van {token} ontbreken de prijzen.',
  unpriced: 'Zonder prijs, dus in geen aandeel: {coins}.',
};
