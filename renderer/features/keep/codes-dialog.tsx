import { useTexts } from '../../i18n/use-texts.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AnimatedQr } from '../../wallet-parts/animated-qr.tsx';

type CodesDialogProps = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly onClose: () => void;
};

/** A wallet as QR codes: one, or a series that plays. */
export function CodesDialog({ name, codes, onClose }: CodesDialogProps) {
  const { t, say } = useTexts();
  const { keep: text } = t;
  return (
    <Dialog isOpen onClose={onClose} title={say(text.qrTitle, { name })} closeLabel={t.shell.close}>
      <AnimatedQr frames={codes} isCentred />
      <p>{text.qrHint}</p>
    </Dialog>
  );
}
