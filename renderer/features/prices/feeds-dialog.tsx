import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FeedSwitches } from './feed-switches.tsx';
import type { Feed } from './prices-data.ts';
import { ProxyForm } from './proxy-form.tsx';

type FeedsDialogProps = {
  readonly feeds: readonly Feed[];
  readonly onAsk: () => void;
  readonly onClose: () => void;
};

/** Whom to ask for prices, named before the first request. */
export function FeedsDialog({ feeds, onAsk, onClose }: FeedsDialogProps) {
  const { t } = useTexts();
  const text = t.prices;
  return (
    <Dialog isOpen onClose={onClose} title={text.consent.title} closeLabel={t.shell.close}>
      <FeedSwitches feeds={feeds} />
      <ProxyForm feeds={feeds} />
      <div className="row">
        <Button kind="primary" disabled={!feeds.some(isAllowed)} onClick={onAsk}>
          {text.refresh}
        </Button>
        <Button onClick={onClose}>{text.consent.later}</Button>
      </div>
    </Dialog>
  );
}

/** Whether a source may be asked. */
export function isAllowed({ allowedAt }: Feed): boolean {
  return allowedAt !== null;
}
