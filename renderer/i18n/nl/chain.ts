import type {
  chainProofReasons as englishProofReasons,
  headerReasons as englishHeaderReasons,
  inclusionOutcomes as englishOutcomes,
  inclusionReasons as englishReasons,
  proofLimits as englishLimits,
} from '../en/chain.ts';

/** Wat het betekent dat een transactie in een blok staat, naar wat het werk in dat blok waard is. */
export const inclusionOutcomes: typeof englishOutcomes = {
  costly:
    'Deze transactie staat in dit blok, en het blok kostte zoveel werk dat niemand het zomaar namaakt. Dat het blok hoort bij de keten die iedereen volgt, en op welke hoogte, laat één blok niet zien.',
  cheap:
    'Deze transactie staat in dit blok, maar het blok kostte zo weinig werk dat het vandaag na te maken is. Zo zien de eerste jaren van Bitcoin eruit, en zo ziet een vervalsing eruit. Als bewijs is het zwak.',
  test_network:
    'Deze transactie staat in dit blok. Het is een blok van een testnetwerk, en dat kan iedereen maken. Dit bewijst dus weinig.',
};

/** Waarom de headers die een server stuurde niet in de keten komen. */
export const headerReasons: typeof englishHeaderReasons = {
  headers_malformed:
    'De server stuurde blokheaders die niet elk 80 bytes zijn, dus er is niets van gebruikt. Kies een andere server als het weer gebeurt.',
  header_not_linked:
    'De blokheaders van deze server sluiten niet op elkaar aan: ze zijn kapot of verzonnen. Er is niets van gebruikt. Kies een andere server.',
  header_without_work:
    'Een blokheader van deze server mist het werk dat een blok moeilijk te vervalsen maakt, dus er is niets van gebruikt. Kies een andere server.',
  header_wrong_target:
    'Een blokheader van deze server noemt een moeilijkheid die op die plaats niet klopt, zoals een goedkope vervalsing zou doen. Er is niets van gebruikt. Kies een andere server.',
  header_too_old_time:
    'Een blokheader van deze server heeft een tijd van vóór de blokken eronder, en dat mag niet. Er is niets van gebruikt. Kies een andere server.',
  header_from_the_future:
    'Een blok van deze server ligt meer dan twee uur in de toekomst volgens de klok van je computer. Controleer eerst datum en tijd; kloppen die, kies dan een andere server.',
  header_old_version:
    'Een blokheader van deze server heeft een versie die al jaren niet meer geldig is, dus er is niets van gebruikt. Kies een andere server.',
  checkpoint_differs:
    'In de keten van deze server ontbreekt een blok waarvan deze app weet dat het in de echte zit. Het is een andere keten of een verzonnen, dus er is niets van gebruikt. Kies een andere server.',
};

/** Waarom niet is aangetoond dat een transactie in een blok staat. */
export const inclusionReasons: typeof englishReasons = {
  block_header_malformed:
    'De blokheader is niet te lezen. Hij is precies 80 bytes, dus 160 hex-tekens. Kopieer hem opnieuw, helemaal.',
  block_height_malformed:
    'De blokhoogte is geen heel getal vanaf 0. Zoek haar opnieuw op, of laat haar weg.',
  block_target_malformed:
    'De header noemt een moeilijkheid die geen blok kan hebben. Hij is beschadigd of verzonnen. Exporteer hem opnieuw uit je eigen node.',
  block_target_too_easy:
    'De header hoort bij een blok dat makkelijker te maken is dan dit netwerk toelaat. Hij is van een ander netwerk, of verzonnen. Kijk na welk netwerk je koos.',
  block_without_work:
    'Het werk dat een blok nodig heeft, zit niet in deze header. Hij is veranderd, verkeerd gekopieerd of verzonnen. Exporteer hem opnieuw uit je eigen node.',
  block_work_too_low:
    'Dit blok kostte veel minder werk dan blokken op die hoogte kosten, dus het kan vervalst zijn. Kijk de hoogte na, of exporteer het opnieuw uit je eigen node.',
  tx_malformed:
    'De transactie is niet te lezen: er ontbreekt iets, er is iets te veel, of er is iets beschadigd. Kopieer haar opnieuw, helemaal, als ruwe hex.',
  tx_of_64_bytes:
    'De transactie is precies 64 bytes lang. Met zo’n transactie is een bewijs te vervalsen (CVE-2017-12842), dus ze wordt nooit geloofd.',
  txid_malformed: 'De transactie-ID is niet 64 hex-tekens. Kopieer haar opnieuw, helemaal.',
  txid_differs:
    'De transactie heeft een andere ID dan is opgegeven. Ze is veranderd, of het is een andere transactie. Kopieer beide opnieuw van dezelfde plek.',
  merkle_item_malformed:
    'In het bewijs zit een deel dat geen hash van 32 bytes is. Het is beschadigd. Exporteer het opnieuw.',
  merkle_too_long:
    'Het bewijs heeft meer lagen dan een blok kan hebben, dus het is verzonnen of beschadigd.',
  merkle_position_malformed:
    'De plaats in het blok is geen heel getal vanaf 0. Exporteer het bewijs opnieuw.',
  merkle_position_beyond:
    'De plaats in het blok ligt verder dan dit bewijs reikt. Het is beschadigd of verzonnen. Exporteer het opnieuw.',
  merkle_twin:
    'Het bewijs telt één transactie twee keer, op een plaats waar geen transactie staat (CVE-2012-2459). Dat is een bekende manier om te bedriegen, dus het wordt niet geloofd.',
  merkle_transaction_inside:
    'Een deel van het bewijs kan zelf een transactie zijn (CVE-2017-12842). Dat is een bekende manier om te bedriegen, dus het wordt niet geloofd.',
  merkle_root_differs:
    'Het bewijs leidt niet naar dit blok: er is niet aangetoond dat de transactie erin staat. Kijk na of transactie, bewijs en blok bij elkaar horen.',
  txoutproof_malformed:
    'Het bewijs is niet te lezen: er ontbreekt iets, er is iets te veel, of er is iets beschadigd. Kopieer wat gettxoutproof geeft, helemaal.',
  txoutproof_without_tx:
    'Dit bewijs gaat over andere transacties dan deze. Maak het opnieuw voor de ID van deze transactie.',
  txoutproof_other_block:
    'De header en het bewijs zijn van twee verschillende blokken. Laat de header weg, of neem die van hetzelfde blok.',
};

/** Waarom wat er is ingeleverd geen storting of uitgave bewijst. */
export const chainProofReasons: typeof englishProofReasons = {
  block_work_cheap:
    'Dit blok kostte zo weinig werk dat iedereen het vandaag kan vervalsen, dus het bewijst niets over je wallet. Neem een transactie van na april 2024: een kleine nieuwe is genoeg.',
  deposit_elsewhere:
    'Deze transactie betaalt geen van de eerste {count} ontvangst- en wisselgeldadressen van deze wallet. Kijk na of het de juiste transactie en de juiste wallet is.',
  deposit_to_change:
    'Deze transactie betaalt alleen wisselgeldadressen van deze wallet. Het is dus wat van een betaling overbleef. Neem er een die een ontvangstadres betaalde.',
  previous_tx_malformed:
    'Een van de vorige transacties is niet te lezen: er ontbreekt iets, er is iets te veel, of er is iets beschadigd. Kopieer haar opnieuw, helemaal, als ruwe hex.',
  previous_tx_missing: {
    one: 'De transactie waaruit {count} input uitgeeft, ontbreekt. Voeg haar toe als ruwe hex, zodat de handtekeningen te controleren zijn.',
    other:
      'De transacties waaruit {count} inputs uitgeven, ontbreken. Voeg ze allemaal toe als ruwe hex, zodat de handtekeningen te controleren zijn.',
  },
  spend_elsewhere:
    'Deze transactie geeft niets uit van de eerste {count} ontvangst- en wisselgeldadressen van deze wallet. Kijk na of het de juiste transactie en de juiste wallet is.',
  spend_too_large:
    'Deze transactie geeft meer dan {count} munten van deze wallet uit, en dat is meer dan in één keer wordt gecontroleerd. Neem een kleinere.',
  spend_not_judged:
    'Input {input} is ondertekend op een manier die Houvast niet kan controleren, dus er is niets bewezen over je sleutels. Neem een gewone betaling uit deze wallet.',
  spend_not_signed:
    'Input {input} is niet goed ondertekend door deze wallet: de handtekeningen zijn veranderd of weggelaten. Kopieer de transactie opnieuw, helemaal, met de witnesses.',
};

/** Wat een bewijs uit een bestand openlaat. */
export const proofLimits: typeof englishLimits = {
  best_chain:
    'Eén blok laat zien dat er veel werk is gedaan. Dat het hoort bij de keten die iedereen volgt, laat het niet zien: dat kan je eigen node of een server.',
  height: 'De hoogte is zoals jij haar opgaf; één blok bewijst haar niet.',
  test_network:
    'Dit is een testnetwerk. Iedereen kan zo’n blok maken, dus dit toont de weg en bewijst weinig.',
};
