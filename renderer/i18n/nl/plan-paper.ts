import type { planPaper as english } from '../en/plan-paper.ts';

export const planPaper: typeof english = {
  title: 'Vertrekplan: {venue}',
  lead: 'Zoals het er stond op {day}. Er staat geen sleutel en geen geheim in; wel bedragen en een adres.',
  footer: 'Vertrekplan van {venue}',
  pageNumber: 'Pagina {page} van {pages}',
  networkTitle: 'Kies het netwerk Bitcoin',
  networkText:
    'Kies bij {venue} elke keer Bitcoin (BTC, on-chain). Over een ander netwerk komen de munten niet aan.',
  address: 'Je adres',
  addressText:
    'Gecontroleerd op {seen} op {day}. Vergelijk het elke keer helemaal, ook het midden.',
  seenOn: { device_screen: 'het scherm van je apparaat', second_wallet: 'een tweede wallet' },
  noAddress: 'Nog niet gekozen.',
  left: 'Nog bij {venue}',
  state: 'Stand',
  states: {
    draft: 'Nog niet begonnen',
    running: 'Onderweg',
    paused: 'Staat stil',
    done: 'Klaar',
    abandoned: 'Opgegeven',
  },
  work: 'Werk dat rest',
  minutes: { one: 'ongeveer {count} minuut', other: 'ongeveer {count} minuten' },
  stepStates: {
    open: 'straks',
    due: 'nu',
    waiting: 'wacht tot {day}',
    done: 'gedaan op {day}',
    skipped: 'overgeslagen',
  },
  byHand: 'met de hand: {txid}',
  onChain: 'gevonden op de keten: {txid}',
  notes: 'Notities',
  calendarNext: 'Volgende stap: {title} ({venue})',
  calendarWait: 'Het wachten is voorbij: {title} ({venue})',
  calendarArrival: 'Is het binnen? {title} ({venue})',
};
