import { useState } from 'react';
import type { Output } from '../../../preload/contract.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { QueryView } from '../../query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../use-command.ts';
import { useQuery } from '../../use-query.ts';
import { CodesDialog } from './codes-dialog.tsx';
import type { Wallet } from './keep-page.tsx';
import type { SaveExport } from '../../wallet-parts/use-save-export.ts';
import styles from './keep-page.module.css';

type Format = Output<'wallet.exports'>['formats'][number];
type Shown = { readonly name: string; readonly codes: readonly string[] };

/** Longest descriptor in one code on a screen, in bytes; beyond it a series is easier to scan. */
const MOST_IN_ONE = 1000;

type FormatListProps = { readonly wallet: Wallet; readonly saving: SaveExport };

/** The formats that can say a wallet, each with where it opens. */
export function FormatList({ wallet, saving }: FormatListProps) {
  const { t, say } = useTexts();
  const { keep: text } = t;
  const formats = useQuery('wallet.exports', { walletId: wallet.id });
  const write = useCommand('wallet.export');
  const [shown, setShown] = useState<Shown | null>(null);
  const show = async ({ id, name }: Format): Promise<void> => {
    if (id === 'descriptor') return setShown({ name, codes: [wallet.descriptor] });
    const file = await write.run({ walletId: wallet.id, format: id });
    const codes = file?.text?.split('\n').filter((line) => line !== '') ?? [];
    if (codes.length > 0) setShown({ name, codes });
  };
  return (
    <QueryView query={formats}>
      {({ formats: offered }) => (
        <>
          <ul className={styles['formats']}>
            {offered.map((format) => (
              <li key={format.id} className={styles['format']}>
                <div className={styles['words']}>
                  <h3>{format.name}</h3>
                  <p className="muted">{text.opensIn[format.id]}</p>
                </div>
                <div className={styles['buttons']}>
                  {isScanned(format, wallet) && (
                    <Button
                      aria-label={say(text.showQrFormat, { name: format.name })}
                      onClick={() => void show(format)}
                    >
                      {text.showQr}
                    </Button>
                  )}
                  <Button
                    disabled={saving.isRunning}
                    aria-label={say(text.saveFormat, { name: format.name })}
                    onClick={() => void saving.save(format.id)}
                  >
                    {text.save}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {shown !== null && <CodesDialog {...shown} onClose={() => setShown(null)} />}
        </>
      )}
    </QueryView>
  );
}

function isScanned({ id }: Format, { descriptor }: Wallet): boolean {
  return id === 'ur' || id === 'bbqr' || (id === 'descriptor' && descriptor.length <= MOST_IN_ONE);
}
