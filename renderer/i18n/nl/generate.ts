import type { generate as english } from '../en/generate.ts';

/** Herstelwoorden maken op deze computer: het scherm ervoor, en het venster waarin het gebeurt. */
export const generate: typeof english = {
  enter: 'Maak hier herstelwoorden',
  title: 'Herstelwoorden maken op deze computer',
  lead: 'Houvast maakt de woorden, let erop dat je ze goed hebt opgeschreven, en bewaart alleen de openbare kant.',
  deviceBetter: 'Een hardwarewallet is beter',
  deviceBetterWhy: [
    'Een apparaat maakt de woorden waar geen ander programma draait. Op een computer kan malware meekijken met scherm en toetsenbord.',
    'Het geheugen van een computer is niet met zekerheid te wissen. Houvast gooit weg wat het kan, en zegt het waar dat niet kan.',
    'Met een apparaat komen de woorden en je computer elkaar nooit tegen, nu niet en later niet.',
  ],
  goodFor: 'Waar dit goed voor is',
  goodForWhat: [
    'Om te oefenen: om te leren wat woorden, een wachtzin en een herstelde wallet zijn voordat er geld achter zit.',
    'Voor een klein bedrag, of tot je apparaat er is. Verplaats de munten dan naar een wallet van het apparaat.',
    'Op een computer die offline is, vers is geïnstalleerd, en daarna offline blijft.',
  ],
  connection: {
    online: {
      title: 'Deze computer zit op een netwerk',
      text: 'Trek de kabel eruit of zet wifi uit voordat je verdergaat. Houvast heeft het niet nodig. Er is niets verstuurd om dit te weten te komen.',
    },
    offline: {
      title: 'Deze computer zit op geen enkel netwerk',
      text: 'Goed. Laat dat zo tot de woorden op papier staan en dit venster weg is.',
    },
    unknown: {
      title: 'Het is niet bekend of deze computer op een netwerk zit',
      text: 'De netwerkverbindingen konden niet worden bekeken. Trek de kabel eruit of zet wifi uit voordat je verdergaat.',
    },
  },
  before: 'Voordat je begint',
  beforeWhat: [
    'Leg papier en een pen klaar. Geen foto, geen bestand, geen e-mail: wie de woorden ziet, kan de munten nemen.',
    'Zorg dat je alleen bent, zonder camera in zicht. Leg je telefoon weg.',
    'Neem een half uur. Het venster sluit, en de woorden worden weggegooid, als je het scherm vergrendelt, een minuut in een ander venster bent of het ongebruikt laat.',
    'Deelt de computer zijn scherm of kijkt iemand van ver mee, stop dat dan eerst. Op Linux kan Houvast niet voorkomen dat andere programma’s het venster fotograferen.',
  ],
  open: 'Open het besloten venster',
  isOpen: 'Het besloten venster is open',
  isOpenText: 'Daar worden de woorden gemaakt en getoond. Hier is er niets van bekend.',
  toFront: 'Haal het naar voren',
  stop: 'Stop en gooi de woorden weg',
  ended: 'Het venster is dicht, en er is niets bewaard',
  endedBecause: {
    stopped:
      'Je bent gestopt. De woorden zijn weggegooid. Woorden die je hebt opgeschreven leiden nu nergens meer heen; verbrand het papier.',
    closed:
      'Het venster is gesloten, dus de woorden zijn weggegooid. Open het opnieuw om nieuwe te maken.',
    unfocused:
      'Je was een minuut in een ander venster, dus de woorden zijn weggegooid. Open het opnieuw om nieuwe te maken.',
    locked:
      'Het scherm werd vergrendeld of de computer ging slapen, dus de woorden zijn weggegooid. Open het opnieuw om nieuwe te maken.',
    idle: 'Er gebeurde een half uur niets, dus de woorden zijn weggegooid. Open het opnieuw om nieuwe te maken.',
    failed:
      'Het venster werkte niet meer, dus de woorden zijn weggegooid. Open het opnieuw om nieuwe te maken.',
  },
  saved: 'De wallet is bewaard. De woorden staan op jouw papier en nergens anders.',
  savedText: 'De wallet is bewaard. Dit venster sluit nu.',
  windowTitle: 'Herstelwoorden – besloten',
  steps: 'Stappen',
  stepNames: {
    prepare: 'Toeval',
    show: 'Opschrijven',
    repeat: 'Nog eens',
    passphrase: 'Wachtzin',
    save: 'Bewaren',
  },
  stepTitles: {
    prepare: 'Waar de woorden vandaan komen',
    show: 'Schrijf deze woorden op papier',
    repeat: 'Schrijf elk woord nog eens',
    passphrase: 'Een wachtzin, of geen',
    save: 'Bewaar de openbare kant',
    saved: 'Bewaard',
  },
  stepLeads: {
    prepare:
      'Het toeval van je computer zit er altijd in. Dobbelstenen of munten komen erbovenop, zodat je daar niet alleen op hoeft te vertrouwen.',
    show: 'Een paar tegelijk, met hun nummers, in hoofdletters die je over tien jaar nog kunt lezen. Ze zijn niet te kopiëren.',
    repeat:
      'Van je papier, in willekeurige volgorde. Zo weet je dat het klopt voordat er een munt van afhangt.',
    passphrase:
      'Een extra geheim van jezelf dat niet op het papier staat. Met een andere wachtzin openen dezelfde woorden een andere wallet.',
    save: 'Houvast bewaart een descriptor: daarmee kun je ontvangen en kijken, en kan niemand uitgeven.',
    saved: 'Hier is niets meer te doen.',
  },
  howMany: 'Hoeveel woorden?',
  counts: {
    12: {
      label: '12 woorden',
      hint: '128 bits: dat raadt niemand. Minder schrijfwerk, minder fouten.',
    },
    24: {
      label: '24 woorden',
      hint: '256 bits. In de praktijk niet veiliger; sommige apparaten vragen erom.',
    },
  },
  mixIn: 'Iets erdoor mengen?',
  kinds: {
    none: { label: 'Niets', hint: 'Alleen het toeval van je computer.' },
    dice: {
      label: 'Dobbelstenen',
      hint: 'Een gewone dobbelsteen met zes kanten. Vijftig worpen zijn 12 woorden waard.',
    },
    coins: {
      label: 'Munten',
      hint: 'Traag, maar elke munt is goed. 128 worpen zijn 12 woorden waard.',
    },
  },
  throwTitles: { dice: 'Wat de dobbelsteen aanwijst', coins: 'Wat de munt aanwijst' },
  throwHints: {
    dice: 'Gooi, en druk op wat boven ligt; of gebruik de toetsen 1 tot en met 6, en Backspace om er een terug te nemen.',
    coins:
      'Gooi, en druk op wat boven ligt; of gebruik de toetsen K en M, en Backspace om er een terug te nemen.',
  },
  face: '{face} boven',
  sides: { 0: 'Kop', 1: 'Munt' },
  lastThrows: 'Laatste: {throws}',
  undoThrow: 'Neem er een terug',
  clearThrows: 'Wis alles',
  meterLabel: 'Waarde van je worpen',
  meter:
    '{throws} gegooid, ongeveer {bits} bits. Na nog {missing} zouden je worpen alleen al genoeg zijn. Je mag ook nu verdergaan.',
  meterEnough: '{throws} gegooid, ongeveer {bits} bits: op zichzelf al genoeg.',
  make: 'Maak de woorden',
  wordsFromTo: 'Woord {start} tot en met {end} van {count}',
  hidden:
    'Verborgen zolang je in een ander venster bent. Kom binnen een minuut terug, anders worden de woorden weggegooid.',
  writeHint: 'Schrijf het nummer bij elk woord. Kijk twee keer naar woorden die op elkaar lijken.',
  wordsBefore: 'De woorden ervoor',
  wordsNext: 'De volgende woorden',
  written: 'Alle woorden staan op papier',
  wordsLeft: { one: 'Nog {count} woord', other: 'Nog {count} woorden' },
  wordAt: 'Woord {position}',
  wordHint: 'Zoals het op je papier staat. Elk woord wordt apart vergeleken en niet bewaard.',
  checkWord: 'Vergelijk',
  lookAgain: 'Bekijk de woorden opnieuw',
  wordWrong: {
    different:
      'Woord {position} is een ander woord dan werd getoond. Staat het zo op je papier, bekijk de woorden dan opnieuw en verbeter het papier; daarna schrijf je ze allemaal nog eens.',
    not_a_word:
      'Woord {position} staat niet op de woordenlijst: misschien is één letter fout. Kijk op je papier; staat het daar zo, bekijk de woorden dan opnieuw.',
    missing: 'Woord {position} is leeg. Schrijf het zoals het op je papier staat.',
  },
  showTyped: 'Toon wat ik typ',
  passphraseChoice: 'Wil je een wachtzin?',
  passphraseChoices: {
    without: {
      label: 'Geen wachtzin',
      hint: 'Het papier is genoeg om de wallet te herstellen. Voor de meeste mensen is dit veiliger: er valt verder niets te vergeten.',
    },
    with: {
      label: 'Met een wachtzin',
      hint: 'Wie het papier vindt, kan de munten nog niet nemen. Vergeet je de wachtzin, dan kan niemand dat.',
    },
  },
  goOn: 'Ga verder',
  passphraseFirst: 'Kies een wachtzin',
  passphraseAgain: 'Typ hem opnieuw',
  passphraseWarning:
    'Een foute wachtzin bestaat niet: elke andere opent een andere, lege wallet, zonder waarschuwing. Schrijf hem dus ook op, en bewaar hem op een andere plek dan de woorden.',
  passphrase: 'Wachtzin',
  passphraseOnceMore: 'De wachtzin nog eens',
  passphraseHint:
    'Hoofdletters en spaties tellen mee. Hij wordt niet bewaard; alleen waar hij heen leidt, wordt vergeleken.',
  passphraseSigns:
    'Er staan tekens in die niet elk apparaat kan typen. Met gewone letters, cijfers en leestekens neemt elk apparaat hem aan.',
  passphraseSpaces:
    'Hij begint of eindigt met een spatie, en die wordt snel vergeten. Hij telt mee.',
  usePassphrase: 'Gebruik deze wachtzin',
  comparePassphrase: 'Vergelijk',
  otherPassphrase: 'Kies een andere',
  passphraseOther:
    'Deze leidt naar een andere wallet, dus het is niet wat je eerst typte. Typ hem opnieuw, of kies een andere.',
  passphraseSame:
    'Hij leidt naar dezelfde wallet. Vlak voor het bewaren wordt er nog één keer naar gevraagd.',
  fingerprintWithout: 'Vingerafdruk zonder',
  fingerprintWith: 'Vingerafdruk met wachtzin',
  fingerprint: 'Vingerafdruk',
  fingerprintHint:
    'Schrijf hem bij de woorden. Een apparaat dat ze herstelt, toont dezelfde acht tekens; andere tekens betekenen andere woorden of een andere wachtzin.',
  script: 'Soort adres',
  passphraseLast: 'De wachtzin, voor de laatste keer',
  passphraseLastHint: 'Zodat je hem nu nog net zo goed weet als daarnet.',
  keptOnly:
    'Bewaard: de naam, de descriptor, de dag, en dat elk woord opnieuw is geschreven. Niet bewaard: de woorden, de wachtzin, je worpen.',
};
