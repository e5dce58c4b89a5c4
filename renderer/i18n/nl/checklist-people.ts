import type { peopleItems as english } from '../en/checklist-people.ts';

/** Texts of the checklist, area by area. */
export const peopleItems: typeof english = {
  helper_named: {
    title: 'Iemand die je vertrouwt weet dat er iets te vinden is, en wie kan helpen',
    why: 'Munten waar niemand van weet, gaan met jou verloren.',
    how: 'Vertel één of twee mensen dat je munten hebt, dat er een brief is, en wie hen helpt. Zeg niets over woorden of bedragen.',
  },
  letter_written: {
    title: 'Een brief zegt stap voor stap hoe men bij de munten komt, en ligt niet bij de woorden',
    why: 'Wie een apparaat en een rij woorden vindt, weet niet wat het is. Maar brief en woorden op één plek zijn de munten zelf.',
    how: 'Maak de brief bij “Bewaren en doorgeven” van de wallet, vul hem met de hand in, en leg hem bij je papieren, niet bij de woorden.',
  },
  letter_rehearsed: {
    title: 'Wie de brief nodig zou hebben, heeft hem één keer doorlopen',
    why: 'Wat voor jou duidelijk is, is dat niet voor iemand die rouwt.',
    how: 'Laat de brief lezen waar je bij zit, met een kleine oefenwallet, en verbeter elke regel waarover iemand struikelt.',
  },
  will_mentions: {
    title: 'In je testament staat dat er munten zijn en voor wie',
    why: 'Weten hoe je erbij komt is iets anders dan er recht op hebben.',
    how: 'Vraag een notaris hoe je ze noemt zonder woorden of adressen in de akte. Noteer de dag van de akte.',
  },
};
