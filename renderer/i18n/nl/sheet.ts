import type { sheet as english } from '../en/sheet.ts';

/** Het walletblad. */
export const sheet: typeof english = {
  lead: 'Walletblad van {day}, gemaakt met Houvast',
  noticeTitle: 'Op dit blad staat geen geheim',
  notice:
    'Wie het vindt, kan de munten van deze wallet zien, nu en later, maar kan ze niet uitgeven. Bewaar het droog en voor jezelf, en op een andere plek dan de herstelwoorden.',
  facts: 'Deze wallet',
  name: 'Naam',
  network: 'Netwerk',
  kind: 'Sleutels',
  script: 'Adrestype',
  saved: 'In Houvast sinds',
  quorum:
    'Om uit te geven moeten {threshold} van de {count} sleutels tekenen. Dit blad hoort bij de back-up: met minder dan alle {count} back-ups en zonder blad zijn de munten niet te vinden.',
  backups: 'Waar elke back-up ligt',
  backupsText:
    'Schrijf met de hand op waar de herstelwoorden van elke sleutel liggen, en wie daarbij kan. Schrijf nooit de herstelwoorden zelf op dit blad.',
  backupOf: 'Sleutel {number} ({fingerprint})',
  backupOfUnknown: 'Sleutel {number}',
  descriptor: 'De wallet in één regel',
  descriptorText:
    'Dit is de descriptor: hij vertelt elk walletprogramma alles wat het moet weten, en de acht tekens aan het eind vangen typefouten op. De openingen zijn voor het oog; er staan geen spaties in. De QR-code bevat dezelfde tekst.',
  codeCaption: 'De descriptor als QR-code',
  codesText:
    "De descriptor is te lang voor één code. Programma's die BBQr kennen, zoals Sparrow, scannen de delen in elke volgorde.",
  codesCaption: 'Deel {number} van {count}',
  keys: 'De sleutels',
  key: 'Sleutel {number}',
  fingerprint: 'Vingerafdruk',
  path: 'Pad',
  xpub: 'Publieke sleutel',
  unknown: 'niet bekend',
  device: 'Gemaakt op',
  generatedHere: 'deze computer, in Houvast',
  firmware: 'Firmwareversie',
  seedMadeOn: 'Seed gemaakt op',
  entropy: 'Toeval uit',
  entropies: {
    device: 'het apparaat',
    device_and_dice: 'het apparaat en dobbelstenen',
    dice: 'alleen dobbelstenen',
    other_program: 'een ander programma',
    unknown: 'niet bekend',
  },
  addresses: 'De eerste adressen',
  addressesText:
    'Een programma dat deze wallet herstelt, moet dezelfde laten zien. Verschilt één teken, dan is het een andere wallet: stop, en stuur er niets naartoe.',
  receive: 'Ontvangst, nr. {index}',
  change: 'Wisselgeld, nr. {index}',
  restore: 'Zo herstel je deze wallet in een ander programma',
  restoreText:
    'Elke weg hieronder laat de munten zien en vraagt geen geheim. Haal het programma van het adres dat hier staat en nergens anders vandaan. Om uit te geven sluit je het apparaat aan van elke sleutel die tekent. Is een apparaat weg, zet zijn herstelwoorden dan in een nieuw apparaat van dezelfde soort. Typ herstelwoorden nooit in een computer, een telefoon of een website.',
  restoreFew: "Andere programma's kennen dit soort wallet niet, of zouden andere adressen tonen.",
  restoreNone:
    'Voor dit soort wallet kan hier geen programma worden uitgelegd dat Houvast kent. Een programma dat descriptors leest, kan ermee werken; vraag iemand die dat kent.',
  guides: {
    sparrow: {
      title: 'Sparrow, van sparrowwallet.com',
      steps: [
        'Kies File, New Wallet, en geef een naam.',
        'Druk op het tabblad Settings op de camera naast de descriptor en scan de QR-code van dit blad. Of druk op het potlood en typ de regel over.',
        'Druk op Apply. Vergelijk het tabblad Addresses met dit blad.',
      ],
    },
    bitcoin_core: {
      title: 'Bitcoin Core 29 of nieuwer, van bitcoincore.org',
      steps: [
        'Kies File, Create Wallet; vink “Disable Private Keys” en “Make Blank Wallet” aan.',
        'Kies Window, Console, en bovenaan de nieuwe wallet.',
        'Typ het volgende, met de descriptor van dit blad op de plek van DESCRIPTOR. De hele blockchain wordt doorzocht, en dat duurt uren: importdescriptors \'[{"desc":"DESCRIPTOR","timestamp":0,"active":true,"range":[0,999]}]\'',
        'Typ om de adressen te vergelijken: deriveaddresses "DESCRIPTOR" "[0,4]"',
      ],
    },
    electrum: {
      title: 'Electrum, van electrum.org',
      steps: [
        'Kies File, New/Restore, geef een naam, en kies “Standard wallet”, daarna “Use a master key”.',
        'Typ de sleutel hieronder. Het is de publieke sleutel van dit blad in de schrijfwijze die Electrum leest.',
        'Kies View, Show Addresses, en vergelijk ze met dit blad.',
      ],
      multisigSteps: [
        'Kies File, New/Restore, geef een naam, en kies “Multi-signature wallet” met {count} sleutels, waarvan er {threshold} tekenen.',
        'Kies voor elke sleutel “Use a master key” en typ een van de sleutels hieronder. Het zijn de publieke sleutels van dit blad in de schrijfwijze die Electrum leest.',
        'Kies View, Show Addresses, en vergelijk ze met dit blad.',
      ],
      key: 'Sleutel {number} voor Electrum',
    },
    specter: {
      title: 'Specter Desktop, van specter.solutions',
      steps: [
        'Kies dat je een wallet toevoegt, en daarna dat je er een importeert.',
        'Scan de QR-code van dit blad, of typ de descriptor, en beantwoord de vragen over de apparaten.',
        'Vergelijk de adressen met dit blad.',
      ],
    },
    liana: {
      title: 'Liana, van wizardsardine.com/liana',
      steps: [
        'Kies dat je een bestaande wallet toevoegt.',
        'Typ de descriptor van dit blad waar ernaar wordt gevraagd.',
        'Vergelijk de adressen met dit blad.',
      ],
    },
    nunchuk: {
      title: 'Nunchuk, van nunchuk.io',
      steps: [
        'Kies dat je een wallet toevoegt, en daarna dat je een bestaande herstelt.',
        'Scan de QR-code van dit blad, of open een bestand met de descriptor.',
        'Vergelijk de adressen met dit blad.',
      ],
    },
  },
  ladder: 'Wat er gecontroleerd is',
  ladderText:
    'Hoe ver de eigenaar kwam met het controleren van deze wallet in Houvast, op de dag van dit blad.',
  rungs: {
    1: '1 Beschreven',
    2: '2 Adressen kloppen',
    3: '3 Back-up herstelt',
    4: '4 Sleutels antwoorden',
    5: '5 Storting bewezen',
    6: '6 Uitgave bewezen',
  },
  standings: {
    provenNow: 'Gecontroleerd toen dit blad werd gemaakt, {at}',
    proven: 'Bewezen op {at}, geldt tot {until}',
    partly: 'Bewezen voor een deel van de sleutels',
    expired: 'Bewezen op {at}, maar sinds {until} opnieuw nodig',
    revoked: 'Teruggenomen door de eigenaar',
    open: 'Niet bewezen',
  },
  footer: '{name} · {day} · geen geheim op dit blad',
  pageNumber: 'Pagina {page} van {pages}',
};
