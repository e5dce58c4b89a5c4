import type { mnemonicReasons as englishReasons } from '../en/mnemonic.ts';

/** Waarom woorden of worpen zijn geweigerd. */
export const mnemonicReasons: typeof englishReasons = {
  mnemonic_word_count:
    'Hier staan {count} woorden; herstelwoorden zijn er 12, 15, 18, 21 of 24. Met een te weinig of te veel krijgt niemand de munten terug. Kijk je back-up nog eens na.',
  mnemonic_word_unknown:
    'Woord {position} staat niet op de woordenlijst, dus er is iets verkeerd overgenomen. Geen wallet neemt het aan. Kijk je back-up nog eens na.',
  mnemonic_word_look_alike:
    'In woord {position} staat een teken dat alleen op een Latijnse letter lijkt. Geen wallet neemt het aan. Typ het woord zelf.',
  mnemonic_checksum:
    'Alle woorden bestaan, maar samen kloppen ze niet: er is er een verkeerd, of er zijn er twee verwisseld. Ze zouden naar een andere, lege wallet leiden. Kijk je back-up nog eens na.',
  mnemonic_electrum_seed:
    'Dit zijn herstelwoorden van Electrum; andere wallets lezen ze als een andere, lege wallet. Herstel ze met Electrum.',
  entropy_length:
    'Herstelwoorden bevatten 128, 160, 192, 224 of 256 bits, en dit zijn er {bits}. Er is niets gemaakt.',
  entropy_character:
    'Teken {position} is geen worp van deze soort. Gebruik 1 tot en met 6 voor dobbelstenen, 0 en 1 (of K en M) voor munten, 0 tot en met 9 en A tot en met F voor hex.',
  entropy_empty: 'Er is niets om mee te mengen. Gooi eerst, of laat het weg.',
  entropy_all_equal:
    'Alles is hetzelfde, en dat zijn echte worpen nooit. Wie dat raadt, kent jouw deel. Gooi opnieuw, of laat het weg.',
  entropy_sequence:
    'Dit telt gelijkmatig op of af, en dat doen echte worpen niet. Wie dat raadt, kent jouw deel. Gooi opnieuw, of laat het weg.',
  entropy_repeated:
    'Hetzelfde stuk komt terug, vooruit of achterstevoren. Echte worpen herhalen zich niet. Gooi opnieuw, of laat het weg.',
  entropy_biased:
    'Sommige waarden komen veel te vaak voor bij eerlijke worpen: de dobbelsteen is misschien niet zuiver, of er is niet gegooid. Neem een andere dobbelsteen, of laat het weg.',
};
