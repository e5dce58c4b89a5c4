import { useTexts } from '../../i18n/use-texts.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import type { ExposureScore } from './exposure-data.ts';

type HolderLinkProps = {
  readonly holder: Pick<ExposureScore['perVenue'][number], 'holderId' | 'name' | 'kind'>;
  readonly onNavigate: Navigate;
};

/** The name of a holder, and the way to its page. */
export function HolderLink({ holder: { holderId, name, kind }, onNavigate }: HolderLinkProps) {
  const { t, say } = useTexts();
  return (
    <Button
      kind="quiet"
      aria-label={say(t.venues.open, { name })}
      onClick={() =>
        onNavigate(
          kind === 'venue'
            ? { name: 'exposure', venueId: holderId }
            : { name: 'wallet', walletId: holderId },
        )
      }
    >
      {name}
    </Button>
  );
}
