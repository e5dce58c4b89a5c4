import type { glossary as english } from '../en/glossary.ts';

export const glossary: typeof english = {
  title: 'Woordenlijst',
  terms: [
    {
      term: 'Herstelwoorden',
      text: 'De 12 of 24 woorden die je wallet zijn. Wie ze heeft, heeft de munten. Ze horen op papier of metaal, nooit in een computer, en nooit in Houvast.',
    },
    {
      term: 'Privésleutel',
      text: 'Wat een betaling ondertekent. Je apparaat bewaart hem. Houvast ziet er nooit een.',
    },
    {
      term: 'Uitgebreide publieke sleutel (xpub, ypub, zpub)',
      text: 'Een openbare tekst waaruit alle adressen van een wallet volgen. Hij kan niets uitgeven, maar wie hem heeft kan je saldo zien.',
    },
    {
      term: 'Kijkwallet (watch-only)',
      text: 'Een wallet die de adressen kent maar niet de sleutels: hij kan kijken, niet betalen.',
    },
    {
      term: 'Descriptor',
      text: 'Eén regel die precies zegt hoe een wallet zijn adressen maakt. Daarmee vindt elk ander walletprogramma dezelfde munten.',
    },
    {
      term: 'Controlegetal (checksum)',
      text: 'Tekens aan het eind van een tekst die laten zien of er iets verkeerd is overgetypt.',
    },
    {
      term: 'Vingerafdruk (fingerprint)',
      text: 'Acht tekens die een seed aanwijzen zonder iets te verraden.',
    },
    {
      term: 'Ontvangst en wisselgeld',
      text: 'Een wallet heeft twee rijen adressen: één om aan anderen te geven, één voor het deel van een betaling dat naar jou terugkomt.',
    },
    {
      term: 'Plek (venue)',
      text: 'Elke plek waar een ander munten voor je bewaart: een beurs, een broker, een uitlener, een bewaarder.',
    },
    { term: 'Deel bij anderen', text: 'Het deel van alles wat je hebt dat anderen bewaren.' },
    {
      term: 'Risicogroep',
      text: 'Plekken die samen zouden vallen, omdat ze één eigenaar hebben of op elkaar leunen.',
    },
    {
      term: 'Platformtoken',
      text: 'Een munt die een beurs zelf uitgeeft, zoals FTT. Hij valt als de uitgever valt.',
    },
    {
      term: 'Earn, staking, uitlenen',
      text: 'De plek met je munten laten werken. Ze staan dan vast of zijn uitgeleend, en zijn juridisch vaak niet meer van jou.',
    },
    {
      term: 'Bewijs van reserves (proof of reserves)',
      text: 'Een gepubliceerde lijst waarmee een beurs een deel laat zien van wat ze schuldig is en bezit. Dat jouw saldo erin staat, bewijst niet dat de beurs kan betalen.',
    },
  ],
};
