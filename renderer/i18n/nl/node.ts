import type { node as english } from '../en/node.ts';

export const node: typeof english = {
  title: 'Laat je eigen node kijken',
  lead: 'Bitcoin Core kent de geschiedenis alleen van wallets die hij volgt. Laat hem deze volgen: dan kan hij vertellen wat binnenkwam en wat vertrok, nu en na elke start.',
  which: 'Je node',
  since: 'Zoek vanaf deze dag',
  sinceHint:
    'Laat het leeg om de hele keten te doorzoeken. Vanaf een latere dag gaat sneller, maar mist wat daarvoor kwam.',
  watch: 'Laat hem volgen',
  scan: 'Noem alleen de munten van nu',
  watched: 'Gevolgd sinds {at}, de hele keten is doorzocht.',
  watchedSince: 'Gevolgd sinds {at}, gezocht vanaf {day}. Wat daarvoor kwam, weet hij niet.',
  confirmWatch: '{node} over deze wallet vertellen?',
  confirmScan: '{node} deze wallet laten zien?',
  told: 'Hij krijgt de beschrijving van deze wallet, met al haar adressen van nu en later. Geen privésleutel: hij kan niets uitgeven. Ze gaat naar {host} en naar niemand anders.',
  keeps:
    'Je node bewaart haar in een eigen wallet, en toont die aan wie de node mag gebruiken. De hele keten doorzoeken kan uren duren; je kunt het stoppen.',
  once: 'Je node gebruikt haar één keer en bewaart niets. Dat duurt een minuut of twee. Je ziet de munten die er nu zijn, niet hoe ze kwamen.',
  yes: 'Ja, vertel het mijn node',
  no: 'Liever niet',
  watching: 'Je node is aan het zoeken: {share} %',
  stop: 'Stoppen',
  done: 'Je node volgt deze wallet nu.',
  coins: 'Munten bij blok {height}',
  noCoins:
    'Je node vond bij blok {height} geen munten van deze wallet, onder haar eerste 1.000 adressen.',
  amount: 'Bedrag',
  place: 'Nummer',
  address: 'Adres',
  total: 'Samen {amount} satoshi. Alleen je node is gevraagd, en er is niets bewezen.',
  amountTold: 'zegt je node',
  toldCoins: {
    one: 'De transactie van {count} munt staat niet meer op je node, dus het bedrag is wat de node zegt.',
    other:
      'De transacties van {count} munten staan niet meer op je node, dus de bedragen zijn wat de node zegt.',
  },
};
