import type {
  storageReasons as englishReasons,
  vaultFaults as englishFaults,
} from '../en/vault-faults.ts';

/** Waarom de kluis blijft zoals zij is: wat er mis is, waarom dat telt, en wat je kunt doen. */
export const vaultFaults: typeof englishFaults = {
  passphrase_needed: 'Dit is verzegeld met een wachtzin. Vul die ook in.',
  wrong_passphrase:
    'Dit is niet de wachtzin. Let op hoofdletters en de taal van je toetsenbord, en probeer het opnieuw. Zonder wachtzin kan niemand het openen, ook Houvast niet.',
  unlock_wait:
    'Er kwamen meerdere foute wachtzinnen na elkaar, dus de volgende poging moet even wachten. Hooguit een minuut.',
  not_locked: 'De kluis is al open.',
  no_passphrase: 'Er is geen wachtzin ingesteld, dus er valt niets af te halen of te bewaren.',
  passphrase_weak:
    'Deze wachtzin is binnen enkele minuten geraden. Neem minstens acht tekens, of beter: vier woorden die niets met elkaar te maken hebben.',
  no_quick_unlock:
    'De sleutelhanger van deze computer geeft de sleutel niet terug. Vul je wachtzin in.',
  no_keychain:
    'Deze computer heeft geen sleutelhanger die een sleutel veilig bewaart, dus de sleutel is niet bewaard. Er is niets veranderd.',
};

/** Waarom een wijziging niet bewaard kon worden, waar het systeem dat zegt. */
export const storageReasons: typeof englishReasons = {
  disk_full:
    'Je wijziging kon niet worden bewaard, want de schijf is vol. Wat eerder bewaard is, staat er nog in zijn geheel. Gooi bestanden weg die je niet nodig hebt of leeg de prullenbak, en doe het opnieuw.',
  read_only_folder:
    'Je wijziging kon niet worden bewaard, want in de map van je gegevens mag niets geschreven worden. Wat eerder bewaard is, staat er nog in zijn geheel. Kijk of de schijf alleen-lezen is en of de map van jou is, en doe het opnieuw.',
};
