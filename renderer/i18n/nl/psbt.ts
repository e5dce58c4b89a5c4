import type { psbtFindings as englishFindings, psbtReasons as englishReasons } from '../en/psbt.ts';

/** Waarom een PSBT niet te lezen is: wat er mis is – waarom dat telt – wat je kunt doen. */
export const psbtReasons: typeof englishReasons = {
  psbt_text_unreadable:
    'Dit is niet de tekst van een voorbereide transactie (PSBT). Die komt als base64, dat begint met cHNidP8, of als hex. Kopieer hem opnieuw uit je wallet, helemaal.',
  psbt_base64_damaged:
    'Het eind van deze tekst is afgekapt of veranderd. Met de helft onderteken je iets anders. Kopieer hem opnieuw, helemaal.',
  psbt_not_a_psbt:
    'Dit begint niet zoals een voorbereide transactie (PSBT). Exporteer de PSBT uit je wallet en open die.',
  psbt_network_transaction:
    'Dit is een afgemaakte transactie, geen voorbereide (PSBT). Er valt voor het ondertekenen niets meer na te kijken. Zoek hem op met zijn id, of exporteer de PSBT.',
  psbt_too_large:
    'Dit is groter dan elke transactie die het netwerk doorgeeft en wordt daarom niet gelezen. Doe de betaling in kleinere delen.',
  psbt_truncated:
    'Deze PSBT houdt midden in een veld op: hij is afgekapt. Exporteer hem opnieuw, helemaal.',
  psbt_inputs_missing:
    'Deze PSBT houdt op voor al zijn inputs zijn beschreven (er ontbreken er {count}). Hij is afgekapt. Exporteer hem opnieuw, helemaal.',
  psbt_outputs_missing:
    'Deze PSBT houdt op voor al zijn outputs zijn beschreven (er ontbreken er {count}). Hij is afgekapt. Exporteer hem opnieuw, helemaal.',
  psbt_trailing_bytes:
    'Na zijn eind gaat deze PSBT verder ({count} bytes). Er is iets toegevoegd dat geen wallet je zou tonen. Exporteer hem opnieuw.',
  psbt_length_not_minimal:
    'Een lengte in deze PSBT is langer geschreven dan de regels toestaan. Wallets lezen dat misschien verschillend. Exporteer hem opnieuw.',
  psbt_key_twice:
    'Het veld {field} staat er twee keer. Twee wallets kunnen dan elk iets anders geloven. Exporteer de PSBT opnieuw.',
  psbt_key_length:
    'De sleutel van het veld {field} heeft een lengte die niet kan. De PSBT is beschadigd. Exporteer hem opnieuw.',
  psbt_value_length:
    'De waarde van het veld {field} heeft een lengte die niet kan. De PSBT is beschadigd. Exporteer hem opnieuw.',
  psbt_value_malformed:
    'In het veld {field} staat niet wat er hoort. De PSBT is beschadigd. Exporteer hem opnieuw.',
  psbt_field_missing:
    'Het veld {field} ontbreekt, en versie {version} van een PSBT heeft dat nodig. Exporteer hem opnieuw.',
  psbt_field_not_allowed:
    'Het veld {field} hoort niet in versie {version} van een PSBT. Wallets lezen dat misschien verschillend. Exporteer hem opnieuw.',
  psbt_version_unknown:
    'Dit is versie {version} van een PSBT, die niemand heeft beschreven: er zijn 0 en 2. Exporteer hem in een daarvan.',
  psbt_unsigned_tx_malformed:
    'De transactie in deze PSBT is niet te lezen (PSBT_GLOBAL_UNSIGNED_TX). Hij is beschadigd. Exporteer hem opnieuw.',
  psbt_unsigned_tx_signed:
    'De transactie in deze PSBT heeft handtekeningen waar ze niet mogen staan (PSBT_GLOBAL_UNSIGNED_TX). Exporteer hem opnieuw.',
  psbt_previous_tx_malformed:
    'De eerdere transactie bij input {input} is niet te lezen (PSBT_IN_NON_WITNESS_UTXO). Het bedrag is zo niet na te gaan. Exporteer de PSBT opnieuw.',
  psbt_previous_tx_mismatch:
    'De eerdere transactie bij input {input} is niet die waaruit wordt betaald. Het bedrag kan een leugen zijn om kosten te verbergen. Onderteken dit niet; exporteer de PSBT opnieuw.',
  psbt_previous_output_missing:
    'Input {input} besteedt een output die de eerdere transactie niet heeft. Geen handtekening kan daarvoor gelden. Exporteer de PSBT opnieuw.',
  psbt_public_key_invalid:
    'De publieke sleutel in het veld {field} is er geen. Geen handtekening kan daarbij passen. Exporteer de PSBT opnieuw.',
  psbt_signature_malformed:
    'Een handtekening in het veld {field} heeft geen geldige vorm. Het netwerk zou hem weigeren. Onderteken opnieuw.',
  psbt_amount_impossible:
    'Een bedrag is negatief, of meer dan alle bitcoin die er ooit komen. Zo’n transactie kan niet bestaan. Exporteer de PSBT opnieuw.',
  psbt_locktime_range:
    'In het veld {field} staat een getal dat er niet kan staan: hoogtes liggen onder 500000000, tijden vanaf daar. Exporteer de PSBT opnieuw.',
  psbt_locktime_conflict:
    'De ene input moet wachten op een blokhoogte, de andere op een tijd, en een transactie kan maar één van de twee hebben. Maak er twee betalingen van.',
  psbt_silent_payment:
    'Dit betaalt aan een silent-paymentadres, en waar dat heen gaat is voor het ondertekenen niet bekend. Dat kan Houvast nog niet nakijken. Kijk het na op je apparaat.',
  psbt_private_key:
    'In deze PSBT staat een privésleutel. Wie die heeft kan de munten pakken, dus Houvast weigert hem en heeft niets bewaard. Verwijder het bestand, en verplaats de munten als iemand anders het kon lezen.',
};

/** Wat er opviel aan een PSBT. */
export const psbtFindings: typeof englishFindings = {
  change_not_mine: {
    one: 'Output {places} zegt dat hij terugkomt in deze wallet, maar de wallet heeft dat adres niet. Het geld zou naar een ander gaan. Onderteken dit niet.',
    other:
      'Outputs {places} zeggen dat ze terugkomen in deze wallet, maar de wallet heeft die adressen niet. Het geld zou naar een ander gaan. Onderteken dit niet.',
  },
  outputs_exceed_inputs:
    'Er gaat meer uit dan er binnenkomt. Zo’n transactie kan niet bestaan. Maak de betaling opnieuw.',
  fee_absurd:
    'De kosten zijn veel hoger dan iemand wil betalen. Je krijgt ze niet terug. Onderteken dit niet; maak de betaling opnieuw met lagere kosten.',
  duplicate_input: {
    one: 'Input {places} besteedt munten die een andere input al besteedt. Het netwerk zou het weigeren. Maak de betaling opnieuw.',
    other:
      'Inputs {places} besteden munten die andere inputs al besteden. Het netwerk zou het weigeren. Maak de betaling opnieuw.',
  },
  utxo_conflict: {
    one: 'Input {places} toont twee verschillende bedragen of scripts voor dezelfde munten. Een ervan is een leugen, en die kan kosten verbergen. Onderteken dit niet.',
    other:
      'Inputs {places} tonen elk twee verschillende bedragen of scripts voor dezelfde munten. Een ervan is een leugen, en die kan kosten verbergen. Onderteken dit niet.',
  },
  utxo_legacy_unproven: {
    one: 'Input {places} is van de oude soort en het bedrag is alleen beweerd. Een handtekening dekt het niet, dus een leugen kan kosten verbergen. Onderteken dit niet; exporteer het met de eerdere transacties.',
    other:
      'Inputs {places} zijn van de oude soort en de bedragen zijn alleen beweerd. Handtekeningen dekken ze niet, dus een leugen kan kosten verbergen. Onderteken dit niet; exporteer het met de eerdere transacties.',
  },
  signature_invalid: {
    one: 'Een handtekening in input {places} klopt niet: beschadigd, of voor een andere transactie gemaakt. Het netwerk zou het weigeren. Onderteken opnieuw vanaf het begin.',
    other:
      'Handtekeningen in inputs {places} kloppen niet: beschadigd, of voor een andere transactie gemaakt. Het netwerk zou het weigeren. Onderteken opnieuw vanaf het begin.',
  },
  final_insufficient: {
    one: 'Input {places} staat als klaar gemarkeerd, maar wat er staat maakt de munten niet los. Het netwerk zou het weigeren. Onderteken opnieuw vanaf het begin.',
    other:
      'Inputs {places} staan als klaar gemarkeerd, maar wat er staat maakt de munten niet los. Het netwerk zou het weigeren. Onderteken opnieuw vanaf het begin.',
  },
  redeem_script_mismatch: {
    one: 'Het redeemscript bij input {places} is niet dat achter het adres. Er is iets verwisseld. Onderteken dit niet.',
    other:
      'De redeemscripts bij inputs {places} zijn niet die achter de adressen. Er is iets verwisseld. Onderteken dit niet.',
  },
  witness_script_mismatch: {
    one: 'Het witnessscript bij input {places} is niet dat achter het adres. Er is iets verwisseld. Onderteken dit niet.',
    other:
      'De witnessscripts bij inputs {places} zijn niet die achter de adressen. Er is iets verwisseld. Onderteken dit niet.',
  },
  taproot_mismatch: {
    one: 'De Taproot-sleutel of het script bij input {places} is niet die achter het adres. Er is iets verwisseld. Onderteken dit niet.',
    other:
      'De Taproot-sleutels of scripts bij inputs {places} zijn niet die achter de adressen. Er is iets verwisseld. Onderteken dit niet.',
  },
  output_script_mismatch: {
    one: 'Het script of de sleutel bij output {places} is niet die achter het adres. Een apparaat kan het voor je wisselgeld aanzien. Onderteken dit niet.',
    other:
      'De scripts of sleutels bij outputs {places} zijn niet die achter de adressen. Een apparaat kan ze voor je wisselgeld aanzien. Onderteken dit niet.',
  },
  output_unspendable: {
    one: 'Output {places} gaat naar een sleutel die niet kan bestaan. Niemand kan dat ooit uitgeven. Onderteken dit niet.',
    other:
      'Outputs {places} gaan naar sleutels die niet kunnen bestaan. Niemand kan dat ooit uitgeven. Onderteken dit niet.',
  },
  sighash_open: {
    one: 'De handtekening voor input {places} zou niet alle outputs dekken (sighash NONE of SINGLE). Wie hem heeft kan de munten ergens anders heen sturen. Onderteken dit niet.',
    other:
      'De handtekeningen voor inputs {places} zouden niet alle outputs dekken (sighash NONE of SINGLE). Wie ze heeft kan de munten ergens anders heen sturen. Onderteken dit niet.',
  },
  sighash_unknown: {
    one: 'Input {places} vraagt om een soort handtekening die niet bestaat. Niemand weet wat die zou dekken. Onderteken dit niet.',
    other:
      'Inputs {places} vragen om een soort handtekening die niet bestaat. Niemand weet wat die zou dekken. Onderteken dit niet.',
  },
  utxo_missing: {
    one: 'De PSBT toont niet welke munten input {places} besteedt, dus bedrag en kosten zijn onbekend. Exporteer hem met de eerdere transacties.',
    other:
      'De PSBT toont niet welke munten inputs {places} besteden, dus bedragen en kosten zijn onbekend. Exporteer hem met de eerdere transacties.',
  },
  utxo_unproven: {
    one: 'Het bedrag van input {places} is beweerd, niet bewezen. Twee keer ondertekenen op zo’n bewering kan kosten verbergen. Exporteer hem met de eerdere transacties.',
    other:
      'De bedragen van inputs {places} zijn beweerd, niet bewezen. Twee keer ondertekenen op zulke beweringen kan kosten verbergen. Exporteer hem met de eerdere transacties.',
  },
  no_input_mine:
    'Geen van de munten komt uit deze wallet, voor zover te zien is. Misschien is een andere wallet bedoeld. Kies die.',
  output_other_account: {
    one: 'Output {places} noemt je apparaat, maar een ander account dan deze wallet. Houvast kan niet zien of hij van jou is. Controleer het adres op je apparaat.',
    other:
      'Outputs {places} noemen je apparaat, maar een ander account dan deze wallet. Houvast kan niet zien of ze van jou zijn. Controleer de adressen op je apparaat.',
  },
  index_far: {
    one: 'Output {places} is van jou, maar zijn nummer is zo hoog dat een herstelde wallet daar niet zou kijken. Maak de betaling opnieuw met een nieuw wisselgeldadres.',
    other:
      'Outputs {places} zijn van jou, maar hun nummers zijn zo hoog dat een herstelde wallet daar niet zou kijken. Maak de betaling opnieuw met nieuwe wisselgeldadressen.',
  },
  fee_high:
    'De kosten zijn hoog: voor de omvang, of voor het bedrag. Je krijgt ze niet terug. Vergelijk ze met wat vandaag gewoon is voor je ondertekent.',
  fee_low:
    'De kosten liggen onder 1 sat/vB. Veel nodes geven dat niet door en de betaling kan blijven hangen. Verhoog ze, tenzij je dit zo wilt.',
  sighash_anyone_can_pay: {
    one: 'De handtekening voor input {places} laat anderen eigen inputs toevoegen (ANYONECANPAY). Dat is alleen voor gezamenlijke betalingen. Onderteken het alleen als je dat bedoelt.',
    other:
      'De handtekeningen voor inputs {places} laten anderen eigen inputs toevoegen (ANYONECANPAY). Dat is alleen voor gezamenlijke betalingen. Onderteken het alleen als je dat bedoelt.',
  },
  sighash_mismatch: {
    one: 'Input {places} vraagt om de ene soort handtekening en heeft een andere. Wallets weigeren hem dan misschien af te maken. Onderteken opnieuw vanaf het begin.',
    other:
      'Inputs {places} vragen om de ene soort handtekening en hebben een andere. Wallets weigeren ze dan misschien af te maken. Onderteken opnieuw vanaf het begin.',
  },
  signature_unchecked: {
    one: 'Een handtekening in input {places} kon niet worden nagekeken, omdat de PSBT te weinig toont. Laat je wallet het doen voor je verzendt.',
    other:
      'Handtekeningen in inputs {places} konden niet worden nagekeken, omdat de PSBT te weinig toont. Laat je wallet het doen voor je verzendt.',
  },
  final_unchecked: {
    one: 'Input {places} staat als klaar gemarkeerd, maar Houvast kan dat niet nagaan: de PSBT toont te weinig, of gebruikt regels die Houvast niet kent.',
    other:
      'Inputs {places} staan als klaar gemarkeerd, maar Houvast kan dat niet nagaan: de PSBT toont te weinig, of gebruikt regels die Houvast niet kent.',
  },
  signature_of_stranger: {
    one: 'Een handtekening in input {places} is van een sleutel waar deze munten niet om vragen. Hij telt niet. Onderteken met het juiste apparaat.',
    other:
      'Handtekeningen in inputs {places} zijn van sleutels waar deze munten niet om vragen. Ze tellen niet. Onderteken met het juiste apparaat.',
  },
  signature_high_s: {
    one: 'Een handtekening in input {places} heeft een vorm die nodes niet doorgeven (hoge S). De betaling zou niet aankomen. Onderteken opnieuw met een ander programma.',
    other:
      'Handtekeningen in inputs {places} hebben een vorm die nodes niet doorgeven (hoge S). De betaling zou niet aankomen. Onderteken opnieuw met een ander programma.',
  },
  derivation_mismatch: {
    one: 'Input {places} noemt een sleutel die zijn script niet heeft. Je apparaat vindt de zijne dan misschien niet. Exporteer de PSBT opnieuw.',
    other:
      'Inputs {places} noemen sleutels die hun scripts niet hebben. Je apparaat vindt de zijne dan misschien niet. Exporteer de PSBT opnieuw.',
  },
  script_missing: {
    one: 'Het script achter input {places} wordt niet getoond, dus niemand kan zien wie moet ondertekenen. Exporteer de PSBT uit de wallet die het kent.',
    other:
      'De scripts achter inputs {places} worden niet getoond, dus niemand kan zien wie moet ondertekenen. Exporteer de PSBT uit de wallet die ze kent.',
  },
  preimage_mismatch: {
    one: 'Een geheim bij input {places} past niet bij zijn hash en maakt dus niets los. Vraag het aan wie de PSBT maakte.',
    other:
      'Geheimen bij inputs {places} passen niet bij hun hashes en maken dus niets los. Vraag het aan wie de PSBT maakte.',
  },
  xpub_depth_mismatch:
    'Een uitgebreide sleutel in deze PSBT ligt op een andere diepte dan zijn pad zegt. Je apparaat weigert hem misschien. Exporteer de PSBT opnieuw.',
  output_dust: {
    one: 'Output {places} is zo klein dat nodes hem niet doorgeven. De betaling zou niet aankomen. Laat hem weg, of maak hem groter.',
    other:
      'Outputs {places} zijn zo klein dat nodes ze niet doorgeven. De betaling zou niet aankomen. Laat ze weg, of maak ze groter.',
  },
  output_burned: {
    one: 'Output {places} zet een bedrag waar niemand het kan uitgeven (OP_RETURN). Dat bedrag is voorgoed weg. Onderteken het alleen als je dat bedoelt.',
    other:
      'Outputs {places} zetten bedragen waar niemand ze kan uitgeven (OP_RETURN). Die bedragen zijn voorgoed weg. Onderteken het alleen als je dat bedoelt.',
  },
  nothing_to_sign:
    'Deze PSBT besteedt nog niets of betaalt nog niemand. Er valt niets te ondertekenen.',
  musig_unchecked: {
    one: 'Input {places} bevat delen van een gezamenlijke handtekening (MuSig2). Houvast kijkt de delen niet na, alleen de afgemaakte handtekening.',
    other:
      'Inputs {places} bevatten delen van gezamenlijke handtekeningen (MuSig2). Houvast kijkt de delen niet na, alleen de afgemaakte handtekeningen.',
  },
  time_locked:
    'De transactie heeft een locktime. Ligt die in de toekomst, dan kan hij pas dan worden verstuurd. De meeste wallets zetten hier de huidige blokhoogte, en dat is onschuldig.',
  unknown_fields:
    'De PSBT heeft velden die Houvast niet kent. Ze veranderen niets aan de betaling zelf.',
};
