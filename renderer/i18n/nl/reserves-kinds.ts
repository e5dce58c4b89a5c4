import type { reservesKinds as english } from '../en/reserves-kinds.ts';

export const reservesKinds: typeof english = {
  title: 'Waar dit kan',
  text: 'Wat Houvast kan controleren, en hoe ver dat is geprobeerd. Een beurs die hier niet staat is onbekend, goed noch slecht.',
  caption: 'Soorten bewijs',
  kind: 'Soort',
  venues: 'Beurzen',
  status: 'Stand',
  find: 'Waar je het vindt, of waarom niet',
  source: 'Bron',
  statuses: {
    verified_on_public_data: 'Gecontroleerd op openbare gegevens',
    formula_only: 'Alleen de formule',
    not_offered: 'Hier niet te controleren',
    not_self_verifiable: 'Klanten kunnen het niet controleren',
  },
  statusHints: {
    verified_on_public_data: 'een bewijs dat de beurs publiceerde is nagerekend tot zijn root',
    formula_only:
      'geschreven naar de gepubliceerde formule; er was geen openbaar bewijs om het op te proberen',
    not_offered: 'de beurs geeft een bewijs dat Houvast niet kan controleren',
    not_self_verifiable: 'de beurs geeft haar klanten niets om te controleren',
  },
  noName: 'Geen eigen bewijs',
  seen: 'gelezen op {day}',
  research: 'eigen onderzoek, geen pagina om te noemen',
  /** Waar elke soort bewijs te vinden is, of waarom hij hier niet te controleren is. */
  help: {
    okx_merkle_v1:
      'Bij OKX: Audits → Details → copy data. Bewaar het als merkle_proof_file.json, of plak het. Van november 2022 tot maart 2023.',
    okx_merkle_v2:
      'Bij OKX: user_info_file.json uit Audits → Details, en de openbare lijst full-liabilities-merkle-tree.txt. Van maart 2023. Kies beide bestanden.',
    bybit_merkle:
      'Bij Bybit: op de pagina over proof of reserves, “copy data”. Bewaar het als myProof.json, of plak het.',
    mexc_merkle: 'Bij MEXC: download het bewijsbestand op de pagina over proof of reserves.',
    bitget_merkle: 'Bij Bitget: merkel_tree_bg.json, op de pagina over proof of reserves.',
    bitmex_liabilities:
      'Bij BitMEX: de openbare lijst van schulden (public.bitmex.com), en op je accountpagina de nonce van dat bewijs. Of accountnummer en account-nonce, die al je saldo’s verraden.',
    river_liabilities:
      'Bij River: river.com/reserves → Verify liabilities → on your computer. Pak de lijst uit; daarnaast heb je je e-mailadres nodig en de tekst uit twee delen, account-UID en accountsleutel.',
    bitso_merkle:
      'Bij Bitso: de lijst (TSV) op de pagina Proof of Solvency, en daar je accountcode met je saldo’s, of je leaf hash.',
    gate_zk: 'Bij Gate: user_config.json, op de pagina over proof of reserves.',
    binance_zk_350x5:
      'Bij Binance: user_config.json, op de pagina over proof of reserves. Nieuwere bestanden hebben een andere indeling, die Houvast nog niet kan controleren.',
    silver_sixpence:
      'Bij beurzen die zich door Mazars lieten controleren: de lijst van regels, en je kenmerk en saldo’s zoals de pagina ze toont.',
    armanino:
      'Bij beurzen die zich door Armanino of The Network Firm lieten controleren: de lijst van regels, en je kenmerk en saldo’s zoals de pagina ze toont.',
    bingx_merkle:
      'Bij BingX is er geen bestand: de pagina toont je UID, saldo’s, pad en root. Neem ze precies over.',
    okx_zk_stark:
      'De STARK-bewijzen van OKX zijn alleen met het programma van de beurs zelf te controleren. Bewaar zijn antwoord bij je papieren.',
    binance_zk_tiers:
      'Van de nieuwste indeling van Binance is er geen openbaar voorbeeld om een controle op te proberen.',
    htx_merkle: 'HTX publiceert een programma, maar daarvan is hier niets nagerekend.',
    coinex_merkle: 'Het voorbeeld dat CoinEx publiceert, geeft niet zijn eigen root.',
    kraken_record:
      'Kraken toont een gegeven op zijn eigen pagina; daarvan is hier niets nagerekend.',
    none_known: 'Van deze beurzen is niets bekend dat een klant zou kunnen controleren.',
  },
};
