import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useQuery } from '../../use-query.ts';
import type { Venue } from './exposure-data.ts';
import { VenueForm } from './venue-form.tsx';

type VenueDialogProps = {
  /** Null to add one. */
  readonly venue: Venue | null;
  readonly onClose: () => void;
};

/** Adds a venue from the list or under a name of one's own, or changes what is known about one. */
export function VenueDialog({ venue, onClose }: VenueDialogProps) {
  const { t, say } = useTexts();
  const text = t.exposure.venueForm;
  const catalog = useQuery('venue.catalog', {});
  const title = venue === null ? text.addTitle : say(text.editTitle, { name: venue.name });
  return (
    <Dialog isOpen onClose={onClose} title={title} closeLabel={t.shell.close}>
      <QueryView query={catalog}>
        {({ venues }) => <VenueForm venue={venue} catalog={venues} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}
