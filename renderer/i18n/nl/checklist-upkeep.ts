import type { upkeepItems as english } from '../en/checklist-upkeep.ts';

/** Texts of the checklist, area by area. */
export const upkeepItems: typeof english = {
  prices_fresh: {
    title: 'Elke munt heeft een prijs van de laatste week',
    why: 'Delen en scores zijn zo goed als de prijzen erachter.',
    how: 'Vul bij Blootstelling prijzen in voor wat je hebt, of haal ze op.',
  },
  software_current: {
    title: 'Computer, telefoon en walletprogramma’s zijn bijgewerkt, van de juiste plek',
    why: 'De meeste inbraken gebruiken gaten die maanden eerder zijn gedicht. Valse walletprogramma’s staan tussen de zoekresultaten.',
    how: 'Doe de updates. Haal walletprogramma’s via je eigen bladwijzer van de pagina van de maker, en controleer de handtekening als die er is.',
  },
  logins_reviewed: {
    title: 'Je keek wie er bij elke plek is ingelogd, en gooide eruit wat je niet kent',
    why: 'Wie een sessie steelt heeft geen wachtwoord nodig.',
    how: 'Open bij elke plek de lijst van apparaten en sessies. Meld alles één keer af. Noteer de dag.',
  },
  yearly_round: {
    title: 'Eén keer per jaar loop je alles na: plekken, mensen, papieren',
    why: 'Huizen, telefoons en vriendschappen veranderen. Een plan dat vorig jaar paste, wijst misschien nergens meer heen.',
    how: 'Bekijk elke back-up zonder hem te openen: ligt hij er, is het zegel heel? Lees de brief opnieuw. Loop deze lijst van boven naar beneden door.',
  },
};
