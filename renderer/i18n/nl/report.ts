import type { report as english } from '../en/report.ts';

export const report: typeof english = {
  title: 'Gereedheidsrapport',
  lead: 'Waar je staat, op papier of als gegevens: voor jezelf, of voor iemand die je vertrouwt.',
  content: 'Wat erin staat',
  contents: [
    'Je blootstelling en waar die uit bestaat, per plek',
    'Je gereedheid per onderwerp en niveau, en je open punten op volgorde',
    'Je wallets bij naam, elk met zijn ladder en tot wanneer elk bewijs geldt',
    'Je vertrekplannen en hoe ver ze zijn',
    'Je bewijs met de datums',
  ],
  never:
    'Nooit erin: herstelwoorden, privésleutels, uitgebreide publieke sleutels, descriptors, en QR-codes van wat dan ook.',
  how: 'Hoeveel mag het vertellen?',
  ways: {
    full: 'Alles',
    redacted: 'Zonder bedragen',
  },
  wayHints: {
    full: 'Met bedragen, adressen, vingerafdrukken en je notities. Voor jou, of voor wie mag weten wat je bezit.',
    redacted:
      'Bedragen, waarden, adressen, vingerafdrukken, transacties en je notities blijven weg. Namen van plekken en wallets, aandelen en datums blijven staan: kijk of een naam te veel vertelt.',
  },
  pdf: 'Bewaar als PDF',
  json: 'Bewaar als gegevens (JSON)',
  saved: '{fileName} is bewaard.',
};
