import type {
  chainEvents as englishEvents,
  chainFindings as englishFindings,
  chainTables as englishTables,
} from '../en/wallet-chain.ts';

export const chainFindings: typeof englishFindings = {
  watched_since:
    'Je node kijkt pas sinds {at} naar deze wallet. Betalingen van voor die dag ontbreken hier, dus saldo en munten kunnen niet kloppen. Laat de node vanaf een eerdere dag kijken.',
  follow_failed:
    'De laatste keer dat er vanzelf werd gekeken, op {at}, lukte het niet, dus nieuwere betalingen kunnen ontbreken. Het wordt opnieuw geprobeerd. {reason}',
  tip_stale:
    'Het nieuwste blok dat deze server liet zien is oud. Hij loopt misschien achter, of houdt nieuwere betalingen voor je achter. Kijk het later nog eens na, of bij een andere server.',
  not_compared:
    'Er is geen tweede beheerder gevraagd. Een server kan een bewezen betaling niet verzinnen, maar wel verzwijgen dat munten zijn uitgegeven. Voeg een server van iemand anders toe om te vergelijken.',
  servers_disagree:
    'Een tweede server zegt iets anders over dezelfde adressen. Een van de twee loopt achter of vertelt niet alles. Kijk het over een tijdje nog eens na; vertrouw je eigen node het meest.',
  proof_refused: {
    one: '{count} betaling waarover de server vertelde, kon niet worden bewezen. Ze telt nergens mee. Kijk het na bij een andere server, het liefst je eigen.',
    other:
      '{count} betalingen waarover de server vertelde, konden niet worden bewezen. Ze tellen nergens mee. Kijk het na bij een andere server, het liefst je eigen.',
  },
  proof_missing: {
    one: 'Voor {count} betaling in het saldo is geen bewijs gegeven. Dat ze in een blok staat, is alleen wat de server zegt. Kijk het na bij een server die bewijzen geeft.',
    other:
      'Voor {count} betalingen in het saldo is geen bewijs gegeven. Dat ze in blokken staan, is alleen wat de server zegt. Kijk het na bij een server die bewijzen geeft.',
  },
  cheap_network:
    'Dit is een testnetwerk. Iedereen kan er blokken maken, dus een bewijs zegt daar weinig, en de munten zijn er niets waard.',
  gap_nearly_used:
    'Een adres is gebruikt na een lange rij ongebruikte: {count} van de {limit} waarna het zoeken stopt. Een betaling verderop zou worden gemist. Verhoog het aantal ongebruikte adressen op rij en kijk het opnieuw na.',
};

export const chainEvents: typeof englishEvents = {
  deposit_seen: '{amount} BTC is onderweg naar binnen. Het is nog niet bewezen.',
  deposit_proven: '{amount} BTC is binnengekomen, en staat bewezen in een blok.',
  spend_seen:
    '{amount} BTC is onderweg naar buiten. Was jij dat niet, kijk dan meteen naar deze wallet.',
  spend_proven: '{amount} BTC is eruit gegaan, en dat staat bewezen in een blok.',
  reorged_away:
    'Het blok met een betaling van {amount} BTC is door andere vervangen. Ze telt zoals haar nieuwe plaats zegt. Wacht op meer bevestigingen.',
  replaced:
    'Een betaling van {amount} BTC is vervangen door een andere van dezelfde munten. Ze telt niet meer mee.',
  address_reused:
    'Een adres is opnieuw betaald, met {amount} BTC. Anderen kunnen zien dat deze betalingen bij elkaar horen. Geef elke keer een nieuw adres.',
  dust_received:
    'Een kruimel van {amount} BTC is binnengekomen. Zulke kruimels worden gestuurd om te zien waarmee ze worden uitgegeven. Laat hem liggen.',
  changed_while_closed: 'Terwijl Holdfast dicht was, is het saldo veranderd met {amount} BTC.',
  proof_refused:
    'De server vertelde over een betaling en kon haar niet bewijzen. Ze telt nergens mee. Kijk het na bij een andere server.',
  servers_disagree:
    'Twee servers zeggen verschillende dingen over deze wallet. Kijk het over een tijdje nog eens na.',
};

export const unknownRefusal = 'De server kon deze betaling niet bewijzen, dus ze telt nergens mee.';

export const chainTables: typeof englishTables = {
  coinsTitle: 'munten',
  historyTitle: 'geschiedenis',
  txid: 'Transactie-id',
  vout: 'Uitgang',
  btc: 'Bedrag (BTC)',
  sats: 'Bedrag (sat)',
  feeSats: 'Kosten (sat)',
  address: 'Adres',
  chain: 'Reeks',
  index: 'Nummer',
  block: 'Blok',
  proof: 'Bewijs',
  state: 'Toestand',
  time: 'Tijd (UTC)',
  marks: 'Kenmerken',
  label: 'Naam',
  chains: { receive: 'ontvangst', change: 'wisselgeld' },
  proofs: { verified: 'bewezen', unverified: 'niet bewezen', refused: 'geweigerd' },
  states: {
    confirmed: 'in een blok',
    unconfirmed: 'wacht',
    replaced: 'vervangen',
    conflicting: 'botst met een andere',
    vanished: 'niet meer bekend',
  },
  immature: 'nog niet uit te geven',
  dust: 'kruimel',
  reused: 'adres hergebruikt',
};
