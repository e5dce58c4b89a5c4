import type { chainFaults as englishFaults } from '../en/servers.ts';

export const chainFaults: typeof englishFaults = {
  no_server:
    'Er is nog geen server van dit netwerk die iets gevraagd mag worden, dus er kan niets worden opgezocht. Voeg er een toe bij de instellingen, het liefst je eigen, en geef toestemming.',
  not_allowed:
    'Je hebt nog geen ja gezegd tegen deze server, dus er is niets naartoe gestuurd. Sta hem eerst toe als je hem wilt gebruiken.',
  encryption_missing:
    'Zonder versleuteling kunnen anderen onderweg meelezen welke adressen van jou zijn. Zet versleuteling aan, of gebruik een server op deze computer.',
  onion_needs_proxy:
    'Dit is een adres van het Tor-netwerk, dat alleen via Tor bereikbaar is. Start Tor en vul de proxy in, meestal 127.0.0.1 poort 9050.',
  dns_failed:
    'De naam van deze server is niet gevonden. Misschien staat er een typefout in, of heb je geen verbinding. Controleer de naam en je verbinding.',
  connection_refused:
    'Op dit adres en deze poort antwoordt niemand. De server kan uit staan of de poort kan verkeerd zijn. Controleer beide, en of de server draait.',
  unreachable:
    'Deze server is vanaf hier niet te bereiken. Dat kan liggen aan je verbinding, een firewall of het adres. Controleer ze en probeer het opnieuw.',
  timeout:
    'De server antwoordde niet op tijd, dus wat hij weet is hier niet bekend. Probeer het later opnieuw, of kies een andere server.',
  proxy_failed:
    'De proxy liet deze verbinding niet door, dus er is niets verstuurd. Controleer of Tor of je proxy draait, en het adres en de poort ervan.',
  tls_failed:
    'Er kwam geen versleutelde verbinding tot stand, dus er is niets verstuurd. Misschien is dit de poort zonder versleuteling. Controleer de poort en de instelling.',
  tls_untrusted:
    'Geen bekende instantie staat in voor het certificaat van deze server, dus het kan iemand anders zijn. Kies bij je eigen server om de sleutel te onthouden.',
  tls_expired:
    'Het certificaat van deze server is verlopen of nog niet geldig. Controleer de datum van je computer; anders moet de beheerder het vernieuwen.',
  tls_wrong_host:
    'Het certificaat is voor een andere naam dan deze server, dus het kan iemand anders zijn. Controleer de naam, en ga niet door als die klopt.',
  tls_pin_changed:
    'Deze server toont een andere sleutel dan de eerste keer. Hij is opnieuw ingericht, of er zit iemand tussen. Vraag het de beheerder; is hij van jou en heb je hem vernieuwd, verwijder de server dan en voeg hem opnieuw toe.',
  connection_closed:
    'De server verbrak de verbinding voordat hij had geantwoord, dus er is niets van overgenomen. Probeer het opnieuw, of kies een andere server.',
  too_large:
    'De server stuurde veel meer dan in een antwoord past, dus het is afgekapt en niet gelezen. Kies een andere server als het weer gebeurt.',
  not_http:
    'Wat daar antwoordt, is niet het soort server dat je koos. Controleer het adres, de poort en het soort.',
  redirected:
    'De server verwijst naar een ander adres. Houvast gaat alleen waar jij het toestond. Vul dat adres zelf in als je het vertrouwt.',
  http_status:
    'De server antwoordde dat hij dit nu niet kan. Probeer het later opnieuw, of kies een andere server.',
  auth_failed:
    'De server accepteert de naam en het wachtwoord niet, dus hij vertelt niets. Controleer ze, of wijs het cookiebestand van je node opnieuw aan.',
  too_many_requests:
    'De server zegt dat hem te vaak iets is gevraagd. Wacht even, of gebruik je eigen node, die zo’n grens niet heeft.',
  wrong_protocol:
    'Daar antwoordt wel iets, maar het spreekt niet de taal van het soort server dat je koos, of een te oude versie. Controleer soort en poort.',
  server_on_other_network:
    'Deze server zit op een ander netwerk dan je koos, bijvoorbeeld een testnetwerk. Wat hij zegt gaat dan over andere munten. Controleer het netwerk en de poort.',
  bad_reply:
    'De server stuurde een antwoord dat niet kan kloppen, dus er is niets van gebruikt. Kies een andere server als het weer gebeurt.',
  server_error:
    'De server zegt dat hij dit niet kan beantwoorden. Probeer het later opnieuw, of kies een andere server.',
  contradiction:
    'De server spreekt zichzelf tegen, dus niets van wat hij zei is gebruikt. Hij kan kapot of oneerlijk zijn. Kies een andere server.',
  too_many_messages:
    'De server stuurde een stroom berichten waar niemand om vroeg, dus de verbinding is verbroken. Kies een andere server.',
  transaction_unknown:
    'De server kent een transactie niet die hij eerder wel noemde. Hij kan achterlopen, of iets verbergen. Vergelijk met een andere server.',
  wrong_transaction:
    'De server gaf een andere transactie dan de gevraagde, dus die is niet gebruikt. Kies een andere server.',
  height_beyond_tip:
    'De server spreekt over een blok dat hij zelf niet heeft, dus er is niets van gebruikt. Kies een andere server.',
  fee_unbelievable:
    'De vergoeding die de server noemt, is hoger dan ooit nodig was. Die volgen zou geld verspillen. Kies zelf een vergoeding, of vraag een andere server.',
  broadcast_refused:
    'De server nam deze transactie niet aan, dus ze is niet doorgestuurd. Misschien is ze al verstuurd, niet compleet of betaalt ze te weinig. Controleer haar voordat je het opnieuw probeert.',
  broadcast_unsure:
    'De betaling is aan de server gegeven, maar er kwam geen antwoord, en niemand heeft haar nog gezien. Ze kan toch onderweg zijn. Maak geen nieuwe: kijk over een paar minuten in de geschiedenis van deze wallet, en verstuur haar alleen opnieuw als ze er niet is.',
  block_pruned:
    'Je node heeft dit oude blok weggegooid om ruimte te besparen, dus hij kan niet bewijzen wat erin staat. Gebruik een node die alle blokken bewaart, of een Electrum-server.',
  no_transaction_index:
    'Je node heeft geen lijst van alle transacties, dus hij vindt alleen die van zijn eigen wallets. Laat hem deze wallet volgen, of zet txindex aan in zijn instellingen.',
  node_starting:
    'Je node is nog aan het opstarten, dus hij kan nog niet antwoorden. Wacht een paar minuten en probeer het opnieuw.',
  wallet_unavailable:
    'Je node kan de wallet niet openen die je adressen volgt. Misschien draait hij zonder wallets. Controleer zijn instellingen (disablewallet).',
  cookie_unreadable:
    'Het cookiebestand van je node is niet te lezen. Het is er alleen zolang de node draait. Start de node, en wijs het bestand opnieuw aan.',
  not_watched:
    'Je node heeft nog niet de opdracht om deze adressen te volgen, dus hij weet er niets van. Laat hem deze wallet eerst volgen.',
  node_pruned:
    'Je node heeft zijn oude blokken weggegooid om ruimte te besparen, dus hij kan niet alles opzoeken wat ooit binnenkwam. Hij kan zoeken vanaf {day}, of de munten opnoemen die er nu zijn.',
  not_a_node:
    'Alleen Bitcoin Core kan een wallet volgen. Andere servers wordt elk adres gevraagd. Kies je eigen node.',
  headers_refused:
    'De keten van blokken die deze server toont, houdt zich niet aan de regels, dus er is niets van gebruikt. Kies een andere server.',
  less_work:
    'In de keten van deze server zit minder werk dan in die je al kent: hij loopt achter, of toont een andere keten. Er is niets van gebruikt. Probeer het later opnieuw, of kies een andere server.',
  proof_denied:
    'De server laat een betaling weg, of zet haar ergens anders, die eerder is bewezen en waarvan het blok er nog staat. Hij houdt iets achter of is kapot, dus niets van wat hij zei is gebruikt. Kies een andere server.',
  tip_stale:
    'Het nieuwste blok van deze server is meer dan twee uur oud. Hij kan achterlopen, en nieuwere transacties ontbreken dan. Vergelijk met een andere server.',
  invalid_host:
    'Dit is geen naam of adres van een server. Vul het in zonder http:// en zonder pad, zoals electrum.example.org.',
  not_own_node:
    'Bitcoin Core krijgt een wachtwoord en leert al je adressen kennen. Daarom kan hij alleen op deze computer, in je eigen netwerk of achter je eigen Tor-adres staan.',
  access_elsewhere:
    'Dit is een ander adres of een andere weg erheen. Het wachtwoord van het vorige adres gaat daar niet naartoe. Kies hoe Bitcoin Core de app hier binnenlaat.',
  cookie_not_chosen:
    'Er is geen cookiebestand gekozen, dus er is niets bewaard. Het staat in de map van Bitcoin Core zolang die draait. Kies het, of vul een naam en wachtwoord in.',
};
