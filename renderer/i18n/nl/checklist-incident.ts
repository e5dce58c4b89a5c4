import type { incidentItems as english } from '../en/checklist-incident.ts';

/** Texts of the checklist, area by area. */
export const incidentItems: typeof english = {
  stop_plan: {
    title: 'Je weet wat je het eerste uur doet als een beurs niet meer uitbetaalt',
    why: 'In november 2022 ging dat uur op aan berichten lezen. Een kwart van al het geld vertrok op één dag; wie later kwam stond voor een dichte deur.',
    how: 'Schrijf op: welke plek eerst, naar welk adres, wie tekent, wat je als bewijs bewaart. Doe de stresstest bij Blootstelling om te zien wat telt.',
  },
  key_theft_plan: {
    title: 'Je weet wat je doet als een apparaat of back-up weg is, of door anderen is gezien',
    why: 'Kwijt en gestolen lijken de eerste dag op elkaar. Alleen verplaatsen maakt er een eind aan.',
    how: 'Schrijf op: nieuw apparaat, nieuwe woorden, nieuwe wallet in Houvast, alles verplaatst, de oude leeg en gearchiveerd. Weet waar je een reserveapparaat haalt.',
  },
  scam_rule: {
    title: 'In jouw huis geldt: niemand krijgt ooit de woorden, wie het ook vraagt',
    why: 'Makers, beurzen en politie vragen er nooit om. Na elke val komen er aanbiedingen om munten terug te halen, en die nemen wat er nog is.',
    how: 'Zeg de regel hardop tegen iedereen die gebeld kan worden: geen woorden, geen scherm delen, geen kosten vooraf. Noteer met wie je sprak.',
  },
  no_single_point: {
    title: 'Geen apparaat, persoon of plek kan in zijn eentje alles verliezen',
    why: 'Met één sleutel is één fout het hele bedrag. De oprichter van QuadrigaCX had als enige de sleutels.',
    how: 'Verdeel een groot bedrag over wallets, of over meer sleutels van verschillende makers. Noteer hoe het verdeeld is, zonder bedragen.',
  },
};
