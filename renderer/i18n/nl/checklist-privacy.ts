import type { privacyItems as english } from '../en/checklist-privacy.ts';

/** Texts of the checklist, area by area. */
export const privacyItems: typeof english = {
  no_address_twice: {
    title: 'Je geeft iedereen een nieuw adres',
    why: 'Wie aan een bekend adres betaalt, ziet wat er nog meer aankwam en wat eraf gaat.',
    how: 'Neem elk adres van “Ontvangen” bij de wallet, die er nooit een twee keer aanbiedt. Kijk bij de munten naar adressen die vaker zijn betaald, en noteer wat je vond.',
  },
  own_server: {
    title: 'Alleen een eigen server krijgt vragen over je adressen',
    why: 'Wie de vraag “wat ligt hier?” beantwoordt, weet wie het vraagt.',
    how: 'Stel bij Servers een eigen node in en trek de toestemming van de andere in. Spreekt de jouwe de taal van Electrum, noteer dat dan.',
  },
  holdings_not_told: {
    title: 'Weinig mensen weten dat je munten hebt, en niemand hoeveel',
    why: 'Wie veel heeft en het zelf bewaart, kan bedreigd worden. In 2020 kwamen namen en huisadressen van 272.000 kopers van hardwarewallets op het web.',
    how: 'Denk aan berichten, foto’s, stickers, groepsapps en pakketjes met de naam van een maker. Haal weg wat kan, en noteer wanneer je keek.',
  },
  leak_mail_expected: {
    title: 'Je bestelt apparaten zo dat het spoor niet naar huis leidt',
    why: 'Klantenlijsten lekken. Wat er niet op staat, kan niet worden misbruikt.',
    how: 'Gebruik een afhaalpunt en een apart e-mailadres voor zulke bestellingen. Sta je al op een lijst, noteer dat dan en behandel elk telefoontje en elke brief als vals.',
  },
};
