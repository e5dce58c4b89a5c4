import type { backup as english } from '../en/backup.ts';

export const backup: typeof english = {
  title: 'Back-up',
  text: 'Eén bestand met alles wat je hier hebt ingevuld, versleuteld met een eigen wachtzin. Bewaar het op een ander apparaat. Er staan geen privésleutels in, dus het is geen back-up van je munten.',
  never: 'Er is nog geen back-up gemaakt',
  neverText: 'Als deze computer stukgaat, is weg wat je hier hebt ingevuld. Je munten niet.',
  last: 'Laatste back-up: {day}',
  lastUnchecked:
    'Niemand heeft hem nog teruggelezen. Controleer het bestand een keer, dan weet je dat het werkt.',
  lastChecked: 'In zijn geheel teruggelezen op {day}.',
  make: 'Maak een back-up',
  open: 'Controleer of zet terug',
  form: {
    makeTitle: 'Maak een back-up',
    makeText:
      'Kies een wachtzin voor dit bestand en schrijf hem op papier. Het mag die van je gegevens zijn. Zonder wachtzin is het bestand waardeloos.',
    passphrase: 'Wachtzin van de back-up',
    save: 'Sla de back-up op',
    working: 'Bezig met versleutelen… Dit duurt een seconde of twee.',
    openTitle: 'Controleer een back-up of zet hem terug',
    openText: 'Controleren verandert hier niets.',
    choose: 'Kies de back-up',
    chosen: 'Gekozen: {file}',
    check: 'Controleer hem',
    checking: 'Bezig met lezen… Dit duurt een seconde of twee.',
    holds: 'Gemaakt op {day} met Houvast {version}. Hij is in zijn geheel te lezen, en bevat:',
    counts: {
      venues: { one: '{count} plek', other: '{count} plekken' },
      imports: { one: '{count} import', other: '{count} imports' },
      wallets: { one: '{count} wallet', other: '{count} wallets' },
      declarations: {
        one: '{count} notitie van de checklist',
        other: '{count} notities van de checklist',
      },
      snapshots: { one: '{count} dag verloop', other: '{count} dagen verloop' },
    },
    merge: 'Voeg toe wat hier ontbreekt',
    mergeText: 'Wat hier staat blijft. Waar beide hetzelfde kennen, telt wat hier staat.',
    replace: 'Zet hem in de plaats van wat hier staat',
    replaceText: 'Wat hier nu staat, blijft nog een tijd als eerdere bewaring op deze computer.',
  },
  saved: 'De back-up is opgeslagen.',
  restored: 'De back-up staat terug.',
};
