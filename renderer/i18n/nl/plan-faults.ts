import type { planFaults as faults, planReasons as reasons } from '../en/plan-faults.ts';

export const planFaults: typeof faults = {
  plan_exists: 'Er is al een plan voor deze plek. Ga daarmee verder, of geef het eerst op.',
  nothing_to_leave:
    'Er ligt niets bij deze plek, dus er is niets weg te halen. Voer eerst in wat je er hebt.',
  venue_closed:
    'Deze plek is gesloten, dus er kan niets meer worden opgenomen. Wat rest is een vordering: bewaar je overzichten en dien die in.',
  plan_paused: 'Dit plan staat stil. Ga er eerst mee verder.',
  plan_not_paused: 'Dit plan staat niet stil.',
  plan_ended: 'Dit plan is afgelopen, dus er verandert niets meer aan. Begin een nieuw.',
  step_not_due: 'Er komt eerst iets anders. Doe de stappen ervoor, of sla ze over met een reden.',
  step_needs_other_proof: 'Deze stap wordt op een andere manier aangetoond. Er is niets genoteerd.',
  step_not_to_skip: 'Deze stap kun je niet overslaan: de munten hangen ervan af.',
  no_step_to_undo: 'Er is geen stap om terug te nemen.',
  amount_too_large:
    'Dat is meer dan er ligt volgens wat Houvast weet. Controleer het bedrag, of werk het bezit bij onder Blootstelling.',
  arrival_used: 'Deze betaling telt al voor een opname. Voer de id van de andere in.',
  arrival_too_large:
    'Dat is meer dan je aanvroeg. Voer in wat er binnenkwam; vroeg je meer aan, neem dan eerst die stap terug.',
  arrival_elsewhere:
    'Deze betaling is bekend, en ze betaalt niet aan het adres van dit plan. Controleer de transactie-id.',
  arrival_waits:
    'Er staat nog geen nieuwe betaling aan dit adres in een blok. Synchroniseer de wallet, en wacht op een blok; dat kan een uur duren.',
  invalid_txid:
    'Dit is geen transactie-id: die heeft 64 tekens, 0–9 en a–f. De plek toont hem bij de opname.',
  address_taken: 'Dit adres is al eerder aan iemand gegeven. Neem het volgende.',
  address_differs:
    'Dit is niet het adres dat de wallet daar heeft. Er is niets genoteerd. Open de stap opnieuw.',
  destination_unfit: 'Munten van een plan kunnen niet naar deze wallet.',
};

export const planReasons: typeof reasons = {
  destination_archived: 'Deze wallet is opgeborgen. Neem hem eerst weer in gebruik.',
  destination_test_network:
    'Deze wallet is van een testnetwerk. Echte bitcoin die je erheen stuurt is verloren.',
  destination_descriptor:
    'In de beschrijving van deze wallet zit een fout, dus zijn adressen zijn niet te vertrouwen. Kijk op de ladder.',
  destination_unproven:
    'Er is nooit aangetoond dat de backup van deze wallet ernaar terugleidt. Doe eerst trede 3 van de ladder: dan zijn munten die binnenkomen terug te vinden.',
  destination_expired:
    'De controle van de backup van deze wallet is meer dan zes maanden oud. Herhaal eerst trede 3 van de ladder.',
};
