import { useCopyGuard } from '../../copy-guard.tsx';
import { useTexts } from '../../i18n/use-texts.tsx';
import { AddressBlock } from '../../ui/address-block.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { useToast } from '../../ui/toasts.tsx';
import type { ShownAddress, Wallet } from './wallet-data.ts';
import styles from './address-dialog.module.css';

type AddressDialogProps = {
  readonly wallet: Wallet;
  readonly chain: 'receive' | 'change';
  readonly address: ShownAddress;
  readonly onClose: () => void;
};

/** One address, large: to scan, to compare, to copy. */
export function AddressDialog({ wallet, chain, address, onClose }: AddressDialogProps) {
  const { t, say } = useTexts();
  const text = t.wallets;
  const { copy } = useCopyGuard();
  const toast = useToast();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say(text.qrTitle, { chain: text[chain], index: address.index })}
      closeLabel={t.shell.close}
    >
      <div className={styles['code']}>
        <QrCode
          text={qrText(address.address)}
          description={say(text.qrDescription, { address: address.address })}
        />
        <AddressBlock address={address.address} isLarge />
        {address.path !== null && <code className="muted small">{address.path}</code>}
      </div>
      <p>{text.qrHint}</p>
      <div>
        <Button
          onClick={() =>
            void copy({ walletId: wallet.id, chain, index: address.index }).then(
              (isCopied) => isCopied && toast(text.copied),
            )
          }
        >
          {text.copy}
        </Button>
      </div>
    </Dialog>
  );
}

/** Bech32 reads the same in capitals, and capitals make a smaller code (BIP-173). */
function qrText(address: string): string {
  return /^(bc|tb|bcrt)1/.test(address) ? address.toUpperCase() : address;
}
