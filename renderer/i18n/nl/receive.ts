import type { receive as english } from '../en/receive.ts';

export const receive: typeof english = {
  addressTitle: 'Ontvangstadres {index}',
  qrDescription: 'QR-code van het adres {address}',
  deviceToo:
    'Toon het ook op je apparaat, en vergelijk ze helemaal voordat iemand erheen betaalt. Een programma op deze computer kan veranderen wat dit venster toont; niet wat je apparaat toont.',
  deviceHow: 'Hoe je vergelijkt',
  deviceSteps: [
    'Laat je apparaat zijn ontvangstadres met dit nummer of pad tonen.',
    'Lees beide blok voor blok, van het eerste tot het laatste teken. Het midden telt even zwaar als de uiteinden.',
    'Verschilt één teken? Stop, en geef dit adres aan niemand.',
  ],
  labelFor: 'Voor wie of wat',
  labelHint: 'Zoals “Kraken, proefopname”. Alleen jij ziet het.',
  copy: 'Kopieer het adres',
  handOut: 'Ik heb het gegeven',
  showNext: 'Toon het volgende adres',
  givenOn: 'Gegeven op {day}',
  givenWhy:
    'Wie er nog eens op betaalt, kan zien wat er de eerste keer binnenkwam, en anderen kunnen je betalingen aan elkaar knopen. Neem voor de volgende betaling het volgende adres.',
  gapTitle: 'Veel adressen zonder munten op rij',
  gapText:
    'Op de {count} adressen voor dit adres staan geen munten waar Houvast van weet. Walletprogramma’s houden na {limit} op met zoeken, dus munten hierop kunnen bij herstel ongezien blijven. Geef hieronder aan welke betaald zijn, of gebruik er een die nog open is.',
  clipboard: {
    watching:
      'Gekopieerd. Houvast kijkt tien seconden naar het klembord, vanwege malware die adressen verwisselt.',
    kept: 'Gekopieerd. Na tien seconden stond dit adres nog op het klembord. Vergelijk het nog eens waar je het plakt.',
    something_else:
      'Er staat nu iets anders op het klembord, geen adres. Heb je dat zelf gekopieerd, dan is alles in orde; kopieer anders het adres opnieuw.',
    empty:
      'Het klembord is nu leeg; sommige programma’s wissen het. Kopieer het adres opnieuw als je het nog nodig hebt.',
    unwatched:
      'Gekopieerd, maar het klembord was niet terug te lezen. Vergelijk het hele adres waar je het plakt.',
  },
  swapped: {
    title: 'Er staat een ander adres op het klembord',
    what: 'Je kopieerde je adres, en even later stond er een ander op die plek. Heb je dat niet zelf gekopieerd, dan verwisselt een programma op deze computer adressen om je munten te pakken.',
    wayOut:
      'Plak het niet, en betaal er niet heen. Laat de betaler de QR-code scannen, of typ het adres over van je apparaat. Laat deze computer nakijken voordat je hem weer voor geld gebruikt.',
    yours: 'Jouw adres is:',
  },
  check: {
    title: 'Controleer een adres dat elders staat',
    lead: 'Plak het adres zoals het bij de beurs of in een bericht staat. Houvast vergelijkt het helemaal met de eerste 1.000 van elk van je wallets.',
    label: 'Adres of betaallink',
    submit: 'Controleer het adres',
    same: 'Hetzelfde adres, teken voor teken',
    sameText: 'Het is het adres dat hierboven staat. Vergelijk dat met je apparaat.',
    mine: 'Het is van jou, maar niet het adres hierboven: {name}, {chain} {index}',
    mineText:
      'Munten die daarheen gaan, komen in die wallet aan. Bedoelde je het adres hierboven, verbeter het dan.',
    notMine: 'Niet een van jouw adressen',
    notMineText:
      'Het is niet een van de eerste 1.000 van je bewaarde wallets. Munten die daarheen gaan, kun je kwijt zijn. Ga niet verder voordat je weet van wie het is.',
    lookAlike: 'Niet van jou: het lijkt alleen op jouw adres',
    lookAlikeText:
      'De eerste {head} en de laatste {tail} tekens zijn die van jouw adres; vanaf teken {place} (blok {chunk}) verschilt het. De blokken die verschillen, zijn omlijnd.',
    yours: 'Het jouwe',
    seen: 'Het andere',
    differs: 'verschilt',
    lookAlikeWayOut:
      'Dat is bijna nooit toeval: sommige programma’s maken zulke adressen om munten te pakken. Betaal er niet heen. Kopieer je eigen adres opnieuw en zoek uit waar dit vandaan kwam.',
    damagedWayOut:
      'De controletekens kloppen niet: er is een typefout gemaakt of mee geknoeid. Gebruik het niet. Kopieer je eigen adres opnieuw, helemaal.',
  },
  handedOutTitle: 'Gegeven adressen ({count})',
  handedOutLead:
    'Elk adres is voor één betaling. Betalingen op adressen die andere programma’s gaven, zie je pas als ze zijn opgezocht, onder “Munten en geschiedenis”.',
  day: 'Gegeven',
  paid: 'Betaald',
  actions: 'Acties',
  show: 'Toon',
  editLabel: 'Geef een naam',
  editLabelTitle: 'Naam van adres {index}',
  labelEmpty: 'Alleen jij ziet hem. Laat het veld leeg om de naam weg te halen.',
  saveLabel: 'Bewaar de naam',
  takeBack: 'Niet gegeven',
  labels: {
    title: 'Labels ({count})',
    lead: 'Namen van adressen en transacties uit een ander programma, als BIP-329-bestand, een vorm die veel walletprogramma’s lezen en schrijven. Labels van andere wallets worden overgeslagen.',
    label: 'Labels (BIP-329)',
    submit: 'Neem de labels over',
    save: 'Bewaar de labels als bestand',
    undo: 'Draai de import van {day} terug',
    outcome: '{read} gelezen: {added} nieuw, {changed} veranderd, {skipped} overgeslagen.',
    skipped: {
      one: '{count} regel is overgeslagen',
      other: '{count} regels zijn overgeslagen',
    },
    skippedLine: 'Regel {line}: {message}',
  },
};
