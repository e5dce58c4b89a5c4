import type { recovery as english } from '../en/recovery.ts';

export const recovery: typeof english = {
  unreadable: {
    title: 'Je gegevensbestand is niet te lezen',
    text: 'Het bestand is beschadigd of weg. Er is niets veranderd: het blijft staan waar het staat. Hieronder staan eerdere versies die Houvast zelf bewaarde. Kies de nieuwste die heel is; het beschadigde bestand wordt dan opzijgezet, nooit gewist.',
  },
  newer_version: {
    title: 'Je gegevens zijn bewaard door een nieuwere Houvast',
    text: 'Deze versie begrijpt het bestand niet en zou het kunnen beschadigen. Daarom is het onaangeroerd gebleven, byte voor byte. Installeer de nieuwere versie om verder te gaan.',
    textNamed:
      'Houvast {version} schreef het bestand. Deze versie begrijpt het niet en zou het kunnen beschadigen. Daarom is het onaangeroerd gebleven, byte voor byte. Installeer Houvast {version} of later om verder te gaan.',
  },
  in_use: {
    title: 'Houvast is al open met deze gegevens',
    text: 'Een ander venster of programma gebruikt dezelfde map. Twee tegelijk zouden elkaar kunnen overschrijven. Sluit het andere en start opnieuw.',
  },
  file: 'Bestand',
  copy: 'Bewaar een kopie van het bestand…',
  copyText: 'Dezelfde bytes, waar jij wilt. Zet hem op een andere schijf voordat je iets probeert.',
  saves: 'Eerdere versies',
  look: 'Bekijk deze versie',
  lookText:
    'Intussen kun je een eerdere versie bekijken die dit programma bewaarde. Daar verandert niets door.',
  savedAt: 'Bewaard {when}',
  savedBy: 'Bewaard {when} met Houvast {version}',
  newest: 'De nieuwste die heel is',
  conditions: {
    sealed: 'Heel, en verzegeld met een wachtzin; wat erin staat zie je zodra hij open is.',
    newer: 'Geschreven door een nieuwere Houvast, dus hier niet te openen.',
    damaged: 'Beschadigd, dus niet te openen.',
  },
  open: 'Open deze versie',
  none: 'Er is geen eerdere versie gevonden.',
  startEmpty: 'Begin leeg',
  startEmptyText:
    'Zet het beschadigde bestand opzij en begint leeg. Het beschadigde bestand blijft in de map staan.',
};
