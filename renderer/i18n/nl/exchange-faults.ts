import type {
  exchangeFaults as englishFaults,
  exchangeReasons as englishReasons,
} from '../en/exchange-faults.ts';

export const exchangeFaults: typeof englishFaults = {
  exchange_key_absent:
    'De sleutel werd alleen bewaard tot Houvast sloot, omdat geen sleutelbos van dit systeem en geen wachtwoordzin op je gegevens hem veilig bewaarde, of omdat de wachtwoordzin eraf is gehaald. Vul hem nog een keer in.',
  exchange_key_malformed:
    'Dit kan geen sleutel van deze beurs zijn: sleutel of geheim is te kort, afgekapt of van een ander soort. Er is niets verstuurd. Kopieer beide opnieuw, elk in het eigen veld.',
  exchange_key_refused:
    'De beurs accepteert deze sleutel met dit geheim niet en vertelt dus niets. De sleutel kan verkeerd getypt, verwijderd, nog niet bevestigd of van een andere regio zijn. Kopieer beide opnieuw of maak een nieuwe.',
  exchange_right_missing:
    'Deze sleutel mag geen saldo’s lezen. Geef hem bij de beurs het recht om te lezen (“view”, “query funds”), en geen ander.',
  exchange_key_too_powerful:
    'Deze sleutel mag meer dan lezen. Wie hem in handen krijgt, zou je munten kunnen verplaatsen, dus Houvast neemt hem niet aan. Maak een sleutel die alleen mag lezen.',
  exchange_unconfirmed:
    'Deze beurs vertelt niet wat een sleutel mag. Kijk het daar na, en bevestig hier dat deze sleutel alleen kan lezen.',
  exchange_ip_refused:
    'Deze sleutel werkt alleen vanaf andere internetadressen, dus de beurs wees hem af. Voeg je adres toe aan de sleutel, of maak er een zonder die grens.',
  exchange_clock_skew:
    'De beurs vindt dat de tijd van dit verzoek niet klopt. Meestal loopt de klok van je computer niet goed. Laat die automatisch instellen en probeer het opnieuw.',
  exchange_nonce_used:
    'De beurs zag met deze sleutel al een hoger verzoeknummer, dus een ander programma gebruikt hem ook. Maak een sleutel die alleen voor Houvast is.',
  exchange_rate_limited:
    'De beurs zegt dat er te vaak gevraagd is. Er is niets veranderd. Probeer het over een paar minuten opnieuw.',
  exchange_maintenance:
    'De beurs kan nu niet antwoorden, door onderhoud of een eigen storing. Er is niets veranderd. Probeer het later opnieuw.',
  exchange_bad_reply:
    'De beurs stuurde een antwoord dat niet kan kloppen, dus er is niets van gebruikt en je bedragen zijn als voorheen. Probeer het later opnieuw.',
  exchange_refused:
    'De beurs weigerde zonder reden die Houvast kent (zijn nummer: {number}). Er is niets veranderd. Misschien bedient hij jouw regio niet, of is zijn koppeling veranderd.',
};

export const exchangeReasons: typeof englishReasons = {
  exchange_can_withdraw:
    'Deze sleutel kan munten uit je account halen ({rights}). Houvast neemt zo’n sleutel niet aan en heeft hem niet bewaard. Verwijder hem bij de beurs, en maak er een die alleen mag lezen.',
  exchange_can_trade:
    'Deze sleutel kan handelen ({rights}). Houvast neemt zo’n sleutel niet aan en heeft hem niet bewaard. Maak er een die alleen mag lezen.',
  exchange_can_trade_and_withdraw:
    'Deze sleutel kan handelen, en munten uit je account halen ({rights}). Houvast neemt zo’n sleutel niet aan en heeft hem niet bewaard. Verwijder hem bij de beurs, en maak er een die alleen mag lezen.',
  exchange_can_more:
    'Deze sleutel kan meer dan lezen ({rights}). Houvast neemt zo’n sleutel niet aan en heeft hem niet bewaard. Maak er een die alleen mag lezen.',
  exchange_wait_known:
    'De beurs zegt dat er te vaak gevraagd is. Er is niets veranderd. Over {seconds} seconden antwoordt hij weer.',
  exchange_skew_known:
    'De klok van je computer en die van de beurs verschillen {seconds} seconden, dus de beurs weigert. Laat je klok automatisch instellen en probeer het opnieuw.',
  exchange_not_allowed:
    'Je hebt nog geen ja gezegd tegen {host}, dus er is niets naartoe gestuurd. Sta het eerst toe als je deze beurs iets wilt vragen.',
  exchange_unreachable:
    '{host} is vanaf hier niet te bereiken. Er is niets veranderd. Controleer je verbinding en probeer het opnieuw.',
  exchange_timeout:
    '{host} antwoordde niet op tijd. Er is niets veranderd. Probeer het later opnieuw.',
  exchange_proxy:
    'De proxy liet de verbinding met {host} niet door, dus er is niets verstuurd. Controleer of Tor of je proxy draait, en het adres en de poort ervan.',
  exchange_not_encrypted:
    'Er kwam geen versleutelde verbinding tot stand waarvan het certificaat bewijst dat dit {host} is, dus je sleutel is niet verstuurd. Er kan iemand tussen zitten: een filter van een kantoor of hotel, of een verkeerde klok. Probeer een ander netwerk.',
  exchange_odd_server:
    'Wat er voor {host} antwoordde, is niet wat deze beurs stuurt: een pagina die elders heen wijst, of veel te veel. Er is niets van gebruikt. Probeer het later opnieuw.',
};
