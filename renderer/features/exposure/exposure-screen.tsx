import { useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import type { Navigate } from '../../screen.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { ExposureView } from './exposure-view.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { useExposure } from './use-exposure.ts';
import { VenueDialog } from './venue-dialog.tsx';

type ExposureScreenProps = {
  readonly onNavigate: Navigate;
  /** The card of exchanges that can be asked: a feature of its own. */
  readonly exchanges: ReactNode;
  /** The card of prices, too. */
  readonly prices: ReactNode;
};

export function ExposureScreen({ onNavigate, exchanges, prices }: ExposureScreenProps) {
  const { t } = useTexts();
  const data = useExposure();
  const [open, setOpen] = useState<'nothing' | 'import' | 'venue'>('nothing');
  const close = (): void => setOpen('nothing');
  return (
    <Page
      title={t.exposure.title}
      lead={t.exposure.lead}
      actions={
        <>
          <Button kind="primary" onClick={() => setOpen('import')}>
            {t.exposure.importFile}
          </Button>
          <Button onClick={() => setOpen('venue')}>{t.exposure.addVenue}</Button>
          <Button onClick={() => onNavigate({ name: 'history' })}>{t.history.open}</Button>
          <Button onClick={() => onNavigate({ name: 'stress' })}>{t.stress.open}</Button>
        </>
      }
    >
      <QueryView query={data}>
        {(value) => <ExposureView data={value} onNavigate={onNavigate} prices={prices} />}
      </QueryView>
      {exchanges}
      {open === 'import' && <ImportDialog onClose={close} />}
      {open === 'venue' && <VenueDialog venue={null} onClose={close} />}
    </Page>
  );
}
