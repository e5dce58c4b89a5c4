import type { Finding } from '../fault.ts';
import type { SeedEntropy } from '../profile/saved-wallet.ts';

/** Published warnings about seeds that were made with too little chance (assets/data/advisories.json). */
export type AdvisoryId =
  'coldcard_2026' | 'milk_sad' | 'trust_wallet_extension_2022' | 'trust_wallet_ios_2018';

/** Versions that made weak seeds, both ends included. `3.x` stands for all of 3 where the source names no end. */
export type AffectedVersions = {
  readonly from: string;
  readonly through: string;
  readonly models: string;
  /** Not said to be affected, but not ruled out either. */
  readonly suspected: boolean;
};

/** One published warning, as data. Days are ISO dates; versions are compared by their numbers. */
export type Advisory = {
  readonly id: AdvisoryId;
  /** Ids of the device list. */
  readonly devices: readonly string[];
  /** Empty where no version is named. */
  readonly firmware: readonly AffectedVersions[];
  /** When weak seeds were made; null where no day is named. An open end is null. */
  readonly seedMade: { readonly from: string; readonly through: string | null } | null;
  /** Before this day no repaired version was there; null where that is not known. */
  readonly fixedOn: string | null;
  readonly entropy: {
    readonly affected: readonly SeedEntropy[];
    /** Sound if enough dice were rolled into it, which only the user knows. */
    readonly dependsOnRolls: readonly SeedEntropy[];
  };
  /** What the source says, and where this is wider. */
  readonly why: string;
  /** Month in which it was published, `2026-07`. */
  readonly published: string;
  /** Id of the link list. */
  readonly source: string;
  /** Told by others than those who found or made the fault. */
  readonly secondary: boolean;
  readonly checked: string;
};

/** `affected`: all that is known fits. `possible`: nothing known rules it out. `depends`: on how many dice were rolled. */
export type AdvisoryLevel = 'affected' | 'possible' | 'depends';

/** A warning that concerns one key. */
export type AdvisoryMatch = {
  readonly key: number;
  readonly level: AdvisoryLevel;
  readonly advisory: Advisory;
};

/** What the provenance of a wallet's keys gives to think about beside the advisories. */
export type MakerFinding = Finding<'one_maker'>;

/** A device, or a program that makes seeds, that the user can name (assets/data/devices.json). */
export type SeedMaker = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'device' | 'program';
  /** Id of the link list where it says how the key is shown; null where none was checked. */
  readonly source: string | null;
  readonly checked: string | null;
};
