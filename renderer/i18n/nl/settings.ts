import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {
  title: 'Instellingen',
  look: 'Taal en uiterlijk',
  language: 'Taal',
  languages: { system: 'Zoals de computer', en: 'English', nl: 'Nederlands' },
  theme: 'Licht of donker',
  themes: { system: 'Zoals de computer', light: 'Licht', dark: 'Donker' },
  currency: 'Munt voor waarden',
  currencyHint:
    'Prijzen in een andere munteenheid blijven bewaard. Ze tellen mee waar de prijs van dat geld bekend is, zoals van dollars of euro’s.',
  data: 'Je gegevens',
  folder: 'Map',
  saved: 'Laatst bewaard',
  neverSaved: 'Nog niets bewaard',
  generation: 'Keren bewaard',
  servers: 'Servers van de blokketen',
  serversNone: 'Geen server mag naar de blokketen worden gevraagd.',
  serversAllowed: {
    one: 'Eén server mag vragen over je wallets krijgen.',
    other: '{count} servers mogen vragen over je wallets krijgen.',
  },
  openServers: 'De servers openen',
  notices: 'Meldingen',
  chainNotices: 'Roep me als er iets met mijn munten gebeurt',
  chainNoticesHint:
    'Je bureaublad toont het terwijl je iets anders bekijkt: munten die binnenkomen of vertrekken, of servers die het oneens zijn. Er staat geen wallet en geen bedrag in.',
  noticesWithAmounts: 'Noem de wallet en het bedrag',
  noticesWithAmountsHint:
    'Wie je scherm kan zien, kan het lezen, ook als het vergrendeld is. Adressen worden nooit getoond.',
  dueNotices: 'Herinner me aan wat moet',
  dueNoticesHint:
    'Hooguit één keer per dag, als Houvast openstaat: hoeveel dingen te laat zijn of binnen een week moeten. Er staat niet bij wat.',
  about: 'Over Houvast',
  version: 'Versie',
  licence: 'Licentie',
  licenceText:
    'MIT. De letter is IBM Plex, onder de SIL Open Font License. De licenties van alle andere onderdelen staan in de map “licences” naast het programma.',
};
