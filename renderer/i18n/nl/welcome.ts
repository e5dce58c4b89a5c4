import type { welcome as english } from '../en/welcome.ts';

export const welcome: typeof english = {
  title: 'Welkom bij Houvast',
  lead: 'Toen FTX viel, leerden mensen binnen een paar dagen dat munten op een beurs een belofte zijn. Houvast laat zien hoeveel van wat je hebt nog aan zulke beloften hangt, en hoe je het zelf in handen krijgt, stap voor stap en met bewijs.',
  language: 'Taal',
  doesTitle: 'Wat het doet',
  does: [
    'Laat zien hoeveel van je bezit een ander kan bevriezen, en hoe dat verandert in de tijd.',
    'Controleert je eigen wallet aan de hand van de publieke sleutel: wat het is, welke adressen erbij horen, wat er mis kan gaan.',
    'Loopt met je door een checklist met de lessen van november 2022, en onthoudt wat je deed en wanneer.',
  ],
  neverTitle: 'Wat het nooit doet',
  never: [
    'Om je herstelwoorden of een privésleutel vragen. Vraagt een scherm, een mail of een mens er ooit om in onze naam, dan is het diefstal.',
    'Je munten verplaatsen, versturen of bewaren. Het kan alleen kijken.',
    'Met internet praten. Er is geen account, geen tracking en geen server van ons.',
  ],
  start: 'Begin met Houvast',
};
