import type {
  messageOutcomes as englishOutcomes,
  messageReasons as englishReasons,
} from '../en/messages.ts';

/** Wat het oordeel over een ondertekend bericht betekent. */
export const messageOutcomes: typeof englishOutcomes = {
  signed: 'De handtekening klopt: de sleutel van dit adres heeft precies dit bericht ondertekend.',
  signed_locked:
    'De handtekening klopt: de sleutel van dit adres heeft precies dit bericht ondertekend. Er zitten tijdsloten op (locktime {lockTime}, sequence {sequence}): eerder konden de munten niet weg.',
  signed_funds: {
    one: 'De handtekening klopt, en die voor {count} munt van samen {sats} sat ook. Of die munt bestaat en niet is uitgegeven, is niet opgezocht.',
    other:
      'De handtekening klopt, en die voor {count} munten van samen {sats} sat ook. Of die munten bestaan en niet zijn uitgegeven, is niet opgezocht.',
  },
};

/** Waarom een ondertekend bericht niet is bewezen. Fouten in het adres hebben hun eigen zinnen. */
export const messageReasons: typeof englishReasons = {
  signature_empty:
    'Er is geen handtekening. Kopieer haar uit de wallet die ondertekende, helemaal.',
  signature_not_base64:
    'Dit is geen handtekening: er staan tekens in die handtekeningen niet hebben. Kopieer haar opnieuw, helemaal.',
  signature_malformed:
    'Dit is geen hele handtekening: er ontbreekt iets, er is iets te veel, of de vorm is anders. Kopieer haar opnieuw, helemaal.',
  header_unknown:
    'De eerste byte van deze handtekening hoort bij geen bekende vorm. Kopieer haar opnieuw, helemaal, of laat het bericht opnieuw ondertekenen.',
  header_other_address:
    'Deze handtekening is gemaakt voor een ander soort adres dan dit, dus ze bewijst er niets over. Kijk het adres na, of laat het bericht opnieuw ondertekenen.',
  address_without_key:
    'Een adres van deze soort heeft niet één sleutel waar zo’n handtekening vandaan kan komen. Laat het bericht ondertekenen in de vorm van BIP-322.',
  signature_other:
    'Deze handtekening hoort bij een ander adres of een ander bericht. Geen teken van het bericht mag afwijken, ook geen spatie of regeleinde.',
  to_sign_other_message:
    'Deze handtekening is gemaakt voor een ander adres of een ander bericht. Geen teken van het bericht mag afwijken, ook geen spatie of regeleinde.',
  to_sign_output:
    'De transactie in deze handtekening betaalt iets uit; dat doet een ondertekend bericht nooit. Ze bewijst niets.',
  to_sign_version:
    'De transactie in deze handtekening heeft een versie waarvan de regels nog niet bekend zijn. Ze is niet bewezen en niet weerlegd.',
  extra_inputs:
    'Deze handtekening noemt munten zonder te zeggen welke. Daar is een bewijs van tegoed voor nodig (dat begint met pof).',
  proof_malformed:
    'Dit bewijs van tegoed is niet te lezen: er ontbreekt iets, of het is niet af. Exporteer het opnieuw, afgerond.',
  proof_coin_missing:
    'Dit bewijs van tegoed zegt niet wat een van de munten is, dus het bedrag bewijst niets. Exporteer het opnieuw met alle vorige transacties.',
  proof_coin_twice: 'Dit bewijs van tegoed telt dezelfde munt twee keer. Het bewijst niets.',
  proof_too_large:
    'Dit bewijs van tegoed heeft meer munten dan Houvast in één keer controleert. Het is niet bewezen en niet weerlegd. Vraag het in delen.',
  script_unknown:
    'Dit adres heeft voorwaarden voor uitgeven die Houvast niet kan volgen. De handtekening is niet bewezen en niet weerlegd. Controleer haar met de wallet die haar maakte.',
  witness_version_unknown:
    'Dit adres is van een soort waarvan de regels hier niet bekend zijn. De handtekening is niet bewezen en niet weerlegd.',
  annex_unknown:
    'Bij deze handtekening zit een annex, die nog niets betekent. Ze is niet bewezen en niet weerlegd.',
  leaf_version_unknown:
    'Het script in deze handtekening heeft een versie waarvan de regels nog niet bekend zijn. Ze is niet bewezen en niet weerlegd.',
  key_type_unknown:
    'Een sleutel in dit script is van een soort waarvan de regels nog niet bekend zijn. De handtekening is niet bewezen en niet weerlegd.',
  too_many_signatures:
    'Hier zitten meer handtekeningen in dan Houvast in één keer controleert. Het is niet bewezen en niet weerlegd. Vraag het in delen.',
  signature_missing:
    'Er ontbreekt een handtekening: niet iedereen die moet tekenen heeft getekend.',
  signature_wrong:
    'De handtekening klopt niet: ze is met een andere sleutel gemaakt, of voor een ander bericht. Geen teken van het bericht mag afwijken, ook geen spatie of regeleinde.',
  signature_encoding:
    'Een handtekening staat niet in de enige vorm die Bitcoin toelaat. Het programma dat haar maakte heeft een fout. Laat het bericht opnieuw ondertekenen.',
  signature_high_s:
    'Een handtekening staat in de vorm die iedereen kan hebben veranderd (hoge s); BIP-322 verbiedt dat. Laat het bericht opnieuw ondertekenen.',
  sighash_not_all:
    'Een handtekening dekt niet alles (sighash anders dan ALL); BIP-322 verbiedt dat. Laat het bericht opnieuw ondertekenen.',
  key_malformed:
    'Een sleutel in deze handtekening is geen geldige publieke sleutel, dus ze bewijst niets.',
  script_mismatch:
    'De sleutel of het script in deze handtekening hoort niet bij dit adres. Kijk het adres na.',
  script_failed:
    'De handtekening voldoet niet aan de voorwaarden van dit adres, dus ze bewijst niets.',
  script_not_minimal:
    'De handtekening staat niet in de kortste vorm, en die eist BIP-322. Laat het bericht opnieuw ondertekenen.',
  script_limits:
    'Het script in deze handtekening is groter dan Bitcoin toelaat, dus ze bewijst niets.',
  script_forbidden:
    'Het script in deze handtekening gebruikt iets dat BIP-322 in ondertekende berichten verbiedt, dus ze bewijst niets.',
  stack_not_clean:
    'De handtekening bevat meer dan nodig is; BIP-322 verbiedt dat. Laat het bericht opnieuw ondertekenen.',
  lock_time_unmet:
    'De handtekening wacht niet zo lang als de voorwaarden van dit adres eisen, dus ze bewijst niets.',
};
