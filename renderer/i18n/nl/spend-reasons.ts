import type { SpendFindingCode, SpendReason } from '../../../preload/spend-shapes.ts';
import type { Template } from '../fill.ts';

export const spendReasons: Readonly<Record<SpendReason, Template>> = {
  spend_coins_missing:
    'In wat je gaf zit geen munt van deze wallet, dus er valt niets te betalen. Geef de transactie die een van je adressen betaalde, helemaal.',
  spend_transaction_unreadable:
    'Transactie {at} is niet te lezen: er ontbreekt iets of er is iets veranderd. Zonder haar weet een apparaat niet zeker wat de kosten zijn. Kopieer haar opnieuw, helemaal, als hex.',
  spend_coin_not_mine:
    'De genoemde uitvoer is niet van deze wallet, dus de sleutels kunnen haar niet uitgeven. Kies een andere munt.',
  spend_coins_not_enough:
    'Deze munten bevatten {held} satoshi, en met de kosten is {needed} nodig: {missing} te weinig. Betaal minder, kies een lager tarief, of geef er een munt bij.',
  spend_amount_missing:
    'Het is niet duidelijk hoeveel er betaald moet worden. Geef één bedrag, of kies alles.',
  spend_amount_dust:
    'Zo’n klein bedrag geeft het netwerk niet door, want uitgeven zou later meer kosten dan het waard is. Betaal minstens 1.000 satoshi.',
  spend_fee_rate_too_low:
    'Onder {least} satoshi per virtuele byte geeft het netwerk niets door. De betaling zou niet aankomen. Kies een hoger tarief.',
  spend_fee_rate_too_high:
    'Meer dan {most} satoshi per virtuele byte is voor een proef nooit nodig; het lijkt een vergissing. Kies een lager tarief.',
  spend_destination_not_mine:
    'Dit adres hoort niet bij de eerste adressen van deze wallet. Een proefbetaling blijft binnen de wallet, zodat er niets kwijt kan raken. Laat het adres leeg voor het volgende eigen adres.',
  spend_script_unsupported:
    'Voor dit soort wallet kan Houvast geen betaling maken. Maak haar in het programma dat de wallet maakte, en bekijk haar hier voor je tekent.',
  spend_script_too_complex:
    'Aan de voorwaarden van deze wallet kan op te veel manieren worden voldaan, of op geen veilige, om hier een betaling te maken. Maak haar in het programma dat de wallet maakte.',
  spend_script_needs_time:
    'In deze wallet zijn handtekeningen alleen niet genoeg: er moet ook een wachttijd voorbij zijn. Houvast maakt geen betaling die wacht. Maak haar in het programma dat de wallet maakte.',
  spend_script_needs_preimage:
    'Deze wallet vraagt behalve handtekeningen een geheim getal, en Houvast bewaart geen geheimen. Maak de betaling in het programma dat de wallet maakte.',
  spend_self_check_failed:
    'Houvast keek de betaling na die het zelf had gemaakt en was niet tevreden, dus ze wordt niet getoond. Er is niets voorbereid. Probeer een ander bedrag of tarief.',
  signed_inputs_differ:
    'Dit geeft andere munten uit dan de betaling die je meegaf. Het kan een andere betaling zijn, of iemand heeft haar veranderd. Verstuur haar niet. Teken die van hier opnieuw.',
  signed_outputs_differ:
    'Dit betaalt een ander aantal adressen dan de betaling die je meegaf. Iemand kan haar hebben veranderd. Verstuur haar niet. Teken die van hier opnieuw.',
  signed_amount_differs:
    'Uitvoer {at} betaalt {returned} satoshi, en er waren er {prepared} voorbereid. Iemand kan haar hebben veranderd. Verstuur haar niet. Teken die van hier opnieuw.',
  signed_destination_differs:
    'Uitvoer {at} betaalt een ander adres dan was voorbereid. Iemand heeft het misschien op je munten gemunt. Verstuur haar niet. Controleer je computer en apparaat, en teken dan die van hier opnieuw.',
  signed_timing_differs:
    'De versie, wachttijd of vervangbaarheid van deze betaling is veranderd. Het is niet die je meegaf. Teken die van hier opnieuw.',
  signed_nothing:
    'Hier staat geen handtekening in. Je apparaat heeft misschien nog niet getekend. Bevestig de betaling op het apparaat en geef dan wat het teruggeeft.',
  signed_signature_wrong:
    'Een handtekening voor invoer {at} klopt niet. Ze is onderweg veranderd, of voor iets anders gemaakt. Er is niets overgenomen. Teken opnieuw.',
  signed_covers_part:
    'Een handtekening voor invoer {at} dekt niet de hele betaling, dus anderen kunnen de rest veranderen. Er is niets overgenomen. Teken opnieuw op de gewone manier (ALL).',
  signed_does_not_spend:
    'De handtekeningen voor invoer {at} zijn er, maar samen openen ze de munt niet. Het netwerk zou het weigeren. Er is niets overgenomen. Teken opnieuw.',
};

export const spendFindings: Readonly<Record<SpendFindingCode, Template>> = {
  spend_fee_rate_high:
    'Het tarief ligt boven {rate} satoshi per virtuele byte; zoveel was maar op weinig dagen nodig. Kijk wat vandaag gewoon is voor je tekent.',
  spend_origin_unknown:
    'Van een sleutel is niet bekend bij welk apparaat hij hoort (geen vingerafdruk en pad). Het apparaat zegt misschien dat er niets te tekenen valt. Bewaar de wallet dan met de herkomst van de sleutels.',
  spend_rest_to_fee:
    'Het wisselgeld zou te klein zijn om te worden doorgegeven, dus gaan er {sats} satoshi meer naar de kosten.',
  spend_coins_left: {
    one: '{count} munt kost meer om uit te geven dan hij waard is, en blijft waar hij is.',
    other: '{count} munten kosten meer om uit te geven dan ze waard zijn, en blijven waar ze zijn.',
  },
  spend_no_change_chain:
    'Deze wallet heeft geen eigen adressen voor wisselgeld, dus het wisselgeld gaat naar een van de ontvangstadressen.',
};
