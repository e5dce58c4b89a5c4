import type { dialogs as englishDialogs } from '../en/dialogs.ts';

/** Gezegd door vensters van het systeem, waar geen pagina dat kan. */
export const dialogs: typeof englishDialogs = {
  hung: {
    title: 'Het venster reageert niet',
    text: 'Misschien is het nog bezig. Wat bewaard is, gaat hoe dan ook niet verloren; wat je net aan het typen was wel, als je het opnieuw opent.',
    wait: 'Wachten',
    openAgain: 'Opnieuw openen',
  },
  stopping: {
    title: 'Het venster stopt steeds',
    text: 'Het is binnen een minuut drie keer opnieuw geopend. Er is niets verloren wat bewaard was. Sluit Houvast en start het opnieuw. Helpt dat niet, start dan de computer opnieuw of installeer Houvast opnieuw: je gegevens blijven.',
    openAgain: 'Nog eens proberen',
    quit: 'Houvast sluiten',
  },
  notStarted: {
    title: 'Houvast kon niet starten',
    text: 'De map van Houvast is niet te lezen of te beschrijven: de schijf is misschien vol, of de map is niet van jou. Er is niets veranderd. Maak ruimte of start de computer opnieuw, en probeer het dan nog eens.',
  },
};
