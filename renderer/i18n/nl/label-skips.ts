import type { labelSkips as english } from '../en/label-skips.ts';

export const labelSkips: typeof english = {
  not_json:
    'Deze regel is geen label: hij is afgebroken of iets anders. Exporteer de labels opnieuw uit je walletprogramma.',
  too_large:
    'Deze regel is veel langer dan welk label ook, en is dus niet gelezen. Maak het label daar korter.',
  ambiguous:
    'Deze regel zegt iets twee keer, en programma’s verschillen in welke van de twee ze geloven. Exporteer de labels opnieuw.',
  wrong_field:
    'Een deel van deze regel ontbreekt of is van de verkeerde soort. Exporteer de labels opnieuw uit je walletprogramma.',
  unknown_type:
    'Deze regel noemt een soort ding die Houvast niet kent, misschien uit een nieuwere versie van de standaard.',
  wrong_reference:
    'Waar dit label naar wijst, is niet geschreven zoals zoiets hoort. Misschien is het afgebroken. Exporteer de labels opnieuw.',
  other_wallet:
    'Dit label hoort bij een andere wallet: zijn herkomst zegt het. Open die wallet en importeer het bestand daar.',
  not_this_wallet:
    'Dit label hoort bij een adres of sleutel die niet van deze wallet is. Misschien is het van een andere wallet van jou; importeer het bestand daar.',
};
