import type { proofReasons as englishProofReasons } from '../en/proofs.ts';

/** Waarom een bewijs van een sport er geen is: wat er mis is – waarom dat telt – wat je kunt doen. */
export const proofReasons: typeof englishProofReasons = {
  seen_address_differs:
    'Dit adres is niet dat van deze wallet (nummer {index}): het verschilt vanaf blokje {chunk}. Je apparaat en Houvast maken verschillende adressen, dus munten kunnen ergens belanden waar je niet bij kunt. Ontvang nog niets: controleer netwerk, adrestype en account op het apparaat.',
  seen_address_swapped:
    'Dit adres begint of eindigt zoals dat van jou (nummer {index}), maar verschilt vanaf blokje {chunk}. Dat is bijna nooit toeval: sommige malware verwisselt adressen voor gelijkende. Gebruik het niet, en kijk op het scherm van het apparaat zelf.',
  seen_address_elsewhere:
    'Dit is een adres van deze wallet, maar een ander dan gevraagd: nummer {found} uit een van de twee reeksen, niet nummer {index}. Laat het apparaat het juiste nummer uit de juiste reeks tonen (ontvangst of wisselgeld).',
  list_lacks_address:
    'Het adres met nummer {index} staat niet in deze lijst. Zonder dat adres blijkt niet dat beide hetzelfde maken. Exporteer meer adressen, uit beide reeksen (ontvangst en wisselgeld), of vergelijk ze een voor een.',
  index_not_asked:
    'Dit antwoord gaat over een ander nummer dan gevraagd is ({index}). Het nummer wordt geloot zodat geen klaargelegd antwoord past. Zoek het adres met dat nummer op.',
  change_not_compared:
    'Het eerste wisselgeldadres ontbreekt. Daar stuurt je wallet de rest van elke betaling heen, dus met een verkeerd adres raak je ongemerkt geld kwijt. Laat het apparaat ook dat tonen.',
  eye_not_all:
    'Niet elk adres is vergeleken. Eén dat verschilt is genoeg om munten kwijt te raken. Vergelijk ze allemaal, tot het laatste teken.',
  fingerprint_malformed:
    'Een vingerafdruk heeft acht tekens, 0 tot en met 9 en a tot en met f. Zoek op het apparaat naar “fingerprint” of “XFP” en typ die over.',
  fingerprint_differs:
    'Dit is de vingerafdruk van een andere sleutel. De back-up die is teruggezet leidt naar een andere wallet: andere woorden, een verkeerd gelezen woord, of een wachtzin die vergeten of toegevoegd is. Reken niet op deze back-up: zoek uit wat het is.',
  message_not_asked:
    'Deze handtekening hoort bij een ander bericht dan gevraagd is. Een oude handtekening zegt niets over vandaag. Onderteken precies het bericht dat hier staat.',
  address_not_asked:
    'Bij deze handtekening staat een adres dat op deze plek niet van deze sleutel is. Onderteken met een van de adressen die hier staan, of met het pad dat hier staat.',
  address_not_of_wallet:
    'Dit adres hoort niet bij de eerste duizend van een van beide reeksen van deze wallet. Houvast kan alleen bewaren wat over je eigen adressen gaat. Controleer het adres, of kies een andere wallet.',
  code_unreadable:
    'In deze code zit geen handtekening en geen ondertekende transactie, of er ontbreekt een deel. Er is niets veranderd. Toon hem opnieuw, helemaal.',
  psbt_of_other_wallet:
    'Deze transactie geeft niets uit van deze wallet, dus de handtekeningen zeggen niets over zijn sleutels. Open er een die van deze wallet uitgeeft.',
  psbt_without_signature:
    'In deze transactie staat geen goede handtekening van een sleutel van deze wallet. Onderteken hem eerst op het apparaat en exporteer hem opnieuw.',
  spend_without_keys:
    'In de handtekeningen van deze transactie is geen sleutel van deze wallet te zien, dus ze zegt over geen ervan iets. Geef uit met de sleutels van deze wallet.',
  proof_used_before:
    'Deze transactie staat al bij het bewijs. Bewaarde handtekeningen zeggen niets over vandaag. Maak een nieuwe.',
};
