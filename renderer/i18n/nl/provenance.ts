import type { provenance as english } from '../en/provenance.ts';

export const provenance: typeof english = {
  title: 'Waar de herstelwoorden vandaan komen',
  lead: 'Sommige apparaten en programma’s hebben herstelwoorden gemaakt die te raden zijn. Wat je hier vertelt wordt vergeleken met wat daarover bekend is gemaakt. Laat open wat je niet weet.',
  mayWait: 'Je kunt dit overslaan en het later vertellen, op het overzicht van de wallet.',
  device: 'Apparaat of programma dat de woorden maakte',
  notTold: 'Niet verteld',
  other: 'Een ander',
  generatedHere: 'Gemaakt in Houvast',
  firmware: 'Versie toen de woorden werden gemaakt',
  firmwareHint: 'De versie van toen, niet die van nu. Leeg als je het niet weet.',
  seedMadeOn: 'Dag waarop de woorden werden gemaakt',
  seedMadeOnHint: 'Ongeveer is goed genoeg. Leeg als je het niet weet.',
  entropy: 'Waar het toeval vandaan kwam',
  entropyHint: 'Waarmee de herstelwoorden getrokken zijn.',
  entropies: {
    unknown: 'Ik weet het niet',
    device: 'Alleen het apparaat',
    device_and_dice: 'Het apparaat, met dobbelstenen of munten erbij',
    dice: 'Alleen dobbelstenen of munten',
    other_program: 'Een ander programma; later ingetypt',
  },
  findings: 'Wat hierover bekend is',
  source: 'Lees het bericht van {month}',
  secondarySource: 'Lees erover ({month}, door anderen verteld)',
  change: 'Wijzig',
  save: 'Bewaar dit',
};
