import type {
  addressFindings as englishFindings,
  addressReasons as englishReasons,
  paymentUriFindings as englishUriFindings,
  paymentUriReasons as englishUriReasons,
} from '../en/addresses.ts';

/** Waarom een adres is geweigerd: wat er mis is – waarom dat telt – wat je kunt doen. */
export const addressReasons: typeof englishReasons = {
  address_not_recognised:
    'Dit is geen Bitcoinadres. Adressen beginnen met bc1, 1 of 3. Kopieer het hele adres uit je wallet.',
  address_look_alike:
    'Hier staat een teken dat alleen op een letter lijkt, of dat je niet ziet ({character}). Zulke tekens worden gebruikt om te misleiden. Kopieer het adres opnieuw uit je wallet.',
  address_spaces:
    'Er staat een spatie of regeleinde midden in dit adres. Niemand kan zien of daar iets ontbreekt. Kopieer het opnieuw, helemaal en zonder spaties.',
  address_character:
    'Teken {position} kan niet in een adres voorkomen. Het is verkeerd getypt of gelezen. Kopieer het adres opnieuw, helemaal.',
  address_mixed_case:
    'Kleine letters en hoofdletters staan door elkaar; dat hebben deze adressen nooit. Er is iets aan veranderd. Kopieer het opnieuw uit je wallet.',
  address_length:
    'Met {length} tekens is dit adres te kort of te lang. Er ontbreekt een stuk, of er is iets meegekopieerd. Kopieer het opnieuw, helemaal.',
  address_empty:
    'Alleen het begin en de controletekens staan hier; het adres zelf ontbreekt. Kopieer het opnieuw, helemaal.',
  address_checksum:
    'De controletekens kloppen niet: er is meer dan één teken fout of weg. Munten naar een verkeerd adres ben je kwijt. Kopieer het opnieuw, helemaal.',
  address_mistyped:
    'De controletekens kloppen niet, waarschijnlijk door teken {position}. Munten naar een verkeerd adres ben je kwijt. Kopieer het adres opnieuw; verbeter het niet op de gok.',
  address_swapped:
    'De controletekens kloppen niet: teken {position} en het volgende lijken verwisseld. Munten naar een verkeerd adres ben je kwijt. Kopieer het adres opnieuw.',
  address_extra_character:
    'De controletekens kloppen niet: teken {position} lijkt er een te veel. Kopieer het adres opnieuw, helemaal.',
  address_cut_short:
    'Het laatste teken van dit adres lijkt te ontbreken. Kopieer het opnieuw, helemaal.',
  address_prefix_changed:
    'De controletekens horen bij een adres dat begint met {prefix}: het begin is veranderd, en daarmee het netwerk. Kopieer het adres opnieuw uit je wallet.',
  address_encoding:
    'De controletekens zijn van de verkeerde soort voor dit adres (Bech32 en Bech32m, segwitversie {version}). Het programma dat het maakte is verouderd. Stuur er geen munten heen; vraag een nieuw adres.',
  address_padding:
    'Dit adres eindigt op bits die geen adres heeft. Het programma dat het maakte heeft een fout. Stuur er geen munten heen; vraag een nieuw adres.',
  address_program_length:
    'Dit adres bevat {bytes} bytes, wat bij segwitversie {version} niet kan. Munten daarheen zou je kwijt zijn. Vraag een nieuw adres.',
  address_witness_version:
    'Dit adres noemt segwitversie {version}, en die lopen alleen van 0 tot 16. Vraag een nieuw adres.',
  address_version_unknown:
    'Dit is goed geschreven, maar geen Bitcoinadres: zo begint er bij Bitcoin geen. Misschien hoort het bij een andere munt. Kijk na waar het vandaan komt.',
  address_prefix_unknown:
    'Dit is een adres van een andere keten; Bitcoinadressen van deze soort beginnen met bc1. Munten naar een andere keten ben je kwijt. Vraag een Bitcoinadres.',
  address_other_coin:
    'Dit is een adres voor {coin}, niet voor Bitcoin. Munten naar een andere keten ben je kwijt. Vraag een Bitcoinadres.',
  address_lightning:
    'Dit is een Lightningfactuur of -aanbod, geen adres op de Bitcoinketen. Betaal het met een Lightningwallet, of vraag een adres.',
  address_silent_payment:
    'Dit is een silent-paymentadres. Je wallet maakt daaruit voor elke betaling een nieuw adres; dat kan Houvast niet. Vraag een gewoon adres.',
  address_extended_key:
    'Dit is de uitgebreide publieke sleutel van een hele wallet, niet één adres. Voeg hem toe als wallet.',
  address_private_key:
    'Dit is een privésleutel. Wie die heeft kan de munten pakken, dus plak hem nooit ergens in. Houvast heeft niets bewaard. Gebruik het adres dat erbij hoort.',
  address_network:
    'Dit adres is voor {network}, niet voor {wanted}. Munten naar een ander netwerk ben je kwijt. Kies het juiste netwerk, of vraag een adres van dit netwerk.',
};

/** Wat er te bedenken is bij een adres dat klopt. */
export const addressFindings: typeof englishFindings = {
  test_network: 'Dit is een adres van een testnetwerk. De munten daar zijn niets waard.',
  future_witness_version:
    'Dit adres is van een soort die Bitcoin nog niet gebruikt. Tot die tijd kan iedereen munten pakken die je erheen stuurt. Gebruik het niet.',
  taproot_key_off_curve:
    'De sleutel in dit adres is geen geldige, dus munten die je erheen stuurt kunnen nooit meer weg. Gebruik het niet; vraag een nieuw adres.',
  anyone_can_spend:
    'Munten op dit adres kan iedereen uitgeven; het is er alleen voor technische doelen. Gebruik het niet.',
};

/** Waarom een betaallink is geweigerd. */
export const paymentUriReasons: typeof englishUriReasons = {
  uri_malformed:
    'Dit is geen goed gevormde bitcoin:-link. Er is misschien iets afgebroken of bij gekomen. Kopieer hem opnieuw, helemaal.',
  uri_too_long:
    'Deze bitcoin:-link is veel langer dan zulke links zijn, dus hij is niet gelezen. Vraag een gewoon adres.',
  uri_escape:
    'Een %-teken in deze link staat niet voor een teken. De link is beschadigd. Kopieer hem opnieuw, helemaal.',
  uri_no_address:
    'Deze link noemt geen adres en geen andere manier om te betalen. Vraag een nieuwe.',
  uri_offers_only:
    'Deze link kun je alleen betalen met Lightning of een andere manier die Houvast niet kent; er staat geen adres op de keten in. Vraag een adres.',
  uri_address_key:
    'Een adres in deze link staat op een plek voor een ander netwerk. Betalen kan je munten kosten. Vraag een nieuwe link.',
  uri_mixed_networks:
    'Deze link noemt adressen van verschillende netwerken. Betalen kan je munten kosten. Vraag een nieuwe link.',
  uri_amount:
    'Het bedrag in deze link is geen getal met een decimale punt. Raad er niet naar; vraag een nieuwe link.',
  uri_amount_too_fine: 'Het bedrag in deze link is fijner dan één satoshi. Vraag een nieuwe link.',
  uri_amount_too_large:
    'Het bedrag in deze link is meer dan alle bitcoin die er ooit zullen zijn. Vraag een nieuwe link.',
  uri_repeated_parameter:
    'Deze link zegt twee keer “{parameter}”, dus niemand weet welke telt. Vraag een nieuwe link.',
  uri_required_parameter:
    'Deze link eist iets dat Houvast niet kent. Zonder dat mag hij niet betaald worden. Gebruik een wallet die het kent, of vraag een gewoon adres.',
};

/** Wat er te bedenken is bij een betaallink. */
export const paymentUriFindings: typeof englishUriFindings = {
  unknown_parameters: {
    one: 'In deze link staat {count} ding dat Houvast niet kent en weglaat.',
    other: 'In deze link staan {count} dingen die Houvast niet kent en weglaat.',
  },
  hidden_characters:
    'In de tekst van deze link staan tekens die andere tekst verbergen of omdraaien. Misschien is het bedoeld om te misleiden. Vertrouw alleen het adres.',
  payment_callback:
    'Na betaling wil deze link een ander programma openen. Houvast betaalt niet en opent niets.',
};
