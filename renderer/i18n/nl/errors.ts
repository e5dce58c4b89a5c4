import type { errors as englishErrors, reasons as englishReasons } from '../en/errors.ts';

/** Wat er mis is – waarom dat telt – wat je kunt doen. */
export const errors: typeof englishErrors = {
  bad_request:
    'In deze invoer ontbreekt iets of klopt iets niet. Er is niets veranderd. Kijk de velden na en probeer het opnieuw.',
  unknown_method: 'Deze versie van Houvast kent dat verzoek niet. Er is niets veranderd.',
  forbidden: 'Een pagina die niet bij Houvast hoort vroeg iets. Dat is geweigerd.',
  secret_detected:
    'Hier staat een privésleutel of staan herstelwoorden in. Wie die heeft kan je munten pakken, dus Houvast weigert ze en heeft niets bewaard. Gebruik de publieke sleutel (xpub, ypub, zpub). Stond het geheim leesbaar op deze computer, breng de munten dan naar een nieuwe wallet.',
  locked: 'De kluis is op slot. Open hem eerst met je wachtzin.',
  vault_unreadable:
    'Je gegevensbestand is niet te lezen, dus er wordt niets veranderd. Kies eerst een eerdere versie.',
  vault_newer:
    'Je gegevens zijn bewaard door een nieuwere Houvast en blijven onaangeroerd. Installeer die versie om verder te gaan.',
  profile_in_use: 'Een andere Houvast gebruikt deze gegevens. Sluit die en probeer het opnieuw.',
  storage_failed:
    'Je wijziging kon niet worden bewaard: de schijf is misschien vol, of de map is alleen-lezen. Wat eerder bewaard is staat er nog. Maak ruimte en probeer het opnieuw.',
  internal:
    'Er ging iets mis in Houvast zelf. Er is niets veranderd. Probeer het opnieuw; gebeurt het weer, start Houvast dan opnieuw.',
  settings_not_saved:
    'De instelling kon niet worden bewaard: de schijf is misschien vol, of de map is alleen-lezen. Maak ruimte en probeer het opnieuw.',
  generation_unreadable:
    'Ook deze eerdere versie is niet te lezen. Er is niets veranderd. Kies een andere.',
  not_needed: 'Je gegevens zijn in orde, dus er is niets teruggezet.',
  unknown_link: 'Deze link staat niet op de lijst van pagina’s die Houvast opent.',
  checksum_mismatch:
    'De controletekens kloppen niet: er is iets verkeerd overgenomen of weggevallen. Met een verkeerde sleutel kun je munten kwijtraken. Kopieer de tekst opnieuw, helemaal.',
  not_recognised:
    'Dit is geen sleutel of descriptor die Houvast kent. Laat je wallet de uitgebreide publieke sleutel (xpub, ypub, zpub) of de descriptor tonen, en kopieer die helemaal.',
  wrong_network:
    'Dit hoort bij een ander netwerk dan het gekozen netwerk. Munten die je over netwerken heen stuurt ben je kwijt. Kies het juiste netwerk, of exporteer de sleutel voor dit netwerk.',
  unsupported:
    'Houvast kan lezen wat dit is, maar kan er nog niet mee werken. Er is niets bewaard.',
  invalid:
    'Er zit een fout in deze tekst. Er is niets bewaard. Exporteer hem opnieuw uit je wallet.',
  no_such_chain:
    'Deze wallet beschrijft zulke adressen niet. Exporteer een descriptor met ontvangst- en wisselgeldadressen.',
  not_accepted:
    'Er zijn waarschuwingen die je nog niet hebt geaccepteerd. Lees ze eerst, en bewaar dan.',
  not_a_wallet: 'Dit beschrijft geen hele wallet met één sleutel en kan dus niet worden bewaard.',
  already_saved: 'Deze wallet is al bewaard, onder de naam “{name}”.',
  not_found: 'Dit is er niet meer. Misschien is het net verwijderd.',
  name_taken: 'Er is al een plek met deze naam. Kies een andere naam, of wijzig die plek.',
  has_holdings:
    'Bij deze plek staat nog iets in je lijst. Verwijder eerst het bezit, of verwijder de plek samen met het bezit.',
  invalid_amount:
    'Dit is geen hoeveelheid. Schrijf cijfers met één decimaalteken; een prijs moet boven nul zijn.',
  invalid_asset:
    'Dit is geen korte naam van een munt. Schrijf iets als BTC, ETH of EUR, en niet de rekenmunt zelf.',
  empty_file: 'Dit bestand is leeg. Download het opnieuw bij je beurs.',
  not_csv:
    'Dit is geen CSV-bestand. Exporteer het grootboek als CSV; open en bewaar het niet eerst in een ander programma.',
  unknown_format:
    'Houvast kent de kolommen van dit bestand niet, of een ervan komt dubbel voor. Raden kan verkeerde saldi geven. Exporteer “Ledgers” (niet “Trades”) als CSV, met alle kolommen.',
  unsupported_format:
    'In dit bestand staan trades, en uit trades alleen volgt geen saldo. Exporteer “Ledgers” in plaats van “Trades”.',
  missing_column:
    'De kolom “{column}” ontbreekt, dus saldi zijn niet te volgen. Exporteer opnieuw met alle kolommen.',
  unterminated_quote:
    'Een aanhalingsteken bij regel {line} sluit niet waar de cel eindigt, dus de rest van het bestand is niet te vertrouwen. Download het opnieuw.',
  file_too_large:
    'Dit bestand is te groot om veilig te lezen (meer dan 48 MB, of meer dan een miljoen regels). Exporteer een kortere periode en importeer de delen na elkaar.',
  cell_too_large:
    'Een cel op regel {line} is veel te lang. Dit is geen gewone export. Download het opnieuw.',
  too_many_columns:
    'Regel {line} heeft meer dan {limit} kolommen. Dit is geen gewone export. Download het opnieuw.',
  no_usable_rows:
    'Geen enkele rij van dit bestand is bruikbaar. Er is niets geïmporteerd. Download het opnieuw.',
  automatic_item: 'Deze stap controleert Houvast zelf; je kunt hem niet met de hand aanvinken.',
  note_missing:
    'Schrijf in een paar woorden op wat je deed en zag. Een vinkje zonder woorden bewijst later niets.',
};

/** De precieze fout in een wallettekst. */
export const reasons: typeof englishReasons = {
  base58_checksum:
    'De sleutel klopt niet met zijn eigen controletekens: er is een teken fout, weg of te veel. Met een verkeerde sleutel kun je munten kwijtraken. Kopieer hem opnieuw, helemaal.',
  descriptor_checksum:
    'De descriptor klopt niet met de controletekens na de #: er is iets verkeerd overgenomen of veranderd. Kopieer hem opnieuw, helemaal.',
  descriptor_checksum_length:
    'De controletekens na de # zijn er geen acht. De tekst is afgebroken, of er is iets bij gekomen. Kopieer hem opnieuw, helemaal.',
  look_alike_characters:
    'Hier staat een teken dat alleen op een letter lijkt ({character}). Zulke tekens worden gebruikt om te misleiden. Kopieer de tekst opnieuw van je apparaat.',
  key_length: 'Deze sleutel heeft de verkeerde lengte. Kopieer hem opnieuw, helemaal.',
  key_header_unknown:
    'Deze sleutel begint op een manier die bij geen Bitcoinwallet hoort. Exporteer de Bitcoinsleutel (xpub, ypub, zpub).',
  key_header_altcoin:
    'Dit is een sleutel voor {coin}, niet voor Bitcoin. Munten naar adressen hieruit kun je kwijtraken. Exporteer de Bitcoinsleutel.',
  key_header_mismatch:
    'Het begin van deze sleutel zegt iets anders dan de inhoud. Er is iets aan veranderd. Exporteer hem opnieuw van je apparaat.',
  key_not_on_curve:
    'Dit is geen geldige publieke sleutel. Munten naar adressen hieruit zou je kwijt zijn. Exporteer hem opnieuw van je apparaat.',
  key_root_with_parent:
    'Deze sleutel spreekt zichzelf tegen: hij zegt een hoofdsleutel te zijn en ook een ouder te hebben. Exporteer hem opnieuw van je apparaat.',
  origin_malformed:
    'Het deel tussen vierkante haken is geen vingerafdruk van acht tekens met een pad, zoals [d34db33f/84h/0h/0h]. Kopieer het opnieuw.',
  origin_depth_mismatch:
    'Het pad tussen haken heeft {pathSteps} stappen, maar de sleutel ligt {depth} stappen diep. Een van beide klopt niet, en je apparaat vindt de munten dan misschien niet. Exporteer beide opnieuw, samen.',
  path_malformed:
    'Een stap in het pad na de sleutel is niet te lezen. Gebruik getallen, zoals /0/*.',
  path_step_too_large:
    'Een getal in het pad is groter dan Bitcoin toestaat (2147483647). Kopieer het opnieuw.',
  hardened_after_xpub:
    "Er staat een beveiligde stap (h of ') na een publieke sleutel. Alleen de privésleutel kan die adressen maken. Exporteer de sleutel één niveau dieper.",
  multipath_malformed:
    'Het deel tussen punthaken is geen rij getallen zoals <0;1>. Kopieer het opnieuw.',
  multipath_repeated: 'Er is meer dan één deel tussen punthaken. Een descriptor mag er één hebben.',
  wildcard_misplaced:
    'De * staat niet aan het eind van het pad, of komt dubbel voor. Hij staat voor het adresnummer en komt als laatste.',
  chains_identical:
    'Ontvangst- en wisselgeldadressen zouden dezelfde zijn. Je saldo zou niet kloppen en je privacy was weg. Exporteer de descriptor opnieuw.',
  chains_unrelated:
    'Deze twee descriptors horen niet bij één wallet: er verschilt meer dan ontvangst en wisselgeld. Exporteer beide opnieuw uit dezelfde wallet.',
  script_unknown:
    'Het soort script aan het begin kent Houvast niet. Kopieer de descriptor opnieuw, helemaal.',
  script_malformed:
    'De haakjes van deze descriptor passen niet bij elkaar. Hij is afgebroken of veranderd. Kopieer hem opnieuw, helemaal.',
  characters_after_descriptor:
    'Voor of na de descriptor staat iets dat er niet bij hoort. Kopieer alleen de descriptor.',
  uncompressed_key:
    'Dit gebruikt een oude, niet-gecomprimeerde sleutel, die hier niet kan. Exporteer een uitgebreide publieke sleutel.',
  multisig_descriptor:
    'Dit is een wallet met meerdere sleutels (multisig). Daarmee kan Houvast nog niet werken. Er is niets bewaard.',
  miniscript_descriptor:
    'Dit is een wallet met voorwaarden voor het uitgeven (miniscript). Daarmee kan Houvast nog niet werken. Er is niets bewaard.',
  raw_key_descriptor:
    'Dit beschrijft één vast adres of één vaste sleutel, geen wallet met een rij adressen. Exporteer de uitgebreide publieke sleutel.',
  private_key:
    'Dit is een privésleutel. Wie die heeft kan de munten pakken, dus Houvast weigert hem. Exporteer de publieke sleutel.',
  key_prefix:
    'Deze sleutel begint met een byte die geen publieke sleutel heeft. Munten naar adressen hieruit kun je kwijtraken. Exporteer hem opnieuw van je apparaat.',
  path_too_deep:
    'Het pad heeft meer stappen dan Bitcoinsleutels kunnen tellen (255). Geen wallet kan het volgen. Kopieer het opnieuw.',
  multipath_too_many:
    'Er zijn meer dan twee rijen adressen. Sommige munten zouden ongezien blijven. Exporteer alleen ontvangst en wisselgeld.',
  script_not_supported:
    '{script}() beschrijft geen wallet met een rij adressen, dus er valt niets te bekijken. Exporteer de uitgebreide publieke sleutel.',
  script_choice_conflict:
    'Het gekozen adrestype past niet bij deze sleutel. Munten naar zulke adressen zijn moeilijk terug te vinden. Kies het type dat de sleutel noemt.',
};
