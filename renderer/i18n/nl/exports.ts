import type { ExportReason } from '../../../preload/wallet-shapes.ts';

/** Zie en/exports.ts. */
export const exportReasons: Readonly<Record<ExportReason, string>> = {
  export_multisig_only:
    'Bestanden van {format} beschrijven alleen wallets met meer sleutels, en deze heeft er één. Kies een vorm waar hij wel in past: {formats}.',
  export_script:
    '{format} kent dit soort wallet ({script}) niet, of zou andere adressen tonen. Kies een vorm waar hij wel in past: {formats}.',
  export_conditions:
    'Deze wallet heeft voorwaarden die {format} niet kent; het zou andere adressen kunnen tonen. Kies een vorm waar hij wel in past: {formats}.',
  export_unsorted:
    '{format} sorteert de sleutels van een wallet, en deze wallet doet dat niet. Je zou andere adressen zien. Kies een vorm waar hij wel in past: {formats}.',
  export_too_many_keys:
    '{format} neemt hoogstens {most} sleutels aan, dus deze wallet past er niet in. Kies een vorm waar hij wel in past: {formats}.',
  export_chains:
    '{format} kent alleen ontvangen (0) en wisselgeld (1), en deze wallet telt zijn adressen anders. Een deel van je munten zou onzichtbaar blijven. Kies een vorm waar hij wel in past: {formats}.',
  export_origins:
    '{format} heeft van elke sleutel de vingerafdruk en het pad nodig, zodat apparaten de hunne vinden, en hier ontbreekt er een. Exporteer de sleutels opnieuw met hun herkomst, of kies: {formats}.',
  export_network:
    '{format} werkt alleen met Bitcoin zelf, en deze wallet staat op een testnetwerk. Kies een vorm waar hij wel in past: {formats}.',
  export_liana_policy:
    'Wallets van Liana hebben sleutels die meteen uitgeven en andere die dat na een wachttijd doen. Deze is anders gemaakt, dus Liana zou hem weigeren. Kies: {formats}.',
  export_too_large:
    'Deze wallet is te groot voor codes van {format}. Kies een vorm waar hij wel in past: {formats}.',
  export_bare_key:
    'Een sleutel van deze wallet staat zelf in de blockchain, dus {format} zou vreemden niet buiten houden, of die sleutel niet binnenlaten. Kies een vorm die het kan: {formats}.',
};
