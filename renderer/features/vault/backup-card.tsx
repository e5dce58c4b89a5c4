import { useState } from 'react';
import type { LastBackup } from '../../../preload/backup-shapes.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { useQuery } from '../../use-query.ts';
import { MakeBackupDialog } from './make-backup-dialog.tsx';
import { OpenBackupDialog } from './open-backup-dialog.tsx';

/** When the last backup was made, whether it was read back, and the ways out and back in. */
export function BackupCard() {
  const { t } = useTexts();
  const text = t.backup;
  const toast = useToast();
  const backup = useQuery('backup.status', {});
  const [shown, setShown] = useState<'make' | 'open' | null>(null);
  const close = (): void => setShown(null);
  const done = (message: string) => (): void => {
    close();
    toast(message);
  };
  return (
    <Card title={text.title}>
      <div className="stack">
        <p>{text.text}</p>
        <QueryView query={backup}>{({ last }) => <Last last={last} />}</QueryView>
        <div className="row">
          <Button onClick={() => setShown('make')}>{text.make}</Button>
          <Button onClick={() => setShown('open')}>{text.open}</Button>
        </div>
      </div>
      {shown === 'make' && <MakeBackupDialog onDone={done(text.saved)} onClose={close} />}
      {shown === 'open' && <OpenBackupDialog onDone={done(text.restored)} onClose={close} />}
    </Card>
  );
}

function Last({ last }: { readonly last: LastBackup | null }) {
  const { t, say, format } = useTexts();
  const text = t.backup;
  if (last === null) {
    return (
      <Callout meaning="due" title={text.never}>
        {text.neverText}
      </Callout>
    );
  }
  const { at, checkedAt } = last;
  return (
    <Callout
      meaning={checkedAt === null ? 'due' : 'proven'}
      title={say(text.last, { day: format.day(at) })}
    >
      {checkedAt === null
        ? text.lastUnchecked
        : say(text.lastChecked, { day: format.day(checkedAt) })}
    </Callout>
  );
}
