import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useCommand } from '../../use-command.ts';
import type { ExposureData, Holding, Venue } from './exposure-data.ts';
import { HoldingDialog } from './holding-dialog.tsx';
import { VenueDialog } from './venue-dialog.tsx';
import { VenueSection } from './venue-section.tsx';

type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'holding'; readonly venue: Venue; readonly holding: Holding | null }
  | { readonly kind: 'venue' | 'remove'; readonly venue: Venue };

type HoldersCardProps = { readonly data: ExposureData; readonly onNavigate: Navigate };

/** Each venue with what lies there. */
export function HoldersCard({ data, onNavigate }: HoldersCardProps) {
  const { t, say } = useTexts();
  const text = t.exposure;
  const [open, setOpen] = useState<OpenDialog>({ kind: 'none' });
  const close = (): void => setOpen({ kind: 'none' });
  const removeHolding = useCommand('holding.remove');
  const removeVenue = useCommand('venue.remove');
  const toast = useToast();
  return (
    <Card title={text.holdersTitle}>
      {data.venues.map((venue) => (
        <VenueSection
          key={venue.id}
          venue={venue}
          data={data}
          actions={
            <>
              <Button onClick={() => setOpen({ kind: 'holding', venue, holding: null })}>
                {text.addHolding}
              </Button>
              <Button
                kind="quiet"
                aria-label={say(t.venues.factsOf, { name: venue.name })}
                onClick={() => onNavigate({ name: 'exposure', venueId: venue.id })}
              >
                {t.venues.factsButton}
              </Button>
              <Button kind="quiet" onClick={() => setOpen({ kind: 'venue', venue })}>
                {text.editVenue}
              </Button>
              <Button kind="quiet" onClick={() => setOpen({ kind: 'remove', venue })}>
                {text.removeVenue}
              </Button>
            </>
          }
          onEdit={(holding) => setOpen({ kind: 'holding', venue, holding })}
          onRemove={({ venueId, asset, arrangement }) =>
            void removeHolding.run({ venueId, asset, arrangement })
          }
        />
      ))}
      {open.kind === 'holding' && (
        <HoldingDialog venue={open.venue} holding={open.holding} onClose={close} />
      )}
      {open.kind === 'venue' && <VenueDialog venue={open.venue} onClose={close} />}
      <ConfirmDialog
        isOpen={open.kind === 'remove'}
        title={open.kind === 'remove' ? say(text.removeVenueTitle, { name: open.venue.name }) : ''}
        confirmLabel={text.removeVenueConfirm}
        cancelLabel={t.shell.cancel}
        onCancel={close}
        onConfirm={() => {
          if (open.kind !== 'remove') return;
          const { id: venueId, name } = open.venue;
          void removeVenue.run({ venueId, withHoldings: true }, () =>
            toast(say(text.venueRemoved, { name })),
          );
          close();
        }}
      >
        {text.removeVenueText}
      </ConfirmDialog>
    </Card>
  );
}
