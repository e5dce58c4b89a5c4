import type { accountItems as english } from '../en/checklist-account.ts';

/** Texts of the checklist, area by area. */
export const accountItems: typeof english = {
  account_password_unique: {
    title: 'Elke plek heeft een eigen wachtwoord, uit een wachtwoordbeheerder',
    why: 'Een wachtwoord dat elders lekte is het eerste wat een dief probeert.',
    how: 'Laat een wachtwoordbeheerder voor elke plek een lang wachtwoord maken, en ook voor de e-mail erachter. Noteer de dag, niet het wachtwoord.',
  },
  second_factor_strong: {
    title: 'Elke plek vraagt een beveiligingssleutel of app als tweede factor, geen sms',
    why: 'Een telefoonnummer is met een praatje in een winkel op een andere simkaart te zetten. Het Amerikaanse normalisatie-instituut noemt codes per sms beperkt bruikbaar.',
    how: 'Zet bij elke plek een beveiligingssleutel, passkey of codeapp aan, en de sms uit. Bewaar de herstelcodes op papier, niet bij het apparaat.',
  },
  email_account_secured: {
    title: 'De e-mail achter je beurzen is net zo goed beveiligd als de beurzen',
    why: 'Wie die postbus leest, kan overal een nieuw wachtwoord aanvragen.',
    how: 'Geef de postbus een eigen wachtwoord en een sterke tweede factor. Haal oude nummers en doorstuurregels weg. Nog beter: een adres dat je voor niets anders gebruikt.',
  },
  phishing_code_set: {
    title: 'Berichten van elke plek dragen een woord dat alleen jullie kennen',
    why: 'Nadat in 2020 de klantenlijst van Ledger lekte, kregen klanten stromen post die echt leek.',
    how: 'Veel beurzen noemen het een anti-phishingcode. Stel er een in bij de beveiliging; post zonder dat woord is niet van hen. Is er geen, noteer dan dat je alleen via je eigen bladwijzer inlogt.',
  },
  withdrawal_list_on: {
    title: 'Opnames gaan alleen naar adressen op je lijst, en nieuwe moeten wachten',
    why: 'Wie is binnengedrongen heeft dan een dag of langer nodig, en jij krijgt bericht. Maar de wachttijd geldt ook voor jou: je eigen adres moet er al op staan.',
    how: 'Zet de lijst bij elke plek aan, zet er een gecontroleerd adres van je eigen wallet op, en noteer hoe lang een nieuw adres wacht.',
  },
  no_keys_with_power: {
    title: 'Geen API-sleutel bij welke plek ook mag handelen of opnemen',
    why: 'Een sleutel die je jaren geleden aan een bot of belastingprogramma gaf werkt nog, en vraagt geen tweede factor.',
    how: 'Open bij elke plek de lijst met API-sleutels. Verwijder wat je niet gebruikt; neem van de rest de rechten om te handelen en op te nemen weg.',
  },
  exchange_key_reads_only: {
    title: 'De sleutels die Houvast van beurzen heeft mogen alleen lezen',
    why: 'Sommige beurzen zeggen niet wat een sleutel mag. Dan zie je het alleen op hun eigen pagina.',
    how: 'Houvast weigert sleutels waarvan het ziet dat ze meer mogen. Zegt de beurs het niet, bekijk dan de rechten op haar pagina en noteer wat er staat.',
  },
};
