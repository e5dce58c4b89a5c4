import type { recovery as english } from '../en/recovery.ts';

export const recovery: typeof english = {
  unreadable: {
    title: 'Je gegevensbestand is niet te lezen',
    text: 'Het bestand is beschadigd of weg. Er is niets veranderd: het blijft staan waar het staat. Hieronder staan eerdere versies die Houvast zelf bewaarde. Kies de nieuwste; het beschadigde bestand wordt dan opzijgezet, nooit gewist.',
  },
  newer_version: {
    title: 'Je gegevens zijn bewaard door een nieuwere Houvast',
    text: 'Deze versie zou ze kunnen beschadigen en heeft ze dus niet aangeraakt. Installeer de nieuwere versie om verder te gaan.',
  },
  in_use: {
    title: 'Houvast is al open met deze gegevens',
    text: 'Een ander venster of programma gebruikt dezelfde map. Twee tegelijk zouden elkaar kunnen overschrijven. Sluit het andere en start opnieuw.',
  },
  file: 'Bestand',
  savedAt: 'Bewaard {when}',
  open: 'Open deze versie',
  none: 'Er is geen eerdere versie gevonden.',
  startEmpty: 'Begin leeg',
  startEmptyText:
    'Zet het beschadigde bestand opzij en begint leeg. Het beschadigde bestand blijft in de map staan.',
};
