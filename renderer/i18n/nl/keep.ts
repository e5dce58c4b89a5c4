import type { keep as english } from '../en/keep.ts';

/** Een wallet bewaren, en doorgeven. */
export const keep: typeof english = {
  sheetTitle: 'Het walletblad',
  sheetText:
    'Een paar pagina’s om af te drukken. Daarmee herstelt wie je helpt, of wie erft, deze wallet in een ander programma, zonder Houvast.',
  sheetPicture: 'Een vel papier met een titel, regels om op te schrijven en een QR-code',
  sheetItems: [
    'Naam, netwerk, hoeveel sleutels moeten tekenen, en elke sleutel met vingerafdruk en pad',
    'De descriptor met controletekens, als tekst en als QR-code',
    'De eerste adressen, om met een ander programma te vergelijken',
    'Hoe je de wallet in andere programma’s herstelt, stap voor stap',
    'Regels om op te schrijven waar elke back-up ligt',
  ],
  sheetWhy:
    'Herstelwoorden alleen zeggen niet bij welke wallet ze horen; met meer sleutels zijn ze zelfs niet genoeg. Bewaar het blad, maar op een andere plek dan de herstelwoorden: samen vertellen ze een dief alles.',
  sheetSave: 'Bewaar het blad (PDF)',
  seenTitle: 'Geen geheim, en toch privé',
  seenText:
    'Alles op deze pagina bevat alleen publieke sleutels. Niemand kan er iets mee uitgeven. Maar wie het blad of een van de bestanden heeft, ziet elke munt van deze wallet, nu en later. Mail ze niet, en houd ze uit gedeelde mappen.',
  letterTitle: 'Een brief voor wie er ooit voor moet zorgen',
  letterText:
    'Voor iemand die hier nog nooit van heeft gehoord: wat er is, wie kan helpen, wat je eerst doet, en wat je nooit doet. Je vult met de hand in waar dingen liggen. De brief verwijst naar het blad en bevat geen sleutel.',
  letterSave: 'Bewaar de brief (PDF)',
  filesTitle: 'Bestanden voor andere programma’s',
  filesText:
    'Elk bestand beschrijft dezelfde wallet. Je ziet alleen vormen die naar precies dezelfde adressen leiden.',
  save: 'Bewaar',
  saveFormat: 'Bewaar voor {name}',
  showQr: 'Toon als QR-code',
  showQrFormat: 'Toon als QR-code: {name}',
  qrTitle: '{name} als QR-code',
  qrHint: 'Alleen het apparaat of programma dat deze wallet mag kennen, mag dit zien.',
  saved: '{fileName} is bewaard.',
  opensIn: {
    descriptor: 'Opent in bijna elk programma van nu; ook een goede kopie om te bewaren.',
    encrypted_descriptor:
      'De descriptor, versleuteld: hij opent met de uitgebreide publieke sleutel (xpub) van één apparaat van deze wallet, en met niets anders. Een conceptstandaard die nog weinig programma’s lezen: Houvast, beb (van de maker) en een proefversie van Bitcoin Core. Liana 13 leest alleen een oudere vorm. Wie een van de xpubs kent, kan hem ook lezen, en sommige walletprogramma’s sturen die naar een server.',
    bitcoin_core: 'Opent in Bitcoin Core en Knots, met importdescriptors in de console.',
    sparrow: 'Opent in Sparrow: File, Import Wallet, Output Descriptor.',
    specter: 'Opent in Specter Desktop en in programma’s die zulke bestanden lezen.',
    electrum: 'Opent in Electrum: File, Open.',
    caravan: 'Opent in Caravan en Unchained.',
    coldcard_multisig:
      'Opent op Coldcard, Passport, Keystone en Jade, om de wallet daar vast te leggen.',
    bluewallet: 'Opent in BlueWallet: wallet toevoegen, importeren.',
    nunchuk: 'Opent in Nunchuk: een bestaande wallet herstellen.',
    liana: 'Opent in Liana: een bestaande wallet toevoegen.',
    bsms: 'Opent in programma’s die BIP-129 kennen, zoals Nunchuk en Sparrow.',
    bip329: 'Namen van de sleutels, voor programma’s die labels lezen. Herstelt geen wallet.',
    addresses_csv: 'Opent in een rekenblad: duizend adressen van elke soort. Herstelt geen wallet.',
    ur: 'Voor apparaten en programma’s die UR-codes scannen, zoals Keystone, SeedSigner en Sparrow.',
    bbqr: 'Voor apparaten en programma’s die BBQr-codes scannen, zoals Coldcard Q en Sparrow.',
  },
};
