import type { claimItems as english } from '../en/checklist-claim.ts';

/** Texts of the checklist, area by area. */
export const claimItems: typeof english = {
  claim_documents_saved: {
    title: 'Overzichten, voorwaarden en identiteitspapieren zijn elders bewaard',
    why: 'Als een beurs valt, verdwijnt de website het eerst. Wie kan tonen wat hij had, staat sterker.',
    how: 'Download bij elke plek: de hele geschiedenis, een overzicht van het saldo van vandaag, de voorwaarden zoals ze nu zijn. Bewaar ze ergens anders.',
  },
  terms_segregation_read: {
    title: 'Je las in de voorwaarden van wie de munten zijn, bij elke plek',
    why: 'Bij Celsius ging het eigendom volgens de voorwaarden naar het bedrijf, en werden klanten gewone schuldeisers.',
    how: 'Zoek in de voorwaarden van elke plek naar “title”, “ownership” en “segregated”. Noteer wat je vond, en de datum van de voorwaarden.',
  },
  own_leaf_verified: {
    title: 'Je controleerde je eigen regel in elk bewijs van reserves',
    why: 'Een lijst die niemand controleert bewijst niets. Je eigen regel is het deel dat alleen jij kunt controleren.',
    how: 'Zoek bij de plek naar “proof of reserves” en volg de stappen naar je eigen regel. Is er geen, noteer dat dan.',
  },
  legal_entity_known: {
    title: 'Je weet welk bedrijf je munten heeft, en onder welk recht',
    why: 'Klanten van één merk stonden voor rechters in verschillende landen, met verschillende rechten.',
    how: 'Zoek in de voorwaarden van elke plek de naam, het land en de vergunning van het bedrijf. Noteer ze.',
  },
  purchase_records: {
    title: 'Je kunt tonen wanneer en voor hoeveel je je munten kocht',
    why: 'Een bank, belastingdienst of curator vraagt waar het geld vandaan komt. Munten in je eigen wallet zeggen dat niet.',
    how: 'Bewaar bankafschriften en aankoopbevestigingen bij de exports, zolang je de munten hebt. Een bestand kun je hier tonen.',
  },
};
