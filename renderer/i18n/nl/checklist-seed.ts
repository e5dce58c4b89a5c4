import type { seedItems as english } from '../en/checklist-seed.ts';

/** Texts of the checklist, area by area. */
export const seedItems: typeof english = {
  device_bought_direct: {
    title: 'Je apparaat kwam rechtstreeks van de maker of een erkende winkel, ongebruikt',
    why: 'Een apparaat dat door andere handen ging kan woorden bevatten die een ander kent.',
    how: 'Zoek de bestelling op. Een apparaat waar al woorden bij zaten gebruik je niet. Noteer winkel en dag; een rekening kun je als bestand tonen.',
  },
  device_genuine: {
    title: 'De controle van de maker zelf zegt dat elk apparaat echt is',
    why: 'Zegels en dozen zijn makkelijk na te maken. Een geheim in het apparaat niet.',
    how: 'Verbind het apparaat met het programma van de maker en doe de controle. Noteer de dag en de uitslag.',
  },
  firmware_current: {
    title: 'Elk apparaat heeft de nieuwste firmware, en je weet sinds wanneer',
    why: 'Daar worden fouten hersteld. Maar een reparatie geneest geen herstelwoorden van daarvoor: de maker van Coldcard zei dat in juli 2026 met zoveel woorden.',
    how: 'Houd de back-up bij de hand en werk bij met het programma van de maker. Noteer apparaat en versie.',
  },
  seed_origin_known: {
    title: 'Houvast weet van elke sleutel welk apparaat de herstelwoorden maakte, en wanneer',
    why: 'Alleen dan kan het je waarschuwen als er over dat apparaat iets bekend wordt.',
    how: 'Open elke wallet en vul apparaat, versie, dag en bron van het toeval in.',
  },
  no_seed_advisory: {
    title: 'Geen gepubliceerde waarschuwing gaat over de herstelwoorden van een van je sleutels',
    why: 'Zwak toeval zie je niet van buiten. In 2026 verdwenen 1.789 bitcoin uit wallets waarvan de woorden te raden waren.',
    how: 'Vul in waar elke set herstelwoorden vandaan komt. Past er een waarschuwing, maak dan nieuwe woorden op een goed apparaat en verplaats de munten.',
  },
  seed_never_typed: {
    title: 'Je herstelwoorden zijn nooit getypt, gefotografeerd of bewaard op iets met een netwerk',
    why: 'Foto’s gaan naar een cloud, notities worden gesynchroniseerd, toetsenborden leren. Dieven zoeken naar twaalf of vierentwintig woorden op een rij.',
    how: 'Denk eerlijk terug: foto, notitie, mail, wachtwoordbeheerder, printer? Is het ooit gebeurd, maak dan nieuwe woorden op een apparaat en verplaats de munten. Noteer dat daarna.',
  },
};
