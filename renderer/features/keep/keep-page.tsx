import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { FormatList } from './format-list.tsx';
import { SheetPicture } from './sheet-picture.tsx';
import { useSaveExport, type SaveExport } from '../../wallet-parts/use-save-export.ts';
import styles from './keep-page.module.css';

export type Wallet = Output<'wallet.list'>['wallets'][number];

/** Everything that keeps a wallet beyond this program: the sheet first, then the letter, then files. */
export function KeepPage({ wallet }: { readonly wallet: Wallet }) {
  const { keep: text } = useTexts().t;
  const saving = useSaveExport(wallet.id);
  return (
    <>
      <SheetCard saving={saving} />
      {saving.error !== null && (
        <Callout meaning="exposed" isAlert>
          {saving.error.message}
        </Callout>
      )}
      <Callout meaning="due" title={text.seenTitle}>
        {text.seenText}
      </Callout>
      <Card title={text.letterTitle}>
        <p>{text.letterText}</p>
        <div>
          <Button disabled={saving.isRunning} onClick={() => void saving.save('letter_pdf')}>
            {text.letterSave}
          </Button>
        </div>
      </Card>
      <Card title={text.filesTitle}>
        <p>{text.filesText}</p>
        <FormatList wallet={wallet} saving={saving} />
      </Card>
    </>
  );
}

function SheetCard({ saving }: { readonly saving: SaveExport }) {
  const { keep: text } = useTexts().t;
  return (
    <Card title={text.sheetTitle}>
      <div className={styles['sheet']}>
        <SheetPicture description={text.sheetPicture} />
        <div className="stack">
          <p>{text.sheetText}</p>
          <ul className={styles['items']}>
            {text.sheetItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>{text.sheetWhy}</p>
          <div>
            <Button
              kind="primary"
              disabled={saving.isRunning}
              onClick={() => void saving.save('sheet_pdf')}
            >
              {text.sheetSave}
            </Button>
          </div>
        </div>
      </div>
    </Card>
  );
}
