import type { ChecklistEntry } from './checklist-item.ts';
import { ACCOUNT_ITEMS } from './catalog/account.ts';
import { BACKUP_ITEMS } from './catalog/backup.ts';
import { CLAIM_ITEMS } from './catalog/claim.ts';
import { EXPOSURE_ITEMS } from './catalog/exposure.ts';
import { INCIDENT_ITEMS } from './catalog/incident.ts';
import { LEAVING_ITEMS } from './catalog/leaving.ts';
import { MOVING_ITEMS } from './catalog/moving.ts';
import { MULTISIG_ITEMS } from './catalog/multisig.ts';
import { PASSPHRASE_ITEMS } from './catalog/passphrase.ts';
import { PEOPLE_ITEMS } from './catalog/people.ts';
import { PRIVACY_ITEMS } from './catalog/privacy.ts';
import { SEED_ITEMS } from './catalog/seed.ts';
import { UPKEEP_ITEMS } from './catalog/upkeep.ts';

const ITEMS = [
  ...EXPOSURE_ITEMS,
  ...ACCOUNT_ITEMS,
  ...LEAVING_ITEMS,
  ...MOVING_ITEMS,
  ...SEED_ITEMS,
  ...BACKUP_ITEMS,
  ...PASSPHRASE_ITEMS,
  ...MULTISIG_ITEMS,
  ...PRIVACY_ITEMS,
  ...PEOPLE_ITEMS,
  ...INCIDENT_ITEMS,
  ...UPKEEP_ITEMS,
  ...CLAIM_ITEMS,
] as const;

/** Items of the catalogue; texts stand in renderer/i18n under the same id. */
export type ChecklistItemId = (typeof ITEMS)[number]['id'];

/** An item whose id the catalogue knows. */
export type ChecklistItem = ChecklistEntry & { readonly id: ChecklistItemId };

/** Every item, by area (docs/checklist.md). Levels, terms and minutes are our choice, reviewed 2026-11-30. */
export const CATALOG: readonly ChecklistItem[] = ITEMS;
