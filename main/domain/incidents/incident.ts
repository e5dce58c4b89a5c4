import type { ChecklistItemId } from '../checklist/catalog.ts';
import type { AdvisoryId } from '../provenance/advisory.ts';
import type { WayHeld } from './way-held.ts';

/** Incidents of the past (assets/data/incidents.json). Texts: renderer/i18n, under the same id. */
export type IncidentId =
  | 'mt_gox'
  | 'bitfinex_2016'
  | 'quadrigacx'
  | 'ledger_2020'
  | 'celsius'
  | 'voyager'
  | 'blockfi'
  | 'ftx'
  | 'genesis'
  | 'prime_trust'
  | 'milk_sad'
  | 'dmm_bitcoin'
  | 'wazirx'
  | 'bybit'
  | 'coldcard_2026';

/** What went wrong, by who or what failed. */
export type IncidentKind =
  | 'lender'
  | 'exchange'
  | 'custodian'
  | 'seed_entropy'
  | 'signing_ui'
  | 'data_leak'
  | 'sole_keyholder';

/** Which set-ups an incident reaches, as a condition over what the user has. */
export type ReachCondition =
  | {
      readonly kind: 'held';
      /** Coins that are held for the user in one of these ways. */
      readonly ways: readonly WayHeld[];
      /** Names of the firms themselves and of their risk groups: coins there are reached however they are held. */
      readonly houses: readonly string[];
      /** Tokens fall with whoever issued them: such a token is reached wherever it lies. */
      readonly ownToken: boolean;
    }
  /** Seeds that a published advisory fits. */
  | { readonly kind: 'weak_seed'; readonly advisory: AdvisoryId }
  /** People whom the maker of a device knows by name: an id of the device list. */
  | { readonly kind: 'known_to_maker'; readonly device: string };

/** An incident, as data. */
export type Incident = {
  readonly id: IncidentId;
  readonly name: string;
  readonly kind: IncidentKind;
  /** A day, a month or a year: `2022-11-08`, `2026-07`, `2023`. */
  readonly at: string;
  readonly reaches: ReachCondition;
  /** Ids of the link list, what happened first, then what users got. */
  readonly sources: readonly string[];
  /** What keeps it away; the one that matters most first. */
  readonly items: readonly ChecklistItemId[];
};
