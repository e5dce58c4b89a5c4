import type { errors as englishErrors } from '../en/errors.ts';

/** Wat er mis is – waarom dat telt – wat je kunt doen. */
export const errors: typeof englishErrors = {
  bad_request:
    'In deze invoer ontbreekt iets of klopt iets niet. Er is niets veranderd. Kijk de velden na en probeer het opnieuw.',
  unknown_method: 'Deze versie van Houvast kent dat verzoek niet. Er is niets veranderd.',
  forbidden: 'Een pagina die niet bij Houvast hoort vroeg iets. Dat is geweigerd.',
  too_many_calls:
    'Er werd te veel tegelijk gevraagd, dus dit is niet gedaan. Wacht even en probeer het dan opnieuw.',
  secret_detected:
    'Hier staat een privésleutel of staan herstelwoorden in. Wie die heeft kan je munten pakken, dus Houvast weigert ze en heeft niets bewaard. Gebruik de publieke sleutel (xpub, ypub, zpub). Stond het geheim leesbaar op deze computer, breng de munten dan naar een nieuwe wallet.',
  locked: 'De kluis is op slot. Open hem eerst met je wachtzin.',
  vault_unreadable:
    'Je gegevensbestand is niet te lezen, dus er wordt niets veranderd. Kies eerst een eerdere versie.',
  vault_newer:
    'Je gegevens zijn bewaard door een nieuwere Houvast. Ze worden hier alleen getoond en niets wordt veranderd. Installeer die versie om verder te gaan.',
  profile_in_use: 'Een andere Houvast gebruikt deze gegevens. Sluit die en probeer het opnieuw.',
  storage_failed:
    'Je wijziging kon niet worden bewaard: de schijf nam hem niet aan. Wat eerder bewaard is, staat er nog in zijn geheel. Probeer het opnieuw; gebeurt het weer, kijk dan de schijf na en bewaar ergens anders een back-up.',
  cancelled: 'Gestopt, zoals je vroeg. Er is niets veranderd.',
  internal:
    'Er ging iets mis in Houvast zelf. Er is niets veranderd. Probeer het opnieuw; gebeurt het weer, start Houvast dan opnieuw.',
  settings_not_saved:
    'De instelling kon niet worden bewaard: de schijf is misschien vol, of de map is alleen-lezen. Maak ruimte en probeer het opnieuw.',
  backup_unreadable:
    'Dit is geen back-up van Houvast, of het bestand is beschadigd of afgekapt. Er is niets veranderd. Kies het bestand in zijn geheel, van de plek waar je het hebt opgeslagen.',
  backup_newer:
    'Deze back-up is gemaakt met een nieuwere Houvast. Installeer die versie om hem terug te zetten. Er is niets veranderd.',
  generation_unreadable:
    'Ook deze eerdere versie is niet te lezen. Er is niets veranderd. Kies een andere.',
  not_needed: 'Je gegevens zijn in orde, dus er is niets teruggezet.',
  unknown_link: 'Deze link staat niet op de lijst van pagina’s die Houvast opent.',
  no_dialog:
    'Er is hier geen venster om te vragen waar het bestand heen moet. Er is niets geschreven. Neem de inhoud uit het antwoord.',
  file_not_saved:
    'Het bestand kon daar niet worden geschreven: de schijf is misschien vol, of de map is alleen-lezen. Er is niets geschreven. Kies een andere plek.',
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
  not_a_wallet:
    'Dit beschrijft geen hele wallet en kan dus niet worden bewaard. Exporteer de descriptor van de hele wallet.',
  already_saved: 'Deze wallet is al bewaard, onder de naam “{name}”.',
  entropy_refused:
    'Dit is niet toevallig genoeg om mee te mengen, en herstelwoorden mogen niet te raden zijn. Gooi opnieuw, of laat het weg: het toeval van je computer zit er altijd in.',
  session_ended:
    'Deze herstelwoorden zijn weggeborgen, dus er valt niets meer te vergelijken. Heb je ze opgeschreven, dan zijn ze nog van jou; maak anders nieuwe.',
  words_missing:
    'Nog niet elk woord is opnieuw geschreven, dus niemand weet of ze goed op papier staan. Schrijf eerst de woorden die nog ontbreken.',
  passphrase_differs:
    'Deze wachtzin leidt naar een andere wallet dan die van daarnet, dus ergens zit een verschrijving. Elke wachtzin opent een wallet; geen enkele wordt later fout genoemd. Typ hem opnieuw, precies gelijk.',
  no_window:
    'Herstelwoorden worden in een eigen venster getoond, en hier zijn geen vensters. Open Houvast zelf.',
  spend_refused: 'Deze betaling kan zo niet worden gemaakt. Er is niets voorbereid.',
  too_large_for_codes:
    'Dit is te groot om in codes van die maat te tonen. Bewaar het als bestand, of kies grotere codes.',
  format_unsuited:
    'Deze wallet kan niet in die vorm geschreven worden zonder een andere te worden. Kies een andere vorm.',
  no_such_key: 'Deze wallet heeft geen sleutel met dat nummer. Kies een van zijn sleutels.',
  task_missing:
    'Voor dit bewijs is de laatste 24 uur niets gevraagd, dus een oud antwoord is niet van een nieuw te onderscheiden. Begin opnieuw met deze sport en gebruik wat die nu vraagt.',
  proof_refused:
    'Dit bewijst niet waar deze sport over gaat. Er is niets veranderd. Lees wat de sport vraagt en probeer het opnieuw.',
  already_handed_out:
    'Je hebt dit adres al eens gegeven. Wie er nog eens op betaalt, kan zien wat er de eerste keer binnenkwam. Neem het volgende adres.',
  address_used:
    'De keten kent dit adres al: het is eerder gebruikt. Wie erop betaalt, kan zien wat er toen binnenkwam. Neem het volgende adres.',
  no_such_address:
    'Deze wallet heeft geen adres met dat nummer. Er is niets veranderd. Neem het volgende adres.',
  not_labels:
    'Hierin staan geen labels die Houvast kan lezen. Exporteer ze uit je walletprogramma als BIP-329 (.jsonl).',
  labels_too_large:
    'Dit zijn meer labels dan een wallet hier kan hebben (meer dan 100.000, of meer dan 16 MB). Er is niets veranderd. Exporteer er minder.',
  invalid_reference:
    'Waar dit label op moet staan, is geen adres, transactie, munt of sleutel. Er is niets veranderd. Kopieer het opnieuw, helemaal.',
  nothing_to_undo: 'Er is geen import van labels om terug te draaien.',
  unknown_scenario: 'Dit voorbeeld om mee te beginnen bestaat niet. Kies er een uit de lijst.',
  range_reversed:
    'Het slechtste is hier beter dan het beste, dus er viel niets uit te rekenen. Wissel de twee getallen om.',
  day_is_past: 'Deze dag is al voorbij. Kies er een die nog komt.',
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
    'Dit is geen CSV-bestand en geen Excel-werkmap (.xlsx). Exporteer de geschiedenis opnieuw; open en bewaar het niet eerst in een ander programma.',
  nul_byte:
    'In dit bestand staan NUL-tekens, en die heeft geen enkele export: het is beschadigd geraakt bij het opslaan of kopiëren. Er is niets gelezen. Download het opnieuw en importeer het ongeopend.',
  unknown_format:
    'Houvast kent de kolommen van dit bestand niet, of een ervan komt dubbel voor. Raden kan verkeerde saldi geven. Exporteer de hele geschiedenis als CSV met alle kolommen (bij Kraken: “Ledgers”).',
  unsupported_format:
    'In dit bestand staan trades, en uit trades alleen volgt geen saldo. Exporteer in plaats daarvan het overzicht van alle transacties (“Transaction history”).',
  other_format:
    'Dit zijn niet de kolommen van de gevraagde indeling “{format}”: {columns}. Noem geen indeling, dan zoekt Houvast die zelf.',
  no_such_format: 'Houvast kent geen indeling met de naam “{format}”.',
  missing_column:
    'De kolom “{column}” ontbreekt, dus saldi zijn niet te volgen. Exporteer opnieuw met alle kolommen.',
  names_swapped:
    'De kolommen staan in een andere volgorde dan gewoonlijk, en de cellen passen even goed bij de gewone. Raden kan verkeerde saldi geven, dus er is niets geïmporteerd. Download het bestand opnieuw en importeer het ongeopend.',
  unterminated_quote:
    'Een aanhalingsteken bij regel {line} sluit niet waar de cel eindigt, dus de rest van het bestand is niet te vertrouwen. Download het opnieuw.',
  file_too_large:
    'Dit bestand is te groot om veilig te lezen (meer dan 48 MB, of meer dan een miljoen regels). Exporteer een kortere periode en importeer de delen na elkaar.',
  cell_too_large:
    'Een cel op regel {line} is veel te lang. Dit is geen gewone export. Download het opnieuw.',
  too_many_columns:
    'Regel {line} heeft meer dan {limit} kolommen. Dit is geen gewone export. Download het opnieuw.',
  own_keys:
    'Deze munten staan onder je eigen sleutels, niet bij een plek. Er is niets geïmporteerd. Voeg in plaats daarvan de wallet toe als kijkwallet.',
  no_usable_rows:
    'Geen enkele rij van dit bestand is bruikbaar. Er is niets geïmporteerd. Download het opnieuw.',
  not_shown:
    'Deze tekst staat niet meer open, dus er is niets gekopieerd of bewaard. Open hem nog eens.',
  unknown_device:
    'Dit apparaat staat niet in de lijst van Houvast. Er is niets bewaard. Kies er een uit de lijst, of “ander”.',
  automatic_item: 'Deze stap controleert Houvast zelf; je kunt hem niet met de hand aanvinken.',
  invalid_value:
    'Dit is geen waarde die het feit kan hebben. Kies er een uit de lijst, of een dag tot en met vandaag.',
  file_unsuited:
    'Een bestand is voor deze stap geen bewijs. Schrijf in een paar woorden op wat je deed en zag.',
  day_in_future: 'Deze dag moet nog komen. Geef de dag waarop het gedaan is, uiterlijk vandaag.',
  note_missing:
    'Schrijf in een paar woorden op wat je deed en zag. Een vinkje zonder woorden bewijst later niets.',
};
