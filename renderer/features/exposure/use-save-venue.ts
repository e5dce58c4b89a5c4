import { useCommand } from '../../use-command.ts';
import type { Venue } from './exposure-data.ts';
import type { VenueDraft } from './venue-draft.ts';

/** Adds a venue, or saves what was changed about one. */
export function useSaveVenue(venue: Venue | null, onDone: () => void) {
  const add = useCommand('venue.add');
  const update = useCommand('venue.update');
  const save = async ({ catalogId, ...draft }: VenueDraft): Promise<void> => {
    const facts = { ...draft, riskGroup: draft.riskGroup === '' ? draft.name : draft.riskGroup };
    if (venue !== null) await update.run({ ...facts, venueId: venue.id }, onDone);
    else await add.run(catalogId === '' ? facts : { ...facts, catalogId }, onDone);
  };
  return {
    save,
    error: add.error ?? update.error,
    isRunning: add.isRunning || update.isRunning,
  };
}
