import type {
  advisories as englishAdvisories,
  advisoryLevels as englishLevels,
  makerFindings as englishMakers,
  importFindings as englishImport,
  walletFindings as englishWallet,
} from '../en/findings.ts';

/** Wat er opviel aan een wallettekst: wat – waarom dat telt – wat je kunt doen. */
export const walletFindings: typeof englishWallet = {
  script_not_stated:
    'Deze sleutel zegt niet bij welk adrestype hij hoort. Met het verkeerde type zie je lege adressen. Kies het type waarvan het eerste adres op je apparaat hetzelfde is.',
  no_key_origin:
    'De tekst zegt niet van welk apparaat en pad de sleutel komt. Een ondertekenapparaat herkent hem dan misschien niet. Exporteer hem met herkomst, tussen vierkante haken, als je apparaat dat kan.',
  fingerprint_zero:
    'De vingerafdruk is 00000000, een plaatshouder. Ondertekenapparaten weigeren zo’n wallet. Exporteer de sleutel opnieuw van het apparaat zelf.',
  purpose_script_mismatch:
    'Het pad is bedoeld voor {pathScript}-adressen, maar dit maakt {script}-adressen. Andere wallets zouden daar geen munten vinden. Exporteer de sleutel van het juiste account.',
  coin_type_mismatch:
    'Het pad noemt een ander netwerk dan de sleutel. Je apparaat weigert dan misschien te ondertekenen. Exporteer de sleutel opnieuw voor het juiste netwerk.',
  origin_too_short:
    'Het pad tussen haken heeft {pathSteps} stappen, maar de sleutel ligt {depth} stappen diep. De rest van het pad is dus niet bekend. Je apparaat vindt deze sleutel misschien niet. Exporteer beide samen opnieuw.',
  origin_too_long:
    'Het pad tussen haken heeft {pathSteps} stappen, maar de sleutel ligt {depth} stappen diep. Je apparaat vindt deze sleutel dan misschien niet. Exporteer beide opnieuw, samen.',
  origin_child_mismatch:
    'De laatste stap van het pad tussen haken is niet de stap waarmee de sleutel is gemaakt. Je apparaat vindt deze sleutel dan misschien niet. Exporteer beide opnieuw, samen.',
  prefix_script_mismatch:
    'De sleutel begint met {header}, maar wordt voor een ander adrestype gebruikt. Andere wallets zouden ergens anders kijken. Exporteer de sleutel die bij dit type hoort.',
  slip132_in_descriptor:
    'De sleutel in deze descriptor begint met {header}; hij is gelezen als xpub of tpub, zoals descriptors dat hebben.',
  master_key:
    'Dit is de hoofdsleutel van een apparaat, niet de sleutel van één account. Andere wallets leiden eerst verder af voor ze adressen maken. Exporteer de accountsleutel.',
  unusual_depth:
    'De sleutel ligt {depth} stappen diep; een accountsleutel ligt meestal 3 diep. Kijk of het eerste adres op je apparaat hetzelfde is.',
  receive_only:
    'Alleen ontvangstadressen zijn beschreven. Na je eerste betaling staat het restant op wisselgeldadressen die niemand bekijkt. Exporteer een descriptor met beide.',
  no_chain_level:
    'Er is geen aparte rij voor wisselgeldadressen. Andere wallets zouden ergens anders kijken. Controleer het op je apparaat, of exporteer opnieuw.',
  not_ranged:
    'Dit beschrijft losse adressen, geen rij. Eén adres steeds opnieuw gebruiken kost je je privacy. Exporteer een descriptor die eindigt op /*.',
  unusual_chains:
    'Ontvangst- en wisselgeldadressen gebruiken niet de gewone nummers 0 en 1. Andere wallets vinden de munten dan misschien niet. Controleer het op je apparaat.',
  cosigner_key:
    'Dit is één sleutel van een wallet met meerdere sleutels (multisig). Alleen maakt hij geen adressen. Houvast heeft de hele descriptor van die wallet nodig.',
  single_output:
    'Dit beschrijft één enkele uitgang en geen wallet, dus er is niets om te volgen. Exporteer de descriptor van de hele wallet.',
  unsorted_multisig:
    'De sleutels staan vast in deze volgorde (multi), terwijl de meeste programma’s ze sorteren (sortedmulti). Bij een andere volgorde kijken andere programma’s naar andere adressen. Vergelijk het eerste adres met elke medeondertekenaar.',
  one_key_suffices:
    'Eén van deze {keys} sleutels kan in zijn eentje alles uitgeven. Verwachtte je dat er meer moeten tekenen? Stop dan: iemand kan de tekst hebben veranderd. Vergelijk hem met de tekst op elk apparaat.',
  all_keys_needed:
    'Alle {keys} sleutels moeten tekenen. Raakt er één kwijt, dan zijn de munten weg. Bewaar van elke sleutel een back-up.',
  timelocked_path:
    'Een deel van deze wallet gaat pas na een wachttijd open. Zorg dat je weet welke sleutels dan kunnen uitgeven, en wanneer.',
  unspendable_internal_key:
    'Niemand heeft de eerste sleutel van deze Taproot-wallet, en dat is de bedoeling: alleen de scripts kunnen uitgeven.',
  internal_key_spends_alone:
    'De eerste sleutel van deze Taproot-wallet kan alleen uitgeven, wat de scripts ook zeggen.',
  chains_uneven:
    'Eén sleutel heeft geen eigen wisseladressen en een andere wel. Programma’s zijn het over zulke wallets niet eens. Exporteer de hele wallet opnieuw uit één programma.',
  chains_swapped:
    'Eén sleutel gebruikt ontvangst en wisselgeld andersom dan de rest. Andere programma’s kijken dan naar andere adressen. Exporteer de hele wallet opnieuw uit één programma.',
  fixed_key:
    'Eén sleutel is bij elk adres dezelfde, terwijl de andere wisselen. De adressen zijn dan aan elkaar te koppelen. Ga na of dat de bedoeling is.',
  high_account:
    'Dit is rekening nummer {account}. Na herstel kijken de meeste wallets alleen naar de eerste rekeningen. Schrijf het nummer bij je back-up.',
  two_keys_at_one_path:
    'Twee verschillende sleutels zeggen van hetzelfde apparaat ({fingerprint}) en dezelfde plek te zijn. Een apparaat heeft daar één sleutel, dus één van de twee is vals: iemand wil misschien in jouw plaats tekenen. Stop, en laat het apparaat zijn sleutel nog eens tonen.',
  device_counts_twice:
    'Twee sleutels komen van hetzelfde apparaat ({fingerprint}). Wie dat apparaat pakt, heeft meteen twee handtekeningen. Gebruik voor elke sleutel een eigen apparaat.',
  cosigner_of_other_script:
    'Het begin van een sleutel zegt dat hij voor een ander soort adres is ({own}) dan deze wallet heeft ({script}). Misschien vindt het apparaat de munten niet terug. Exporteer uit het apparaat de sleutel voor een multisig-wallet.',
  saved_key_other_fingerprint:
    'Een sleutel van deze wallet staat in “{name}” onder een andere vingerafdruk. Eén van de twee is vals: iemand heeft misschien een sleutel verwisseld. Stop, en vergelijk beide met het apparaat.',
  saved_device_other_key:
    'In “{name}” heeft hetzelfde apparaat een andere sleutel op dezelfde plek. Een apparaat heeft daar één sleutel, dus één van de twee is vals: iemand heeft misschien een sleutel verwisseld. Stop, en laat het apparaat zijn sleutel nog eens tonen.',
  key_shared:
    'Een sleutel van deze wallet hoort ook bij “{name}”. Raakt die sleutel kwijt of wordt hij gestolen, dan treft dat beide. Gebruik voor elke wallet een eigen sleutel.',
  file_fingerprint_differs:
    'De vingerafdruk in dit bestand is niet die van de hoofdsleutel van het apparaat, die er ook in staat. Misschien herkent je apparaat de sleutel niet. Exporteer het bestand opnieuw.',
  file_parts_unread: {
    one: '{count} deel van dit bestand kan Houvast niet volgen en is weggelaten. Ook daar kunnen munten liggen. Vergelijk het saldo met je andere programma.',
    other:
      '{count} delen van dit bestand kan Houvast niet volgen en zijn weggelaten. Ook daar kunnen munten liggen. Vergelijk het saldo met je andere programma.',
  },
  file_more_wallets:
    'In dit bestand zitten {count} wallets; hier zie je er één. Gebruik je de andere ook, voeg ze dan één voor één toe met hun descriptor.',
  file_starts_later:
    'Je andere programma begint bij adres nummer {index}; Houvast kijkt ook naar de eerdere.',
  file_change_assumed:
    'Het bestand beschrijft alleen ontvangstadressen. Het programma waar het vandaan komt zet wisselgeld altijd in de rij ernaast, dus die wordt gevolgd.',
  bsms_unsigned:
    'Deze sleutel komt zonder handtekening, dus er blijkt niet uit wie hem maakte. Vergelijk hem met het apparaat van de ondertekenaar.',
  checksum_added:
    'De descriptor kwam zonder controletekens, dus een typefout kon niet opvallen. Vergelijk het eerste adres met je apparaat.',
  spaces_removed:
    'Spaties of regeleinden in de sleutel zijn weggehaald; daarna klopten de controletekens.',
};

/** Wat er opviel in een export. */
export const importFindings: typeof englishImport = {
  history_incomplete:
    'Het bestand begint niet bij het begin: eerdere bewegingen van {assets} ontbreken. Een saldo uit het lopende totaal van de beurs klopt toch; een saldo dat uit de rijen is opgeteld niet. Vergelijk het met de website, of exporteer vanaf de allereerste dag.',
  staked_alias:
    'Gestaket, in earn of vast bij de beurs: {names}. Ze tellen als niet vrij beschikbaar. Haal ze uit staking voor je weggaat.',
  duplicate_rows: {
    one: '{count} rij komt dubbel voor en is één keer geteld.',
    other: '{count} rijen komen dubbel voor en zijn één keer geteld.',
  },
  repeated_header:
    'De kopregel komt halverwege nog eens voor: er zijn bestanden samengevoegd. De saldi kloppen, maar kijk de periode na.',
  unknown_column: 'Er zijn kolommen die Houvast niet kent ({columns}). Ze zijn niet gebruikt.',
  header_reordered:
    'De kolommen staan in een andere volgorde dan gewoonlijk. Ze zijn op naam gelezen.',
  unknown_type:
    'Er zijn soorten bewegingen die Houvast niet kent ({types}), dus het aantal stortingen en opnames kan afwijken. In de saldi tellen de hoeveelheden zoals ze er staan; vergelijk ze met de website van de beurs.',
  unknown_asset:
    'Dit zijn geen gewone korte namen van munten; ze zijn apart gehouden: {assets}. Zoek ze op bij de beurs.',
  confusable_asset:
    '{assets} lijkt alleen op {looksLike} en is apart gehouden. Vertrouw het niet zonder na te kijken.',
  formula_like_cell: {
    one: '{count} cel lijkt op een spreadsheetformule (rij {record}). Hij is als tekst gelezen en nooit uitgerekend. Open dit bestand niet in een spreadsheet.',
    other:
      '{count} cellen lijken op spreadsheetformules (eerste in rij {record}). Ze zijn als tekst gelezen en nooit uitgerekend. Open dit bestand niet in een spreadsheet.',
  },
  bad_number: {
    one: '{count} rij heeft geen getal in “{column}” (rij {record}) en is overgeslagen. Download het bestand opnieuw.',
    other:
      '{count} rijen hebben geen getal in “{column}” (eerste: rij {record}) en zijn overgeslagen. Download het bestand opnieuw.',
  },
  bad_date: {
    one: '{count} rij heeft een onleesbare datum (rij {record}) en is overgeslagen. Download het bestand opnieuw.',
    other:
      '{count} rijen hebben een onleesbare datum (eerste: rij {record}) en zijn overgeslagen. Download het bestand opnieuw.',
  },
  implausible_date: {
    one: '{count} rij heeft een datum die niet kan kloppen (rij {record}). De hoeveelheid telt mee.',
    other:
      '{count} rijen hebben een datum die niet kan kloppen (eerste: rij {record}). De hoeveelheden tellen mee.',
  },
  decimal_comma:
    'Het bestand is opnieuw bewaard door een spreadsheet met decimale komma’s. Zo zijn de hoeveelheden gelezen; kijk er een of twee na.',
  encoding_guess:
    'De tekens van dit bestand moesten worden geraden. Namen met accenten zien er misschien vreemd uit; hoeveelheden kloppen.',
  mixed_line_endings:
    'De regels eindigen verschillend, dus het bestand is bewerkt of samengevoegd. Kijk de saldi na.',
  ragged_rows: {
    one: '{count} rij heeft te weinig of te veel cellen (rij {record}) en is overgeslagen. Download het bestand opnieuw.',
    other:
      '{count} rijen hebben te weinig of te veel cellen (eerste: rij {record}) en zijn overgeslagen. Download het bestand opnieuw.',
  },
  file_truncated:
    'Het bestand stopt midden in rij {record}: de download is afgebroken. Latere bewegingen ontbreken misschien. Download het opnieuw.',
  running_balance_mismatch: {
    one: 'Bij rij {record} volgt het lopende totaal niet uit de hoeveelheden ({assets}). Het totaal van de beurs is aangehouden; vergelijk het met de website.',
    other:
      'Bij {count} rijen (eerste: rij {record}) volgt het lopende totaal niet uit de hoeveelheden ({assets}). De totalen van de beurs zijn aangehouden; vergelijk ze met de website.',
  },
  negative_balance:
    'Onder nul, dus een schuld: {assets}. Het wordt getoond, maar telt niet als bezit. Los het af voor je weggaat.',
  no_rows:
    'Het bestand heeft een kopregel en geen rijen. Dat laat niet zien dat je saldo nul is. Exporteer een langere periode.',
  contains_xpub: {
    one: 'In dit bestand staat {count} uitgebreide publieke sleutel: wie die heeft, ziet elk adres en saldo van die rekening. Houvast heeft er niets van bewaard. Gooi het bestand weg als je klaar bent. Wil je de rekening volgen, voeg haar dan toe als kijkwallet.',
    other:
      'In dit bestand staan {count} uitgebreide publieke sleutels: wie er een heeft, ziet elk adres en saldo van die rekening. Houvast heeft er niets van bewaard. Gooi het bestand weg als je klaar bent. Wil je de rekeningen volgen, voeg ze dan toe als kijkwallets.',
  },
  fee_inside_amount:
    'De kosten van een opname zijn gelezen als deel van het bedrag ({assets}). Andere programma’s tellen ze er soms bij op. Vergelijk het saldo met de website van de plek.',
  net_flow_only:
    'Deze export vertelt wat erin kwam en eruit ging, niet wat er ligt. Hij wordt als bewijs bewaard en verandert geen saldo. Importeer voor de saldi ook de volledige geschiedenis van de beurs.',
  fiat_not_derivable:
    'Geld (euro’s, dollars) gaat per kaart of bank buiten dit bestand om; het saldo is niet te bepalen en is weggelaten. Voer het met de hand in.',
  locked_or_earn_balance:
    'Ooit uitgeleend, gestaket of vastgezet bij de beurs: {names}. Zulke munten tellen als niet vrij beschikbaar. Haal ze eruit voor je weggaat.',
  ambiguous_date: {
    one: '{count} rij heeft een datum die door een spreadsheet is geschreven (rij {record}); dag en maand kunnen verwisseld zijn. De hoeveelheden kloppen. Download het bestand opnieuw en importeer het zonder het te openen.',
    other:
      '{count} rijen hebben datums die door een spreadsheet zijn geschreven (eerste: rij {record}); dag en maand kunnen verwisseld zijn. De hoeveelheden kloppen. Download het bestand opnieuw en importeer het zonder het te openen.',
  },
  ambiguous_local_time: {
    one: '{count} rij valt in het uur dat de klok in het najaar twee keer aanwijst (rij {record}); het eerste moment is genomen.',
    other:
      '{count} rijen vallen in het uur dat de klok in het najaar twee keer aanwijst (eerste: rij {record}); de eerste momenten zijn genomen.',
  },
};

export const advisories: typeof englishAdvisories = {
  coldcard_2026:
    'Coldcard-firmware van 4.0.1 (maart 2021) tot juli 2026 maakte herstelwoorden met veel te weinig toeval: ongeveer 40 bits op Mk2 en Mk3, ongeveer 72 bits op Mk4, Mk5 en Q. Zulke woorden zijn geraden en er zijn munten weggehaald. Nieuwere firmware herstelt oude woorden niet. Woorden met minstens 50 worpen met een dobbelsteen, of achter een sterke passphrase, zijn de uitzondering.',
  milk_sad:
    'Libbitcoin Explorer (bx) 3.x maakte herstelwoorden met maar 32 bits toeval (“Milk Sad”, CVE-2023-39910). Iedereen kan ze allemaal proberen, en in 2023 zijn er munten weggehaald.',
  trust_wallet_extension_2022:
    'De browserextensie van Trust Wallet, versies 0.0.172 tot 0.0.182 van 14 tot 23 november 2022, maakte herstelwoorden met maar 32 bits toeval (CVE-2023-31290). Iedereen kan ze allemaal proberen, en er zijn munten weggehaald.',
  trust_wallet_ios_2018:
    'Trust Wallet voor iOS maakte in 2018 herstelwoorden uit een waarde die makkelijk te raden is (CVE-2024-23660). In 2023 zijn er munten weggehaald.',
};
export const advisoryLevels: typeof englishLevels = {
  affected:
    'Volgens wat je vertelde horen jouw woorden daarbij. Maak nieuwe herstelwoorden op een hersteld of ander apparaat, en verplaats de munten er snel heen.',
  possible:
    'Wat je vertelde sluit niet uit dat jouw woorden daarbij horen. Zoek uit met welke versie en wanneer ze gemaakt zijn. Lukt dat niet, behandel ze dan als zwak: maak nieuwe woorden en verplaats de munten.',
  depends:
    'Die van jou vallen er alleen buiten als je minstens 50 keer gooide. Gooide je minder vaak of weet je het niet zeker, maak dan nieuwe woorden en verplaats de munten.',
};
export const makerFindings: typeof englishMakers = {
  one_maker:
    'Alle sleutels komen van {name}. Eén fout van die maker zou elke sleutel tegelijk raken. Neem minstens één apparaat van een andere maker.',
};
