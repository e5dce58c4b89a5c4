import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CameraView, type CameraState } from './camera-view.tsx';
import { FileButton } from './file-button.tsx';
import styles from './qr-scanner.module.css';
import { useQrScan } from './use-qr-scan.ts';

type QrScannerProps = {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
};

/** Reads a QR code, or a series of them, with the camera or from a picture. The camera is on only while this is open. */
export function QrScanner({ onText, onClose }: QrScannerProps) {
  const { t, say } = useTexts();
  const text = t.intake;
  const [camera, setCamera] = useState<CameraState | 'starting'>('starting');
  const [run, setRun] = useState(0);
  const { progress, error, setError, take } = useQrScan(onText);
  const restart = (): void => {
    setCamera('starting');
    setRun(run + 1);
  };
  const readImage = async (file: File): Promise<void> => {
    const { readPicture } = await import('./read-qr.ts');
    const found = await readPicture(file);
    if (found === null) setError(text.noCode);
    else await take(found);
  };
  return (
    <Dialog isOpen onClose={onClose} title={text.scanTitle} closeLabel={t.shell.close}>
      <p className="muted">{text.scanHint}</p>
      {camera !== 'off' && camera !== 'blind' && (
        <CameraView key={run} onCode={take} onState={setCamera} />
      )}
      {camera === 'blind' && <Callout meaning="due">{text.noCamera}</Callout>}
      {camera === 'off' && <Callout meaning="unknown">{text.cameraOff}</Callout>}
      {error !== null && (
        <Callout meaning="exposed" isAlert>
          {error}
        </Callout>
      )}
      {progress !== null && progress.total > 1 && (
        <div className="stack-tight">
          <progress
            className={styles['progress']}
            max={100}
            value={progress.percent}
            aria-label={text.progress}
          />
          <p role="status">
            {say(text.parts, {
              done: progress.done,
              total: progress.total,
              percent: progress.percent,
            })}
          </p>
        </div>
      )}
      <div className="row">
        {(camera === 'off' || camera === 'blind') && (
          <Button kind="primary" onClick={restart}>
            {text.cameraOn}
          </Button>
        )}
        <FileButton
          label={text.openPicture}
          accept="image/*"
          onFile={(file) => void readImage(file)}
        />
        <Button onClick={onClose}>{t.shell.cancel}</Button>
      </div>
    </Dialog>
  );
}
