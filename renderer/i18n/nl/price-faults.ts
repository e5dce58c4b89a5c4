import type { priceFaults as english } from '../en/price-faults.ts';

export const priceFaults: typeof english = {
  nothing_held:
    'Er is nog niets dat een prijs nodig heeft, dus er is niemand gevraagd. Voeg eerst een plek of een wallet toe.',
  price_not_allowed:
    'Je hebt nog geen ja gezegd tegen {host}, dus er is niets gevraagd. Kies wie Houvast om prijzen mag vragen.',
  price_unreachable:
    '{host} is vanaf hier niet te bereiken. Je prijzen zijn als voorheen. Controleer je verbinding en probeer het opnieuw.',
  price_timeout:
    '{host} antwoordde niet op tijd. Je prijzen zijn als voorheen. Probeer het later opnieuw.',
  price_proxy:
    'De proxy liet de verbinding met {host} niet door, dus er is niets gevraagd. Controleer of Tor of je proxy draait, en het adres en de poort ervan.',
  price_not_encrypted:
    'Er kwam geen versleutelde verbinding tot stand waarvan het certificaat bewijst dat dit {host} is, dus er is niets gevraagd. Er kan iemand tussen zitten: een filter van een kantoor of hotel, of een verkeerde klok. Probeer een ander netwerk.',
  price_rate_limited:
    '{host} zegt dat er te vaak gevraagd is. Je prijzen zijn als voorheen. Probeer het over een paar minuten opnieuw.',
  price_maintenance:
    '{host} kan nu niet antwoorden, door onderhoud of een eigen storing. Je prijzen zijn als voorheen. Probeer het later opnieuw.',
  price_bad_reply:
    '{host} stuurde een antwoord dat niet kan kloppen, dus er is niets van gebruikt. Je prijzen zijn als voorheen. Probeer het later opnieuw.',
  price_clock:
    'De klok van je computer en die van {host} verschillen {minutes} minuten. Prijzen zouden onder de verkeerde dag komen, dus er is niets bewaard. Laat je klok automatisch instellen en probeer het opnieuw.',
  price_refused:
    '{host} weigerde zonder reden die Houvast kent (zijn nummer: {number}). Misschien bedient het jouw regio niet, of kent het deze munteenheid niet. Vraag een andere bron, of typ prijzen in.',
  price_file_not_text:
    'Dit bestand is geen tekst, dus er zijn geen prijzen uit te lezen. Bewaar de tabel als CSV en kies het opnieuw.',
  price_file_columns:
    'De eerste regel noemt niet de vier kolommen munt, valuta, prijs en datum, elk één keer. Zonder die namen weet niemand wat een getal betekent. Zet ze in de eerste regel, in welke volgorde dan ook.',
  price_file_too_large:
    'Dit bestand is groter dan {megabytes} MB of heeft meer dan {rows} regels. Er is niets gelezen. Knip het in delen en importeer die na elkaar.',
  price_file_empty: 'Er staan geen prijzen in dit bestand. Er is niets veranderd. Kies een ander.',
};
