import type { planSteps as english } from '../en/plan-steps.ts';

export const planSteps: typeof english = {
  phases: {
    prepare: 'Voorbereiden',
    destination: 'Je adres',
    test: 'Een proef',
    rest: 'De rest',
    others: 'Andere munten en geld',
    close: 'Afsluiten',
  },
  titles: {
    end_earn: 'Stop earn en staking',
    export_history: 'Bewaar je geschiedenis en overzichten',
    terms_saved: 'Bewaar de voorwaarden waar je mee instemde',
    venue_rules: 'Zoek kosten, minimum en wachttijd op',
    network_known: 'Ken het netwerk: Bitcoin',
    two_factor: 'Houd je tweede factor bij de hand',
    destination: 'Kies een wallet en controleer het adres',
    allow_list: 'Voer het adres in bij {venue} en wacht',
    travel_rule: 'Bewijs dat het adres van jou is, als dat gevraagd wordt',
    test_ask: 'Neem een proef op: {amount} BTC',
    test_arrive: 'Zie de proef binnenkomen',
    rest_ask: 'Neem deel {part} op: {amount} BTC',
    rest_arrive: 'Zie deel {part} binnenkomen',
    other_asset: 'Haal {asset} weg: {amount}',
    api_keys: 'Verwijder je API-sleutels',
    account_close: 'Sluit het account, of laat het leeg',
  },
  why: {
    end_earn:
      'Munten in earn of staking kun je pas opnemen als ze vrij zijn. Dat kan dagen duren, dus begin daarmee.',
    export_history:
      'Je hebt het nodig voor de belasting, en als bewijs van wat je had als {venue} omvalt. Na het sluiten van het account is het weg.',
    terms_saved:
      'Bij Celsius bepaalden de voorwaarden van wie de munten waren. Bewaar de versie waar jij mee instemde.',
    venue_rules:
      'Een proef moet boven het minimum liggen en ruim boven de kosten. Soms moet een nieuw adres eerst wachten.',
    network_known:
      'Bitcoin over een ander netwerk, zoals BEP-20 of Lightning, komt niet aan op dit adres en kan verloren gaan.',
    two_factor:
      'Bij een opname wordt om de code van je app of sleutel gevraagd. Zonder die stop je halverwege.',
    destination:
      'Munten gaan alleen naar een wallet waarvan is gebleken dat de backup ernaar terugleidt. Een tweede scherm laat zien dat niets het adres heeft verwisseld.',
    allow_list:
      'Vaak moet een nieuw adres een dag of langer wachten voor er naartoe betaald kan worden. Die klok begint pas als je het invoert.',
    travel_rule:
      'In de EU kan gevraagd worden te bewijzen dat het adres van jou is, met een ondertekend bericht of een kleine betaling.',
    test_ask: 'Een fout in adres of netwerk kost dan weinig.',
    test_arrive: 'Alleen munten die binnenkwamen laten zien dat de weg werkt.',
    rest_ask: 'In delen kan er minder tegelijk misgaan; elk deel heeft eigen kosten.',
    rest_arrive:
      'Het volgende deel gaat als dit er is. Dan telt het niet meer als liggend bij {venue}.',
    other_asset:
      'Elke andere munt heeft een eigen wallet en netwerk nodig, of wordt verkocht. Geld gaat naar je bank.',
    api_keys: 'Een sleutel waar niemand meer naar kijkt is een ingang voor anderen.',
    account_close:
      'Ook in een leeg account kan worden ingebroken, en dan handelt iemand op jouw naam.',
  },
  how: {
    end_earn:
      'Stop het bij {venue}, en noteer hoelang vrijmaken duurt. Noteer het als gedaan als de munten vrij zijn.',
    export_history:
      'Download alles vanaf de eerste dag, als CSV, en de jaaroverzichten als PDF. Noteer waar je ze bewaart.',
    terms_saved: 'Bewaar de pagina als PDF, met de datum. Noteer waar je die bewaart.',
    venue_rules: 'Ze staan bij {venue} waar je bitcoin zou opnemen. Laat open wat je niet vindt.',
    network_known: 'Vraagt {venue} om een netwerk, kies dan Bitcoin (BTC, on-chain).',
    two_factor: 'Open de app of pak de sleutel nu, en kijk of je er nog in komt.',
    destination:
      'Toon het adres op je apparaat, of in een tweede wallet, en vergelijk het helemaal voor je het aan {venue} geeft.',
    allow_list:
      'Voer het adres bij {venue} in als opnameadres. Noteer dan hoelang het moet wachten.',
    travel_rule:
      'De ladder van je wallet heeft een kaart voor berichten van exchanges. Sla dit over als {venue} er niet om vraagt.',
    test_ask:
      'Vraag de opname aan bij {venue}, over het netwerk Bitcoin, naar je adres. Noteer dan wat er van je account af gaat, met kosten.',
    test_arrive:
      'Synchroniseer de wallet: Houvast vindt de betaling zelf. Zonder server kun je haar met de hand noteren.',
    rest_ask:
      'Vraag de opname aan bij {venue}, naar hetzelfde adres als de proef. Noteer dan wat er van je account af gaat, met kosten.',
    rest_arrive:
      'Synchroniseer de wallet: Houvast vindt de betaling zelf. Zonder server kun je haar met de hand noteren.',
    other_asset:
      'Neem het op naar een eigen wallet voor die munt, eerst met een proef, of verkoop het. Wat je ervoor krijgt voer je in bij Blootstelling.',
    api_keys:
      'Kijk bij {venue} onder API en verwijder elke sleutel. Programma’s die ze gebruikten stoppen dan.',
    account_close:
      'Vraag {venue} het te sluiten. Houd je het, laat er dan niets in en bewaar de tweede factor.',
  },
};
