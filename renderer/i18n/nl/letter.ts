import type { letter as english } from '../en/letter.ts';

/** Een brief aan wie er ooit voor moet zorgen. */
export const letter: typeof english = {
  title: 'Een brief over mijn bitcoin',
  lead: 'Vul hem met de hand in, zet je handtekening, en bewaar hem bij je testament of bij het walletblad van {day}.',
  noticeTitle: 'In deze brief staat niets geheims',
  notice:
    'Er staat waar dingen zijn, niet wat ze zijn. Schrijf hier nooit herstelwoorden, een pincode of een wachtwoordzin op.',
  for: 'Voor',
  from: 'Van',
  opening:
    'Als je dit leest, kan ik het niet meer zelf uitleggen. Er is geen haast. Bitcoin verloopt niet, en er gaat niets verloren als je weken of maanden wacht. Neem de tijd, en vraag iemand die je kent om hulp.',
  what: 'Wat er is',
  whatText:
    'Ik bewaar bitcoin in een eigen wallet, met de naam “{name}”. Geen bank en geen bedrijf bewaart het voor mij, dus niemand kan het je uitbetalen en niemand kan per e-mail of telefoon helpen. Wie de sleutels heeft, heeft de munten. De sleutels zijn opgeschreven als herstelwoorden: 12 of 24 gewone woorden op papier of metaal.',
  quorumText:
    'Er zijn {count} sleutels, en er zijn er {threshold} nodig om uit te geven. Eén alleen opent niets. Ook het walletblad is nodig.',
  sheetText:
    'Het walletblad bestaat uit een paar gedrukte pagina’s met de naam “{name}” bovenaan. Er staat in technische woorden op wat een helper moet weten, en geen enkel geheim.',
  where: 'Waar dingen zijn',
  sheetPlace: 'Het walletblad',
  backupPlace: 'De herstelwoorden van sleutel {number} ({fingerprint})',
  backupPlaceUnknown: 'De herstelwoorden van sleutel {number}',
  devicePlace: 'Het apparaat van sleutel {number}, en waar de pincode ligt',
  passphrasePlace: 'Is er ook een wachtwoordzin (een extra woord)? Waar ligt die?',
  helpers: 'Wie je kan helpen',
  helpersText:
    'Zij weten hiervan, of van bitcoin, en ik vertrouw erop dat ze naast je gaan zitten en het uitleggen. Ze hoeven de herstelwoorden niet mee te nemen en ook niet allemaal te zien.',
  helper: 'Naam, en hoe je ze bereikt',
  notary: 'Notaris of executeur',
  steps: 'Wat je doet, in deze volgorde',
  stepList: [
    'Voorlopig niets. Leg deze brief, het blad, de apparaten en de herstelwoorden op een veilige plek, en vertel het zo weinig mogelijk mensen.',
    'Vraag een van de mensen hierboven, en lees samen het walletblad.',
    'Kijk voordat je iets aanraakt. Op het blad staat hoe je de munten in een programma ziet, en daar is geen geheim voor nodig.',
    'Vraag de notaris of executeur wat er moet worden aangegeven. Meestal telt de waarde op de dag van overlijden, dus schrijf de hoeveelheid en de koers van die dag op.',
    'Beslis samen: laat het staan, breng het naar een eigen wallet, of verkoop het. Stuur eerst een klein bedrag, wacht tot het aangekomen is, en dan pas de rest.',
  ],
  never: 'Wat je nooit doet',
  neverList: [
    'Typ de herstelwoorden nooit in een website, een computer, een telefoon, een e-mail of een chat. Ze horen op een hardwarewallet en nergens anders.',
    'Maak er nooit een foto van en lees ze niet voor.',
    'Vertrouw niemand die ongevraagd naar je toe komt: geen “helpdesk”, geen hersteldienst, niemand die zegt dat er iets mis is met de wallet. Echte hulp vraagt nooit om de woorden.',
    'Laat je door niemand opjagen, ook niet door een vriend.',
    'Gooi niets weg. Een stukje papier, een metalen plaatje of een klein apparaat kan een sleutel zijn.',
  ],
  neverTogether: 'Leg niet alle herstelwoorden op één plek of in één hand.',
  closing:
    'Is er iets niet duidelijk, wacht dan en vraag het. Wachten kost niets; een fout is niet terug te draaien.',
  signature: 'Datum en handtekening',
  checked: 'Ik heb deze brief opnieuw nagekeken op',
  footer: 'Een brief over “{name}” · niets geheims',
  pageNumber: 'Pagina {page} van {pages}',
};
