import type { overview as english } from '../en/overview.ts';

export const overview: typeof english = {
  title: 'Overzicht',
  exposureTitle: 'Blootstelling',
  exposureHint: '0 is goed: niemand anders kan bevriezen wat je hebt. 100 is slecht.',
  exposureDial: 'Blootstelling {score} van 100, {band}. Lager is beter.',
  noScoreDial: 'Nog geen score voor blootstelling.',
  noScore: 'Nog geen score',
  noScoreReason: {
    no_holdings: 'Er is nog niets ingevuld.',
    no_prices: 'Er ontbreken prijzen. Vul ze in bij Blootstelling, dan verschijnt de score.',
  },
  bands: { low: 'laag', moderate: 'matig', high: 'hoog', severe: 'ernstig' },
  was: 'Was {value} op {day}',
  readinessTitle: 'Gereedheid',
  readinessHint: '100 is goed: elke stap die voor jou geldt is gedaan en niet verlopen.',
  readinessDial: 'Gereedheid {readiness} procent. Hoger is beter.',
  readinessUnit: 'van 100 %',
  nextTitle: 'Je volgende stap',
  nextDone: 'Alles wat voor jou geldt is gedaan. Kom terug als er iets verloopt.',
  openItem: 'Open deze stap',
  leversTitle: 'Wat je blootstelling het meest verlaagt',
  levers: {
    move_to_own_keys: 'Breng wat bij {venue} staat naar je eigen sleutels',
    end_earn: 'Stop met earn, staking of uitlenen bij {venue}',
    replace_by_own_keys: 'Verkoop bij {venue} en bewaar munten met je eigen sleutels',
    test_withdrawal: 'Test een opname bij {venue} en noteer het',
    verify_leaf: 'Controleer je eigen regel in het bewijs van reserves van {venue}',
  },
  leverPoints: '−{points} punten',
  noLevers: 'Er staat niets bij anderen, dus er valt niets te verlagen.',
  sharesTitle: 'Wie heeft wat van jou is',
  sharesDescription: '{own} in eigen sleutels, {others} bij anderen.',
  trendTitle: 'Door de tijd',
  trendDescription:
    'Blootstelling en gereedheid van {from} tot {to}. Blootstelling is nu {exposure}, gereedheid {readiness}.',
  trendFirst: 'De lijn begint vandaag. Na de volgende verandering zie je welke kant je op gaat.',
  trendTable: 'Toon als tabel',
  trendCaption: 'Blootstelling en gereedheid per dag',
  day: 'Dag',
  none: 'geen',
  startTitle: 'Begin hier',
  startText:
    'Drie korte stappen geven je een eerste score en een checklist die jouw situatie kent.',
  starts: {
    exposure: {
      title: 'Waar staan je munten?',
      text: 'Importeer een export van je beurs, of typ in wat je daar hebt.',
      action: 'Vul je bezit in',
    },
    wallets: {
      title: 'Heb je een eigen wallet?',
      text: 'Plak de uitgebreide publieke sleutel. Houvast vertelt wat het is en toont de adressen.',
      action: 'Voeg je wallet toe',
    },
    checklist: {
      title: 'Hoe klaar ben je?',
      text: 'Stappen uit wat er misging in november 2022. Een paar vragen bepalen welke voor jou gelden.',
      action: 'Open de checklist',
    },
  },
};
