import type { wizard as english } from '../en/wizard.ts';

export const wizard: typeof english = {
  steps: 'Stappen',
  setUp: 'Opzet',
  checkAndSave: 'Controleer en bewaar',
  back: 'Stap terug',
  next: 'Volgende stap',
  startOver: 'Begin opnieuw',
  whatDoYouHave: 'Wat bewaart je munten?',
  oneDevice: 'Eén apparaat',
  oneDeviceText:
    'Eén hardwarewallet tekent alleen. Overzichtelijk en snel; één goede back-up van de woorden is alles wat je moet bewaren.',
  chooseOneDevice: 'Gebruik één apparaat',
  multisig: 'Meer apparaten samen (multisig)',
  multisigText:
    'Een deel van de sleutels moet tekenen, zodat geen enkel apparaat, geen back-up en geen dief alleen beslist. Er is meer te bewaren, en ook de descriptor moet je bewaren.',
  choose2of3: '2 van 3 sleutels',
  choose3of5: '3 van 5 sleutels',
  otherQuorum: 'Een ander aantal sleutels',
  threshold: 'Sleutels die moeten tekenen',
  count: 'Sleutels in totaal',
  chooseQuorum: 'Gebruik deze aantallen',
  otherScript: 'Een ander adrestype',
  madeHere: 'Geen apparaat: herstelwoorden van deze computer',
  madeHereText:
    'Voor kleine bedragen of om te oefenen. Een computer kan worden afgeluisterd; een eigen apparaat is beter.',
  importTitle: 'Je hebt de publieke sleutel, descriptor of het walletbestand al',
  noDevice: 'Ik heb nog geen apparaat',
  buying: {
    open: 'Neem er een die het adres op een eigen scherm toont en de herstelwoorden voor zich houdt. Firmware die anderen kunnen lezen en controleren is beter dan een belofte.',
    bought:
      'Koop bij de maker of bij een verkoper die de maker noemt. Nooit tweedehands, en nooit met herstelwoorden die al op een kaart staan.',
    checked:
      'Bij aankomst: bekijk het zegel, laat het programma van de maker controleren of het echt is, zet de nieuwste firmware erop, en laat het pas dan de woorden maken.',
    chance:
      'Kan het worpen met dobbelstenen in de woorden verwerken, gebruik die dan: dan hoef je niet alleen op het toeval van het apparaat te vertrouwen.',
    several:
      'Neem voor een wallet met meer sleutels apparaten van verschillende makers. Een fout van één maker raakt dan één sleutel.',
    paper:
      'Zorg voor iets om de back-up op te bewaren dat vuur en water doorstaat, en voor twee plekken.',
  },
  whichDevice: 'Welk apparaat?',
  checkedOn:
    'Nagekeken met de bron hieronder in november 2026; menu’s kunnen sindsdien veranderd zijn.',
  unchecked: 'Voor dit apparaat is geen bron nagekeken. In de handleiding staat het precieze menu.',
  deviceSource: 'Open de bron',
  trustTitle: 'Een vingerafdruk is geen bewijs',
  trustText:
    'Een sleutel wordt herkend aan een vingerafdruk, en iedereen kan een vingerafdruk voor een eigen sleutel zetten. Houvast merkt een sleutel op die een andere tegenspreekt. Of elke sleutel echt in jouw apparaat zit, blijkt op de ladder: vergelijk adressen op het apparaat, en laat elke sleutel tekenen.',
  giveKey: 'De publieke sleutel van dit apparaat',
  keyOfDevice: 'Publieke sleutel met herkomst',
  keyOfDeviceHint:
    'De xpub, ypub of zpub, het liefst met vingerafdruk en pad ervoor, of het bestand of de QR-code van het apparaat. Nooit de herstelwoorden: die worden geweigerd en niet bewaard.',
  readKey: 'Lees de sleutel',
  keyRead: 'Wat er gelezen is',
  whichTestNetwork: 'Welk testnetwerk?',
  whichTestNetworkHint: 'De sleutel is voor een testnetwerk en zegt niet welk.',
  sealedTitle: 'Een versleutelde back-up openen',
  sealedKey: 'Uitgebreide publieke sleutel van één van de apparaten',
  sealedKeyHint:
    'Een xpub, ypub of zpub, met of zonder vingerafdruk en pad, zoals het apparaat hem toont. Hij leest de back-up en kan niets uitgeven.',
  openSealed: 'Open de back-up',
};
