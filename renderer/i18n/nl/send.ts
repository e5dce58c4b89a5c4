import type {
  broadcastOutcomes as englishOutcomes,
  broadcastReasons as englishReasons,
  feeFindings as englishFindings,
  send as englishSend,
} from '../en/send.ts';

export const broadcastReasons: typeof englishReasons = {
  broadcast_coins_spent:
    'De server kent de munten van deze betaling niet, of ze zijn al uitgegeven. Ze is dus niet verstuurd. Bekijk de geschiedenis van de wallet voordat je een nieuwe maakt.',
  broadcast_coins_promised:
    'Er wacht al een andere betaling met dezelfde munten, dus deze is niet verstuurd. Wacht daarop, of maak een nieuwe betaling met duidelijk hogere netwerkkosten.',
  broadcast_already_known:
    'Deze betaling is al eerder verstuurd: de server kent haar. Je hoeft alleen nog op een blok te wachten.',
  broadcast_fee_low:
    'De netwerkkosten zijn lager dan wat de server nu doorgeeft, dus de betaling is niet verstuurd. Maak haar opnieuw met hogere kosten.',
  broadcast_fee_high:
    'De netwerkkosten zijn zo hoog dat de server ze voor een vergissing houdt, dus de betaling is niet verstuurd. Maak haar opnieuw met lagere kosten.',
  broadcast_locked:
    'Deze betaling mag pas in een later blok, dus de server neemt haar nog niet aan. Verstuur haar later.',
  broadcast_signature:
    'De server vindt een handtekening van deze betaling verkeerd, dus ze is niet verstuurd. Laat je apparaat opnieuw ondertekenen.',
  broadcast_dust:
    'Een uitvoer van deze betaling is te klein om door te geven, dus ze is niet verstuurd. Maak haar opnieuw met een groter bedrag.',
  broadcast_chain_long:
    'Er wachten te veel betalingen die op elkaar voortbouwen, dus deze is niet verstuurd. Wacht op een blok, en verstuur haar dan.',
};

export const feeFindings: typeof englishFindings = {
  fees_missing:
    'De server heeft nu geen schatting. Vul de kosten zelf in; een betaling aan jezelf heeft geen haast.',
  fees_out_of_order:
    'De server noemt meer voor langer wachten, en dat kan niet. Voor beide staan hier de laagste kosten.',
  fees_differ:
    'Twee servers noemen kosten die ver uit elkaar liggen. Hier staan de laagste: wat te veel betaald is, komt niet terug.',
};

export const broadcastOutcomes: typeof englishOutcomes = {
  other: {
    seen: 'Verstuurd via {sent}, en gezien door {asked}. De betaling wacht nu op een blok.',
    unseen:
      'Verstuurd via {sent}. {asked} heeft haar nog niet gezien; dat kan enkele minuten duren. Kijk later nog eens voordat je je zorgen maakt.',
    unasked:
      'Verstuurd via {sent}. {asked} kon niet gevraagd worden of hij haar heeft gezien. Kijk later nog eens.',
  },
  same: {
    seen: 'Verstuurd via {sent}, en die heeft haar. Geen andere server mag iets gevraagd worden, dus niemand anders heeft bevestigd dat ze is doorgegeven.',
    unseen:
      '{sent} zei ja, maar kent de betaling niet als je opnieuw vraagt. Voeg een tweede server toe en kijk daar.',
    unasked:
      '{sent} zei ja, en kon niet nog eens gevraagd worden. Geen andere server mag iets gevraagd worden. Kijk later nog eens.',
  },
};

export const send: typeof englishSend = {
  lookUpFees: 'Zoek de kosten van vandaag op',
  fees: 'Kosten bij {server}',
  feesOf: 'Kosten bij {server}, vergeleken met {other}',
  speeds: {
    slow: 'Rustig, ongeveer vier uur',
    normal: 'Gewoon, ongeveer een uur',
    fast: 'Snel, het volgende blok',
  },
  feeChoice: '{speed}: {rate} sat/vB',
  through: 'Versturen via',
  submit: 'Verstuur deze betaling',
  sending: 'Wordt verstuurd en opgezocht …',
  otherwise:
    'Op dit netwerk mag geen server iets gevraagd worden, dus van hieruit kan niets verstuurd worden. Bewaar de transactie, en verstuur haar met een programma dat verbonden is, zoals je eigen node (sendrawtransaction), Sparrow of Electrum.',
  confirm: 'Deze betaling nu versturen?',
  confirmText:
    'Ze verlaat deze computer en kan niet teruggeroepen worden. {server} komt te weten dat ze hiervandaan komt, en geeft haar door aan iedereen.',
  pays: 'Betaalt aan jezelf',
  paysElsewhere: 'Betaalt aan adressen die niet van jou zijn',
  fee: 'Netwerkkosten, voorgoed weg',
  server: 'Verstuurd via',
  seenBy: 'Opgezocht bij',
  sameServer: 'opnieuw {server}: geen andere server mag iets gevraagd worden',
  yes: 'Ja, verstuur',
  no: 'Nog niet',
  sentTitle: 'Wat verstuurd is',
  sentLead: 'Dit is de betaling die verstuurd is.',
};
