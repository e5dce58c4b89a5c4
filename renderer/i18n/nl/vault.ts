import type { vault as english } from '../en/vault.ts';

export const vault: typeof english = {
  lock: {
    title: 'Je gegevens zijn vergrendeld',
    text: 'Vul je wachtzin in om ze te zien. Wat in het bestand staat is versleuteld, en zolang het vergrendeld is wordt aan niemand iets gevraagd.',
    savedAt: 'Laatst bewaard {when}',
    passphrase: 'Wachtzin',
    show: 'Laat de letters zien',
    open: 'Ontgrendel',
    opening: 'Bezig met ontgrendelen…',
    quick: 'Ontgrendel met de sleutelhanger van deze computer',
    forgotten: 'Wachtzin vergeten?',
    forgottenText:
      'Zonder wachtzin kan niemand de gegevens lezen. Je munten merken er niets van: hun sleutels waren hier nooit. Je kunt opnieuw beginnen met een andere profielmap, en je exports en publieke sleutels nog eens importeren.',
  },
  banner: {
    shortage: 'Je schijf is bijna vol',
    shortageText:
      'Er is nog {free} MB vrij, en Houvast heeft {needed} MB nodig om veilig te bewaren. Tot nu toe is er niets verloren. Maak ruimte voordat je iets wijzigt: op een volle schijf zou je volgende wijziging niet worden bewaard.',
    newer: 'Een nieuwere Houvast schreef deze gegevens',
    newerNamed: 'Houvast {version}, een nieuwere versie, schreef deze gegevens',
    newerText:
      'Je kunt ze hier bekijken en exporteren, maar er wordt niets bewaard en geen server gevraagd. Het bestand blijft zoals het is, byte voor byte. Installeer de nieuwere versie om verder te gaan.',
    leftOut: {
      one: 'Eén ding erin kent deze versie niet; het wordt niet getoond.',
      other: '{count} dingen erin kent deze versie niet; ze worden niet getoond.',
    },
    earlier: 'Je bekijkt de versie van {when}',
    earlierText:
      'Dat bestand blijft onaangeroerd. Hier bekijk je alleen een eerdere versie: er wordt niets bewaard en geen server gevraagd. Installeer de nieuwere Houvast om alles te zien.',
    goOn: 'Ga verder met deze versie…',
    goOnTitle: 'Verder met deze eerdere versie?',
    goOnText:
      'Het nieuwere bestand wordt dan opzijgezet: het blijft in de map, onder een naam die zegt wat het is. Wat er na deze versie bij kwam, staat alleen in dat bestand.',
    goOnConfirm: 'Zet het nieuwere bestand opzij',
    locked:
      'Zolang gegevens van een nieuwere Houvast alleen getoond worden, is de wachtzin niet te wijzigen.',
  },
  title: 'Wachtzin',
  none: 'Er is geen wachtzin ingesteld',
  noneText:
    'Wie de bestanden van jouw gebruikersaccount op deze computer kan lezen, kan lezen wat je hier hebt ingevuld: bedragen, publieke sleutels en adressen. Munten verplaatsen kan daar niemand mee, want een privésleutel wordt nooit bewaard. Een wachtzin versleutelt alles, ook eerdere bewaringen.',
  set: 'Een wachtzin beschermt je gegevens',
  setText:
    'De gegevens en elke eerdere bewaring zijn versleuteld met XChaCha20-Poly1305. De sleutel wordt van je wachtzin gemaakt met Argon2id, {memory} MB en {passes} rondes. Niet beschermd: wat op het scherm staat zolang het open is, je instellingen, de koppen van de blokketen, en bestanden die je zelf opslaat.',
  add: 'Stel een wachtzin in',
  change: 'Wijzig hem',
  remove: 'Haal hem eraf',
  lockNow: 'Vergrendel nu',
  autoLock: 'Vanzelf vergrendelen',
  autoLockHint: 'Ook als het scherm vergrendeld wordt of de computer gaat slapen.',
  autoLockAfter: {
    '0': 'Niet na verloop van tijd',
    '5': 'Na 5 minuten zonder gebruik',
    '15': 'Na 15 minuten zonder gebruik',
    '30': 'Na 30 minuten zonder gebruik',
    '60': 'Na een uur zonder gebruik',
  },
  quick: 'Ontgrendel met de sleutelhanger van deze computer',
  quickHint:
    'Sneller, en minder veilig: wie als jou kan inloggen, kan je gegevens dan zonder wachtzin openen.',
  quickUnavailable:
    'Deze computer heeft geen sleutelhanger die een sleutel veilig bewaart, dus de wachtzin wordt elke keer gevraagd.',
  form: {
    setTitle: 'Stel een wachtzin in',
    changeTitle: 'Wijzig de wachtzin',
    removeTitle: 'Haal de wachtzin eraf',
    text: 'Neem vier of meer woorden die niets met elkaar te maken hebben, en schrijf ze op papier. Als je hem kwijtraakt, kan niemand je gegevens openen. Gebruik niet de woorden van een wallet.',
    removeText:
      'De gegevens en eerdere bewaringen worden dan zonder versleuteling weggeschreven. Wie je bestanden kan lezen, kan ze lezen.',
    current: 'Wachtzin van nu',
    next: 'Nieuwe wachtzin',
    again: 'Nog een keer dezelfde',
    show: 'Laat de letters zien',
    differs: 'De twee zijn niet gelijk.',
    strength: 'Hoe moeilijk hij te raden is',
    levels: {
      '0': 'Meteen geraden',
      '1': 'Heel makkelijk geraden',
      '2': 'Met wat moeite geraden',
      '3': 'Moeilijk te raden',
      '4': 'Heel moeilijk te raden',
    },
    advice:
      'Voeg een woord of twee toe: een dief met een kopie van het bestand kan jaren proberen.',
    save: 'Versleutel mijn gegevens',
    working: 'Bezig met versleutelen… Dit duurt een seconde of twee.',
    remove: 'Haal hem eraf',
  },
  done: {
    set: 'Je gegevens zijn nu versleuteld.',
    removed: 'Je gegevens zijn niet meer versleuteld.',
  },
};
