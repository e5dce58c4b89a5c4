import type { ladder as englishLadder } from '../en/ladder.ts';

/** De ladder: zes beweringen over een wallet, elk met bewijs. */
export const ladder: typeof englishLadder = {
  title: 'Wat is bewezen',
  lead: 'Zes sporten, van “de beschrijving klopt” tot “munten kunnen eruit”. Elk houdt een tijd en wordt dan opnieuw bewezen.',
  summary: '{proven} van 6 sporten bewezen',
  summaryNext: 'volgende: {name}',
  all: 'alle zes',
  open: 'Open de ladder',
  picture: 'Ladder met zes sporten, van onder naar boven: {rungs}.',
  pictureRung: '{rung} {name}: {status}',
  column: 'Sleutel {number}',
  rungs: {
    1: {
      name: 'beschreven',
      title: '1. Beschreven',
      claim: 'De beschrijving van deze wallet zegt wat je denkt dat ze zegt.',
    },
    2: {
      name: 'adressen gelijk',
      title: '2. Adressen gelijk',
      claim: 'Je apparaat en Houvast maken dezelfde adressen.',
    },
    3: {
      name: 'back-up hersteld',
      title: '3. Back-up hersteld',
      claim: 'Je back-up leidt terug naar deze wallet.',
    },
    4: {
      name: 'sleutels antwoorden',
      title: '4. Sleutels antwoorden',
      claim: 'Elke sleutel kan ondertekenen.',
    },
    5: { name: 'storting bewezen', title: '5. Storting bewezen', claim: 'Munten komen aan.' },
    6: { name: 'uitgave bewezen', title: '6. Uitgave bewezen', claim: 'Munten kunnen eruit.' },
  },
  status: {
    open: 'nog niet bewezen',
    proven: 'bewezen',
    expired: 'verlopen',
    revoked: 'ingetrokken',
    partly: 'voor een deel van de sleutels bewezen',
  },
  now: 'zojuist opnieuw gelezen',
  since: 'op {day}, geldt tot {until}',
  was: 'op {day}, gold tot {until}',
  keyStatus: 'Sleutel {number} ({fingerprint}): {status}',
  noFingerprint: 'geen vingerafdruk',
  prove: 'Bewijs het',
  again: 'Bewijs het opnieuw',
  close: 'Sluit',
  evidence: 'Bewijs',
  revoke: 'Trek in',
  revokeTitle: 'Dit bewijs intrekken?',
  revokeText:
    'Het telt dan niet meer, en de sport valt terug op wat er over is. De aantekening blijft staan, met de dag waarop je het introk.',
  revokeConfirm: 'Trek het in',
  revoked: 'Ingetrokken op {day}',
  recorded: 'Vastgelegd op {day}',
  kept: 'Het bewijs is bewaard.',
  problems: {
    descriptor_unreadable:
      'De bewaarde beschrijving is niet meer te lezen: het bestand is veranderd of beschadigd. Ontvang niets op deze wallet. Zet een eerdere versie terug, of voeg de wallet opnieuw toe vanaf je apparaat.',
    descriptor_differs:
      'De bewaarde beschrijving zegt niet meer wat bewaard is: het bestand is veranderd. Een bewaarde wallet verandert nooit vanzelf. Ontvang er niets op; zet een eerdere versie terug, of voeg de wallet opnieuw toe.',
    descriptor_blocked:
      'In de beschrijving is iets gevonden waarmee je geen wallet moet gebruiken. Lees hieronder wat het is, en richt de wallet opnieuw in.',
  },
  described:
    'Houvast heeft haar zojuist opnieuw gelezen met twee onafhankelijke programma’s: controletekens, sleutels, netwerk en beide reeksen adressen zijn zoals ze bewaard zijn.',
  findings: 'Wat opviel',
  kinds: {
    addresses_compared: {
      text: 'Adressen {numbers} helemaal ingevoerd en door Houvast vergeleken',
      list: 'Adressen {numbers} gevonden in een lijst van het apparaat',
      eye: 'Adressen {numbers} op het oog vergeleken – je eigen woord',
    },
    backup_restored: 'Teruggezet: adres nummer {index} kwam terug',
    words_reentered: 'Elk woord nog eens ingevoerd toen het hier gemaakt werd',
    message_signed: 'Bericht ondertekend',
    exchange_message_signed: 'Bericht voor een beurs ondertekend',
    psbt_signed: 'Transactie ondertekend, elke handtekening gecontroleerd',
    deposit_proven: 'Storting van {amount} BTC in een blok',
    spend_proven: 'Uitgave in een blok, elke handtekening gecontroleerd',
  },
  seenOn: {
    device_screen: 'op het scherm van het apparaat',
    device_export: 'in een bestand van het apparaat',
    second_wallet: 'in een tweede wallet',
  },
  restoredOn: { device: 'op een apparaat', second_wallet: 'in een tweede wallet' },
  limits: {
    best_chain: 'Niet opgezocht: of dit blok in de keten met het meeste werk zit.',
    height: 'De hoogte is zoals opgegeven.',
    test_network: 'Een blok van een testnetwerk kost niets om te maken.',
  },
  message: 'Bericht',
  signature: 'Handtekening',
  address: 'Adres',
  transaction: 'Transactie',
  block: 'Blok',
  fingerprint: 'Vingerafdruk',
  path: 'Pad',
  chooseKey: 'Welke sleutel?',
  keyChoice: 'Sleutel {number} – {fingerprint}',
  answerUntil: 'Een antwoord telt tot {moment}.',
  seenOnLabel: 'Waar zie je ze?',
  compare: {
    intro:
      'Laat je apparaat drie adressen tonen. Het derde nummer is geloot, zodat geen klaargelegd antwoord past.',
    howText: 'Plak of typ ze',
    howList: 'Een lijst van het apparaat',
    howEye: 'Op het oog',
    which: {
      receive: 'Ontvangstadres nummer {index}',
      change: 'Wisselgeldadres nummer {index}',
      random: 'Ontvangstadres nummer {index} (geloot)',
    },
    hint: 'Helemaal, zoals het apparaat of zijn bestand het geeft.',
    submit: 'Vergelijk ze',
    list: 'Lijst met adressen van het apparaat',
    listHint:
      'Een tekst- of CSV-bestand, zoals de adresexport van Coldcard. Alle drie de adressen moeten erin staan.',
    eyeText:
      'Vergelijk blokje voor blokje, tot het laatste teken. Plakken is veiliger: dan vergelijkt Houvast. Dit wordt vastgelegd als je eigen woord.',
    same: 'Ik heb het helemaal met het apparaat vergeleken, en het is gelijk',
    eyeSubmit: 'Leg mijn vergelijking vast',
  },
  restore: {
    steps: [
      'Pak je back-up. Zet hem terug op een tweede apparaat, of op je eigen apparaat nadat je het gewist hebt – alleen als je een tweede exemplaar van de woorden hebt.',
      'Typ de woorden nooit op een computer, ook hier niet. Houvast weigert ze.',
      'Zoek op het teruggezette apparaat de vingerafdruk (ook XFP) en ontvangstadres nummer {index} op.',
      'Bij een wallet met meer sleutels: het adres van de hele wallet of het eigen adres van de sleutel op {path} – beide zijn goed.',
    ],
    where: 'Waar is hij teruggezet?',
    fingerprintHint: 'Acht tekens, zoals 73c5da0a.',
    address: 'Ontvangstadres nummer {index}',
    submit: 'Controleer wat terugkwam',
  },
  sign: {
    steps: [
      'Laat de sleutel precies dit bericht ondertekenen. Het noemt sleutel, wallet en dag, en heeft een nummer dat niemand vooraf kon weten.',
      'Onderteken met het adres hieronder of met het pad {path}. Apparaten met een camera (Jade, SeedSigner, Coldcard Q, Specter DIY) scannen de code; kopieer het bericht voor andere in hun eigen programma.',
      'Breng de handtekening terug: plak haar, open het bestand, of scan haar. Een transactie van deze wallet die deze sleutel ondertekende is ook goed.',
    ],
    several:
      'Een sleutel van een wallet met meer sleutels heeft daar geen adres waarvoor hij alleen kan tekenen. Hij tekent met zijn eigen adres op hetzelfde pad: Coldcard vraagt pad en type, Trezor en Ledger krijgen het pad via Sparrow, Electrum of HWI. Elk type hieronder is goed.',
    qr: 'QR-code van het bericht om te ondertekenen',
    copy: 'Kopieer het bericht',
    copied: 'Het bericht is gekopieerd.',
    intake: 'Handtekening, of een ondertekende transactie (PSBT)',
    submit: 'Controleer de handtekening',
  },
  chain: {
    deposit:
      'Laat een klein bedrag aankomen op een ontvangstadres van deze wallet en wacht tot het in een blok zit. Breng dan het bewijs daarvan.',
    spend:
      'Stuur een klein bedrag uit deze wallet en wacht tot het in een blok zit. Breng dan het bewijs daarvan. Bij een wallet met meer sleutels moet elke sleutel om beurten zo’n uitgave ondertekenen.',
    what: 'Een ruwe transactie is de betaling zelf, in cijfers. Een merkle-bewijs toont dat ze in een blok zit: het leidt van de betaling naar de kop van het blok, en die kost werk om te maken.',
    way: 'Waar het bewijs vandaan komt',
    ways: {
      node: 'Mijn eigen node (gettxoutproof)',
      branch: 'Electrum-server of Esplora (kop, tak en plaats)',
    },
    how: {
      node: 'Met Bitcoin Core: getrawtransaction TXID geeft de eerste, gettxoutproof ["TXID"] de tweede. Een node zonder txindex heeft ook de hash van het blok nodig.',
      branch:
        'Een Electrum-server beantwoordt blockchain.transaction.get TXID met de transactie, blockchain.block.header HOOGTE met de kop, en blockchain.transaction.get_merkle TXID HOOGTE met tak en plaats. Bij Esplora staan ze op /tx/TXID/hex, /block/HASH/header en /tx/TXID/merkle-proof. Wie de server beheert ziet naar welke betaling je vraagt, maar kan het bewijs niet vervalsen.',
    },
    txHex: 'Ruwe transactie (hex)',
    proof: 'Merkle-bewijs van gettxoutproof (hex)',
    header: 'Kop van het blok (160 hexadecimale cijfers)',
    branch: 'Merkle-tak',
    branchHint:
      'Het hele antwoord van de server, of de hashes van onder naar boven, één per regel.',
    position: 'Plaats in het blok',
    positionHint: 'Geteld vanaf 0. Mag leeg blijven als het antwoord hierboven hem noemt.',
    previous: 'Ruwe transacties waar ze uit betaalt (hex, één per regel)',
    previousHint:
      'Voor elke invoer de hele transactie waar hij uit betaalt: getrawtransaction met het id.',
    height: 'Hoogte van het blok (mag leeg blijven)',
    submit: 'Controleer het bewijs',
  },
  lookUp: {
    title: 'Betalingen die zijn opgezocht',
    choose:
      'Neem een betaling van deze wallet. Het bewijs komt nu van je server, en wordt hier nagerekend met de keten van blokken.',
    none: 'Er is nog geen zulke betaling van deze wallet bekend. Zoek haar op, of breng zelf het bewijs.',
    at: 'Wanneer',
    amount: 'Verschil',
    proof: 'Bewijs',
    take: 'Zoek op',
    takeOf: 'Zoek de betaling van {at} op',
    sync: 'Zoek deze wallet nu op',
    running: 'Wordt opgezocht …',
    byHand: 'Of breng zelf het bewijs',
  },
  exchange: {
    title: 'Bericht voor een beurs',
    text: 'Sommige beurzen eisen een ondertekend bericht voordat ze naar je eigen wallet uitbetalen (travel rule). Vul in wat ze vragen; de handtekening wordt hier gecontroleerd voordat je haar verstuurt, en bewaard. Ze bewijst geen sport, want er blijkt niet uit wanneer ze gemaakt is.',
    address: 'Je adres',
    message: 'Tekst die de beurs eist',
    messageHint: 'Precies zoals het er staat: geen spatie meer of minder.',
    prepare: 'Toon hoe je het ondertekent',
    kept: 'De handtekening klopt en is bewaard. Kopieer haar uit je eigen programma naar de beurs.',
    none: 'Voor een adres van meer sleutels tekent je walletprogramma, in de vorm van BIP-322.',
  },
};
