import type { LeafFindingName, LeafReason } from '../../../preload/reserves-shapes.ts';

/** Why a proof of reserves does not hold: what is wrong – why it matters – the way out. */
export const leafReasons: Readonly<Record<LeafReason, string>> = {
  too_large:
    'Dit bestand is groter dan een bewijs van dit soort ooit is. Het is waarschijnlijk een ander bestand. Kies het bestand dat de beurs voor jouw account heeft gemaakt.',
  not_text:
    'Dit bestand is geen leesbare tekst. Misschien is het ingepakt of beschadigd. Pak het uit, of download het opnieuw.',
  not_json:
    'Dit bestand is niet compleet, of niet in de vorm die het moet hebben. Misschien is er onderweg iets afgevallen. Download het opnieuw, en open en bewaar het niet in een ander programma.',
  duplicate_key:
    'Dit bestand zegt hetzelfde twee keer, misschien met twee verschillende bedragen. Wat jij leest en wat wordt gecontroleerd kan verschillen, dus het bewijst niets. Download het opnieuw.',
  unknown_scheme:
    'Houvast herkent niet van welke beurs dit bewijs is. Kies de soort zelf in de lijst, en zie daar waar je het juiste bestand vindt.',
  scheme_not_offered:
    'Houvast kan dit soort bewijzen niet controleren. Over het jouwe is niets bekend, goed noch slecht. In de lijst van soorten staat waarom.',
  missing_file:
    'Er ontbreekt een bestand: dit soort bewijs heeft het nodig om je in de lijst te vinden. Zie in de lijst van soorten welke bestanden dat zijn.',
  missing_field:
    'Er ontbreekt iets waar het bewijs op rust, in het bestand of in wat je hebt ingevuld. Zonder dat is niets na te rekenen. Vul alle velden in, of download het bestand opnieuw.',
  malformed_number:
    'Een bedrag is niet als gewoon getal geschreven. Twee programma’s kunnen het verschillend lezen, dus het bewijst niets. Neem het precies zo over als de beurs het toont, of download het bestand opnieuw.',
  malformed_hash:
    'Een vingerafdruk in het bewijs heeft de verkeerde vorm of lengte. Misschien is bij het kopiëren iets weggevallen. Kopieer of download het opnieuw.',
  malformed_node:
    'Een regel of deel van de lijst is niet zoals het hoort, dus de lijst is niet na te rekenen. Download hem opnieuw.',
  wrong_assets:
    'De munten zijn niet overal in dit bewijs dezelfde. Bedragen van een munt die er niet onder valt kunnen alles zijn. Download het bestand opnieuw; blijft het zo, vraag het de beurs.',
  unknown_asset_list:
    'Dit bewijs gebruikt een lijst van munten die deze versie van Houvast niet kent. Dat wijst niet op bedrog: beurzen voegen munten toe. Kijk of er een nieuwere Houvast is.',
  truncated_path:
    'Het bewijs houdt op voordat het bij het totaal is. Zo toont het niets over de gepubliceerde lijst. Download het hele bestand opnieuw.',
  wrong_height:
    'Een stap van jouw saldo naar het totaal ontbreekt of staat verkeerd. Het bewijs is niet te volgen. Download het opnieuw; blijft het zo, vraag het de beurs.',
  duplicate_level:
    'Twee gegevens maken aanspraak op dezelfde plek naar het totaal. Er kan er maar één kloppen, dus het bewijs bewijst niets. Download het opnieuw; blijft het zo, vraag het de beurs.',
  wrong_side:
    'Het bewijs spreekt zichzelf tegen over wat links en wat rechts staat. Het is niet te volgen. Download het opnieuw; blijft het zo, vraag het de beurs.',
  padding_with_balance:
    'In een deel dat leeg hoort te zijn zit geld. Daarmee zijn schulden te verbergen, dus het bewijs is geweigerd. Vraag de beurs om uitleg.',
  negative_balance:
    'Er staat een saldo onder nul waar dat niet kan. Daarmee lijken de schulden van de beurs kleiner. Vraag de beurs om uitleg.',
  duplicate_index:
    'Dezelfde munt staat twee keer in het bewijs. Het is niet duidelijk welk bedrag telt. Download het bestand opnieuw; blijft het zo, vraag het de beurs.',
  index_out_of_range:
    'Een plek in dit bewijs ligt buiten de lijst. Het is van een nieuwere soort, of het is veranderd. Download het opnieuw, of kijk of er een nieuwere Houvast is.',
  self_hash_mismatch:
    'Jouw saldo’s geven niet de vingerafdruk die voor jou staat. Je bedragen of je kenmerk zijn veranderd, of zijn van iemand anders. Vergelijk ze met je account, en download het bestand opnieuw.',
  leaf_hash_mismatch:
    'Een deel van je saldo geeft niet zijn vingerafdruk. Een bedrag is veranderd, of is van iemand anders. Vergelijk het met je account, en download het bestand opnieuw.',
  node_hash_mismatch:
    'Een vingerafdruk in de gepubliceerde lijst volgt niet uit wat eronder ligt. De lijst is veranderd of beschadigd. Download de lijst opnieuw; blijft het zo, vraag het de beurs.',
  sum_mismatch:
    'Een totaal is niet de som van zijn delen. De beurs zou een ander bedrag schuldig zijn dan ze toont. Download het bestand opnieuw; blijft het zo, vraag het de beurs.',
  root_mismatch:
    'Wat uit jouw saldo volgt is niet het gepubliceerde eindresultaat (de root). Je bent in die lijst niet meegeteld, of niet met dit saldo. Controleer of beide van dezelfde controledag zijn en of je de root precies hebt overgenomen; zo ja, vraag het de beurs.',
  duplicate_leaf:
    'Hetzelfde deel van je saldo staat er twee keer. Het telt maar één keer, dus de rest ontbreekt. Vraag het de beurs.',
  leaf_not_in_tree:
    'Jouw saldo staat niet in de gepubliceerde lijst. Je bent niet meegeteld, of met een ander bedrag, of dit is de lijst van een andere dag. Controleer dag, bedragen en schrijfwijze; kloppen die, vraag het de beurs.',
  no_leaf_for_account:
    'Geen regel in de lijst hoort bij dit account. Controleer account, sleutel en dag precies zoals de beurs ze toont; kloppen die, dan ben je niet meegeteld.',
  wrong_node_count:
    'De lijst is niet compleet: het aantal regels kan niet kloppen. Download hem opnieuw.',
  wrong_node_order:
    'In de lijst ontbreken regels of ze staan door elkaar, dus hij is niet na te rekenen. Download hem opnieuw, en sorteer hem niet.',
};

/** What lessens a proof that holds, by the code of the finding. */
export const leafFindings: Readonly<Record<LeafFindingName, string>> = {
  negative_balance_in_tree:
    'Ergens in dit bewijs staat een saldo onder nul. Daardoor lijken de schulden van de beurs kleiner dan ze zijn. Vraag de beurs waarom.',
  inner_nodes_not_provable:
    'De stappen binnen de gepubliceerde lijst zijn niet allemaal na te rekenen, en het programma van de beurs doet dat ook niet. Jouw delen staan in de lijst, en haar regels vormen samen het getoonde totaal.',
  balances_not_in_proof:
    'Je hebt een vingerafdruk ingevuld en geen saldo. Die stond in de lijst, maar niets toont voor welk bedrag.',
  zk_batch_proof_not_checked:
    'Dat geen account onder nul staat en dat het totaal klopt, tonen andere bewijzen van de beurs. Die controleert Houvast niet.',
  short_hash_bits:
    'De vingerafdrukken in deze lijst hebben maar {bits} bits. Hoe korter, hoe makkelijker een beurs twee klanten dezelfde zou kunnen geven.',
  no_second_source:
    'Je hebt deze root alleen in het bestand gelezen. De beurs kan elke klant een andere lijst geven. Vergelijk hem met een pagina, een rapport of het bestand van een vriend van dezelfde dag.',
  audit_older_than_45_days:
    'Deze controle is meer dan 45 dagen oud. Ze zegt niets over wat er daarna is gebeurd. Zoek een nieuwere.',
  audit_day_unknown:
    'Het bewijs zegt niet van welke dag het is. Vul die in vanaf de pagina van de beurs, dan telt de ouderdom mee.',
};
