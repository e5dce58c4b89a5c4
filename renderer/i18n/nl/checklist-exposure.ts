import type { exposureItems as english } from '../en/checklist-exposure.ts';

/** Texts of the checklist, area by area. */
export const exposureItems: typeof english = {
  own_wallet_saved: {
    title: 'Je hebt een eigen wallet, en Houvast kent hem',
    why: 'Zonder eigen plek kun je nergens heen als een beurs de deuren sluit.',
    how: 'Laat je hardwarewallet de uitgebreide publieke sleutel tonen en plak die bij Wallets. Kijk of het eerste adres op beide schermen hetzelfde is.',
  },
  custodial_share_low: {
    title: 'Hooguit een kwart van wat je hebt staat bij anderen',
    why: 'Wat anderen bewaren kan in één dag bevriezen. Wat dan overblijft, is wat je zelf had.',
    how: 'Vul je bezit in bij Blootstelling, en het saldo van je eigen wallet bij Wallets. Verplaats dan munten tot het deel laag genoeg is.',
  },
  no_group_over_half: {
    title: 'Geen groep heeft meer dan de helft van wat je hebt',
    why: 'Merken met één eigenaar of die op elkaar leunen vallen samen. Twee ervan zijn dan helemaal geen spreiding.',
    how: 'Kijk bij Blootstelling naar de delen per groep. Haal eerst munten weg bij de grootste.',
  },
  no_earn_or_lending: {
    title: 'Niets van jou is uitgeleend, gestaket of vastgezet bij een ander',
    why: 'Munten in earn en uitleen worden juridisch vaak van de aanbieder, en komen als laatste vrij.',
    how: 'Beëindig elk earn-, staking- of uitleenproduct. Let op de wachttijd. Importeer daarna de export opnieuw.',
  },
  no_platform_token: {
    title: 'Je hebt geen token die de plek zelf uitgeeft',
    why: 'Zo’n token valt op dezelfde dag als de plek: dan ben je beide tegelijk kwijt.',
    how: 'Verkoop hem of haal hem weg. Bij Blootstelling kun je Houvast vertellen welke token een plek uitgeeft.',
  },
  no_forced_sale: {
    title: 'Een daling van een vijfde zou je niet dwingen te verkopen',
    why: 'Leningen en margin maken van een slechte week een verlies dat blijft.',
    how: 'Loop je leningen en marginposities na. Noteer bij welke prijs elk zou worden gesloten, of dat je er geen hebt.',
  },
  goal_set: {
    title: 'Je hebt een doel voor wat anderen bewaren, met een dag',
    why: 'Een deel dat weer oploopt, doet dat ongemerkt. Met een doel zegt Houvast het je.',
    how: 'Open bij Blootstelling de geschiedenis en stel een doel: onder hoeveel procent, op welke dag.',
  },
};
