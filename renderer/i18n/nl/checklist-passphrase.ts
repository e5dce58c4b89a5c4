import type { passphraseItems as english } from '../en/checklist-passphrase.ts';

/** Texts of the checklist, area by area. */
export const passphraseItems: typeof english = {
  passphrase_noted: {
    title: 'Ergens staat dat er een wachtzin is, en waar die te vinden is',
    why: 'De woorden alleen openen dan een lege wallet. Wie hem jaren later herstelt, denkt dat de munten weg zijn.',
    how: 'Schrijf op het papier met de woorden dat er een wachtzin bij hoort, en bewaar de wachtzin zelf elders. Noteer hier dat je het deed, nooit de wachtzin.',
  },
  passphrase_apart: {
    title: 'De wachtzin staat op papier en ligt niet bij de woorden',
    why: 'Samen zijn ze weer één geheim. Alleen in je hoofd is hij weg als jij er niet bent.',
    how: 'Schrijf hem op, met hoofdletters en spaties zoals ze zijn, en bewaar hem op een andere plek dan de woorden.',
  },
  passphrase_rehearsed: {
    title: 'Je typte de wachtzin van het papier, en dezelfde wallet ging open',
    why: 'Elke wachtzin opent wel een wallet; een verkeerde opent een lege en geen apparaat zegt er iets van.',
    how: 'Open op het apparaat de wallet met de wachtzin zoals die op papier staat. Vergelijk de vingerafdruk of het eerste adres met Houvast.',
  },
};
