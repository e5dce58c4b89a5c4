import type { ChecklistItemId } from './catalog.ts';
import type { ChecklistFacts } from './checklist-facts.ts';
import type { Look } from './look.ts';
import { UPKEEP_LOOKS } from './look-at-upkeep.ts';
import { VENUE_LOOKS } from './look-at-venues.ts';
import { WALLET_LOOKS } from './look-at-wallets.ts';

/** Finds out by itself how an item stands at a moment (ISO 8601 UTC). */
export type AutomaticCheck = (facts: ChecklistFacts, at: string) => Look;

/** One look for each item that Holdfast checks, alone or beside the user's word. Nothing is ever done for want of data. */
export const AUTOMATIC_CHECKS: Readonly<Partial<Record<ChecklistItemId, AutomaticCheck>>> = {
  ...VENUE_LOOKS,
  ...WALLET_LOOKS,
  ...UPKEEP_LOOKS,
};
