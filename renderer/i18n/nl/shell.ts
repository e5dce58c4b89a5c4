import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
  appName: 'Houvast',
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  nav: {
    overview: 'Overzicht',
    exposure: 'Blootstelling',
    checklist: 'Checklist',
    wallets: 'Wallets',
    plan: 'Vertrekplan',
    reserves: 'Reserves',
    settings: 'Instellingen',
  },
  local: 'Alles blijft op deze computer. Alleen servers die jij toestaat krijgen vragen.',
  openGlossary: 'Woordenlijst (?)',
  close: 'Sluiten',
  cancel: 'Annuleren',
  back: 'Terug',
  undo: 'Ongedaan maken',
  loading: 'Bezig met lezen…',
  failedTitle: 'Dat is niet gelukt',
  severities: { info: 'Goed om te weten', warn: 'Let op', block: 'Kan niet worden bewaard' },
  secret: {
    title: 'Dit is geheim',
    emptied:
      'Het veld is weer leeg. Niemand die het goed met je voorheeft vraagt hier ooit om, ook niet wie zegt dat hij je helpt.',
  },
  reopened: 'Het venster stopte en is opnieuw geopend. Er is niets verloren wat bewaard was.',
  windowFailed: {
    title: 'Dit scherm werkt niet meer',
    text: 'Je gegevens zijn veilig: een ander deel van het programma bewaart ze. Open het scherm opnieuw; gaat het weer mis, sluit Houvast dan en start het opnieuw.',
    again: 'Open het scherm opnieuw',
  },
  appFailed: {
    title: 'Houvast werkt hier niet meer',
    text: 'Je gegevens zijn veilig: een ander deel van het programma bewaart ze. Laad het venster opnieuw; gaat het weer mis, sluit Houvast dan en start het opnieuw.',
    again: 'Opnieuw laden',
  },
};
