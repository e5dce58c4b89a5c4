import type { ChecklistEntry } from './checklist-item.ts';
import { CLAIM_ITEMS } from './catalog/claim.ts';
import { EXPOSURE_ITEMS } from './catalog/exposure.ts';
import { LEAVING_ITEMS } from './catalog/leaving.ts';

const ITEMS = [...EXPOSURE_ITEMS, ...LEAVING_ITEMS, ...CLAIM_ITEMS] as const;

/** Items of the catalogue; texts stand in renderer/i18n under the same id. */
export type ChecklistItemId = (typeof ITEMS)[number]['id'];

/** An item whose id the catalogue knows. */
export type ChecklistItem = ChecklistEntry & { readonly id: ChecklistItemId };

/** Every item, by area (docs/checklist.md). Levels, terms and minutes are our choice, reviewed 2026-11-30. */
export const CATALOG: readonly ChecklistItem[] = ITEMS;
