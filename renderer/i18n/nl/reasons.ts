import type { reasons as englishReasons } from '../en/reasons.ts';

/** De precieze fout in een wallettekst. */
export const reasons: typeof englishReasons = {
  base58_checksum:
    'De sleutel klopt niet met zijn eigen controletekens: er is een teken fout, weg of te veel. Met een verkeerde sleutel kun je munten kwijtraken. Kopieer hem opnieuw, helemaal.',
  descriptor_checksum:
    'De descriptor klopt niet met de controletekens na de #: er is iets verkeerd overgenomen of veranderd. Kopieer hem opnieuw, helemaal.',
  descriptor_checksum_typo:
    'De descriptor klopt niet met de controletekens na de #. Is er één teken verkeerd overgenomen, dan is het nummer {position}, geteld vanaf het begin. Vergelijk die plek met het origineel, of kopieer de descriptor opnieuw, helemaal.',
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
  script_too_deep:
    'De haakjes in deze tekst zitten dieper in elkaar dan in welke wallet ook. Hij is niet gelezen. Exporteer hem opnieuw uit je wallet.',
  miniscript_misplaced:
    'Deze voorwaarden kunnen niet bij dit soort adres staan: ze horen in wsh of tr. Munten die je daarheen stuurt, zijn niet uit te geven. Exporteer de descriptor opnieuw.',
  miniscript_not_sane:
    'Deze voorwaarden maken geen veilige wallet: iemand zou zonder handtekening kunnen uitgeven, of niemand kan het. Exporteer de descriptor opnieuw, of vraag het aan de maker.',
  musig_descriptor:
    'Deze wallet voegt meerdere sleutels samen tot één (MuSig2). Daar kan Houvast nog niet mee werken. Er is niets bewaard.',
  threshold_malformed:
    'Het aantal sleutels dat moet tekenen ontbreekt of is geen heel getal. Een ander aantal is een andere wallet. Exporteer de descriptor opnieuw.',
  threshold_zero:
    'Het aantal sleutels dat moet tekenen is 0, dus iedereen zou kunnen uitgeven. Exporteer de descriptor opnieuw.',
  threshold_above_keys:
    'Er zouden {threshold} sleutels moeten tekenen, maar er zijn er maar {keys}. Munten die je daarheen stuurt, zijn nooit uit te geven. Exporteer de descriptor opnieuw.',
  too_many_keys:
    'Er zijn {keys} sleutels, en in dit soort adres passen er hoogstens {most}. Munten die je daarheen stuurt, zijn niet uit te geven. Kies in je walletprogramma een ander adrestype.',
  lock_malformed:
    'Een wachttijd in deze tekst is geen getal dat Bitcoin kent. Exporteer de descriptor opnieuw.',
  hash_malformed:
    'Een hash in deze tekst heeft een verkeerde lengte of verkeerde tekens. Exporteer de descriptor opnieuw.',
  address_invalid:
    'Het adres in deze tekst is geen Bitcoin-adres. Kopieer het opnieuw, in zijn geheel.',
  same_key_twice:
    'Dezelfde sleutel staat twee keer in deze wallet. Eén verloren of gestolen sleutel telt dan voor twee. Exporteer de wallet opnieuw met één sleutel per apparaat.',
  same_key_other_fingerprint:
    'Eén sleutel staat hier onder twee vingerafdrukken, dus een ervan klopt niet. Iemand kan een sleutel hebben verwisseld. Stop, en vergelijk elke sleutel met zijn apparaat.',
  networks_mixed:
    'Sommige sleutels zijn voor Bitcoin en andere voor een testnetwerk. Zo’n wallet werkt op geen van beide. Exporteer elke sleutel voor hetzelfde netwerk.',
  multipath_lengths_differ:
    'Niet alle sleutels hebben dezelfde rijen adressen. Exporteer de hele wallet opnieuw uit één programma.',
  is_transaction:
    'Dit is een transactie en geen wallet. Exporteer de descriptor of de publieke sleutel van je wallet en open die hier.',
  first_address_differs:
    'Het bestand noemt een ander eerste adres dan waar de sleutels naartoe leiden. Iemand kan een sleutel hebben veranderd. Stop, en vergelijk elke sleutel met zijn apparaat.',
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
  combine_no_key:
    'Hier staat geen uitgebreide publieke sleutel in. Zonder die is de wallet niet samen te stellen. Laat het apparaat zijn xpub met vingerafdruk en pad exporteren.',
  combine_whole_wallet:
    'Dit beschrijft een hele wallet met meer sleutels, en hier wordt één sleutel gevraagd. Open het als een wallet die al bestaat, of geef de sleutel van één apparaat.',
  script_choice_conflict:
    'Het gekozen adrestype past niet bij deze sleutel. Munten naar zulke adressen zijn moeilijk terug te vinden. Kies het type dat de sleutel noemt.',
  qr_checksum:
    'Deze code klopt niet met zijn eigen controletekens: er is iets verkeerd overgenomen, weggevallen of veranderd. Scan of kopieer hem opnieuw.',
  qr_too_short:
    'Deze code is afgebroken, dus er valt niets uit te lezen. Scan of kopieer hem opnieuw, helemaal.',
  qr_too_large:
    'Deze code zegt veel meer te bevatten dan een wallet of transactie ooit heeft. Misschien is hij gemaakt om een programma vast te laten lopen. Toon hem opnieuw op je apparaat.',
  qr_word_unknown:
    'Er staan letters in deze code die daar niets betekenen. Er is iets verkeerd overgenomen of weggevallen. Scan of kopieer hem opnieuw.',
  qr_header_malformed:
    'Het begin van deze code is niet te lezen. Daar staat wat erin zit en welk deel het is. Scan of kopieer hem opnieuw.',
  qr_part_number:
    'Het nummer van dit deel kan niet kloppen, dus het zou op de verkeerde plek terechtkomen. Scan of kopieer het opnieuw.',
  qr_part_missing:
    'Nog niet alle delen van de code zijn er: {done} van {total}. Zonder de andere is er niets te lezen. Scan door, of voeg de ontbrekende delen toe.',
  qr_part_conflict:
    'Twee delen van deze code spreken elkaar tegen: een ervan is fout of verwisseld. Begin opnieuw, met alleen je apparaat in beeld.',
  qr_part_length:
    'Een deel van deze code is langer of korter dan het hoort. Het is afgebroken of veranderd. Scan of kopieer het opnieuw.',
  qr_total_differs:
    'De delen zijn het niet eens over hun aantal, dus ze horen niet bij elkaar. Begin opnieuw met de delen van één code.',
  qr_encoding_differs:
    'De delen zijn niet op dezelfde manier geschreven, dus ze horen niet bij elkaar. Begin opnieuw met de delen van één code.',
  qr_type_differs:
    'In de delen zit niet hetzelfde soort inhoud, dus ze horen niet bij elkaar. Begin opnieuw met de delen van één code.',
  qr_other_message:
    'Dit deel hoort bij een andere code dan de delen ervoor. Gemengde codes kunnen een wallet geven die niet van jou is. Begin opnieuw met één code in beeld.',
  qr_encoding_unknown:
    'Deze code is geschreven op een manier die Houvast niet kent. Er is niets bewaard. Laat je wallet een bestand of een descriptor exporteren.',
  qr_characters:
    'Er staan tekens in deze code die er niet in kunnen voorkomen. Er is iets verkeerd overgenomen of toegevoegd. Scan of kopieer hem opnieuw.',
  qr_compression:
    'De samengeperste inhoud van deze code is niet uit te pakken: er is iets veranderd of weggevallen. Scan of kopieer hem opnieuw, alle delen.',
  qr_content_malformed:
    'De code is heel aangekomen, maar de inhoud is niet wat hij zegt te zijn. Toon hem opnieuw op je apparaat, of exporteer een bestand.',
  qr_type_unknown:
    'Wat in deze code zit is geen wallet, sleutel, adres of transactie. Er is niets bewaard. Laat je apparaat de publieke sleutel of de wallet tonen.',
  qr_other_coin:
    'De sleutels in deze code zijn voor een andere munt, niet voor Bitcoin. Munten naar adressen hieruit kun je kwijtraken. Exporteer de Bitcoinsleutel.',
  qr_path_range:
    'Deze code beschrijft een reeks adressen die Houvast niet kan volgen. Exporteer de uitgebreide publieke sleutel of de descriptor.',
  file_malformed:
    'Dit bestand is afgebroken of veranderd: het is niet de JSON waarmee het begint. Wat ontbreekt kan een sleutel zijn. Exporteer het opnieuw.',
  file_too_large:
    'Dit bestand is veel groter of dieper dan een walletbestand. Het is niet gelezen. Exporteer alleen de wallet, zonder de geschiedenis.',
  file_field_twice:
    'Dit bestand zegt iets twee keer, en programma’s verschillen in welke van de twee ze geloven. Je zou een andere wallet kunnen zien dan in je andere programma. Exporteer het opnieuw.',
  file_incomplete:
    'Een deel van dit bestand ontbreekt of is niet zoals het hoort, dus de wallet staat niet vast. Er is niets bewaard. Exporteer het opnieuw uit je walletprogramma.',
  file_encrypted:
    'Dit bestand is versleuteld, dus Houvast ziet niet welke wallet erin zit. Exporteer de publieke sleutel of de descriptor uit je walletprogramma.',
  file_without_wallet:
    'In dit bestand zit geen wallet met een rij adressen, alleen losse adressen of sleutels. Exporteer de uitgebreide publieke sleutel of de descriptor.',
  file_script_unknown:
    'Dit bestand noemt een soort wallet die Houvast niet kent. Gokken zou verkeerde adressen tonen. Exporteer de descriptor.',
  file_network_unknown:
    'Dit bestand is voor een netwerk dat Houvast niet kent. Munten die je over netwerken heen stuurt ben je kwijt. Exporteer de Bitcoin-wallet.',
  file_policy_missing:
    'De regel die zegt hoeveel sleutels moeten tekenen (Policy: 2 of 3) ontbreekt of is onleesbaar. Een verkeerd aantal betekent een andere wallet. Exporteer het bestand opnieuw.',
  file_quorum_mismatch:
    'Het bestand spreekt van {stated} sleutels, maar er staan er {found} in. Met een sleutel meer of minder is het een andere wallet, en kun je munten kwijtraken. Exporteer het opnieuw.',
  file_keys_disagree:
    'Dit bestand geeft dezelfde sleutel op twee manieren, en die zijn niet gelijk. Misschien heeft iemand er een veranderd. Stop, en exporteer het bestand opnieuw uit het apparaat zelf.',
  bsms_version:
    'Dit is een opzetbestand (BSMS) van een andere versie dan 1.0. Verkeerd lezen kan naar een andere wallet leiden. Exporteer het als BSMS 1.0, of als descriptor.',
  bsms_lines:
    'Een opzetbestand (BSMS) heeft een vast aantal regels, en hier ontbreekt er een, is er een te veel of is er een onleesbaar. Zonder het eerste adres valt er niets te vergelijken. Exporteer het opnieuw.',
  bsms_path_restrictions:
    'Dit opzetbestand (BSMS) staat andere rijen adressen toe dan ontvangst (0) en wisselgeld (1). Houvast zou adressen tonen die je ondertekenaars weigeren. Zet de wallet op met /0/*,/1/*.',
  bsms_chain_only:
    'De sleutels in dit opzetbestand (BSMS) eindigen bij een rij adressen zonder er een te noemen. Programma’s zouden het niet eens zijn over het adres. Exporteer de wallet opnieuw.',
  bsms_encrypted:
    'Dit lijkt een versleuteld opzetbestand (BSMS). Houvast ziet niet welke wallet erin zit. Ontsleutel het in je walletprogramma, of exporteer de descriptor.',
  bsms_signature:
    'De handtekening onder deze sleutel is niet met deze sleutel gezet. Misschien heeft iemand hem verwisseld. Stop, en vraag de ondertekenaar opnieuw om het bestand.',
  policy_path:
    'Achter een sleutel in deze walletpolicy staat iets anders dan /** of twee rijen zoals /<0;1>/*. Programma’s zouden het niet eens zijn over de adressen. Exporteer de policy opnieuw.',
  policy_key_order:
    'De sleutels in deze walletpolicy zijn niet op volgorde genummerd (@0, @1, @2 …), dus er kan er een ontbreken. Exporteer de policy opnieuw.',
  policy_key_reuse:
    'Deze walletpolicy gebruikt dezelfde sleutel twee keer voor dezelfde adressen, en dat verzwakt de voorwaarden. Exporteer de policy opnieuw, met voor elke sleutel eigen rijen.',
  policy_foreign_key:
    'Er staat een sleutel in deze walletpolicy zelf en niet in de lijst met sleutels. Apparaten zouden hem niet aan je tonen. Exporteer de policy opnieuw.',
  policy_musig_path:
    'In deze walletpolicy staat een pad binnen musig(); het hoort erachter. Programma’s zouden er andere sleutels uit maken. Exporteer de policy opnieuw.',
  policy_keys:
    'Deze walletpolicy heeft {needed} sleutels nodig, maar er staan er {found} in de lijst. Met een sleutel meer of minder is het een andere wallet. Exporteer de policy samen met alle sleutels.',
  annotation_malformed:
    'Wat achter de ? na deze descriptor staat is niet te lezen. Het hoort eruit te zien als ?bh=800000&gl=30. Kopieer de tekst opnieuw, helemaal.',
  backup_encrypted:
    'Dit is een versleutelde back-up van een wallet (BIP-138). Hij opent met de uitgebreide publieke sleutel (xpub) van één van de apparaten. Open hem als een wallet die al bestaat, en geef daar die sleutel.',
  backup_malformed:
    'Deze versleutelde back-up is afgebroken of veranderd, dus niets erin is te vertrouwen. Neem een andere kopie, in zijn geheel.',
  backup_version:
    'Deze versleutelde back-up is van een nieuwere soort dan Houvast kent. Er is niets gelezen. Open hem in het programma dat hem schreef, en exporteer daar de descriptor.',
  backup_wrong_key:
    'Deze sleutel opent de back-up niet. Hij hoort bij een andere wallet of een ander account, of het bestand is veranderd. Geef de uitgebreide publieke sleutel (xpub) die het apparaat in deze wallet gebruikt, of die van een ander apparaat ervan.',
  backup_without_wallet:
    'De sleutel past, maar in deze back-up staat geen wallet die Houvast kan lezen, alleen iets anders, zoals labels. Zoek een andere kopie, of open hem in het programma dat hem schreef.',
  backup_several:
    'In deze back-up staan meer wallets, en Houvast kan niet weten welke je bedoelt. Open hem in het programma dat hem schreef, en exporteer één wallet.',
};
