import type { leavingItems as english } from '../en/checklist-leaving.ts';

/** Texts of the checklist, area by area. */
export const leavingItems: typeof english = {
  withdrawal_tested: {
    title: 'Een kleine opname bij elke plek lukte in de laatste drie maanden',
    why: 'Een gelukte opname is het enige bewijs dat de weg naar buiten open is: limieten, controles en adressen inbegrepen.',
    how: 'Neem bij elke plek een klein bedrag op naar je eigen wallet. Noteer de plekken, de bedragen en de dag.',
  },
  exit_route_ready: {
    title: 'Je zou overal binnen een dag weg kunnen',
    why: 'Adreslijsten met wachttijd, kwijtgeraakte inlogapparaten en ontbrekende controles kosten dagen die klanten van FTX niet hadden.',
    how: 'Zet bij elke plek je eigen adres op de lijst van toegestane adressen, houd het tweede-factorapparaat bij de hand, ken de limieten, en heb het bericht klaar waarmee je toont dat het adres van jou is.',
  },
  everything_listed: {
    title: 'Elke plek waar je iets hebt staat in Houvast, ook kleine en oude',
    why: 'Wat je vergeet, verplaats je niet. Juist oude accounts blijven staan tot het te laat is.',
    how: 'Zoek in je mail naar “welkom”, “storting” en “verifieer je account”. Kijk overal naar restjes, gestakete, uitgeleende en vastgezette munten, en vul ze in.',
  },
  history_saved: {
    title: 'De hele geschiedenis van elke plek is bewaard voordat je vertrekt',
    why: 'Daarna is het account misschien dicht, en de belastingdienst vraagt er nog naar. Van een omgevallen beurs is er soms geen website meer.',
    how: 'Download bij elke plek de hele geschiedenis en importeer die bij Blootstelling. Geeft een plek er geen, bewaar dan wat er wel is en laat het bestand hier zien.',
  },
  fees_and_limits_known: {
    title: 'Je kent bij elke plek de kosten, het minimum en de daglimiet van een opname',
    why: 'Een limiet per dag bepaalt hoe lang vertrekken duurt. Een minimum bepaalt wat achterblijft.',
    how: 'Zoek ze op bij de opnamepagina van elke plek en noteer ze met de dag.',
  },
  address_proof_ready: {
    title: 'Je kunt een beurs tonen dat je adres van jou is',
    why: 'Voor meer dan 1.000 euro naar je eigen adres moet een beurs volgens Europese regels om bewijs vragen. Dat kan dagen kosten die je niet hebt.',
    how: 'Onderteken op de ladder van je wallet één keer het bericht van de beurs, als oefening. Houvast noteert het. Gebruikt een plek een andere manier, noteer dan welke.',
  },
};
