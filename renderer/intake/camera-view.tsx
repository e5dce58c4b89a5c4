import { useEffect, useEffectEvent, useRef } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import styles from './qr-scanner.module.css';
import { scanCamera } from './scan-camera.ts';

/** `blind`: there is no camera to use. `off`: it was put out because the user turned to something else. */
export type CameraState = 'on' | 'off' | 'blind';

type CameraViewProps = {
  readonly onCode: (text: string) => Promise<void>;
  readonly onState: (state: CameraState) => void;
};

/** What the camera sees. It is on as long as this is shown and the window is in front. */
export function CameraView({ onCode, onState }: CameraViewProps) {
  const { intake: text } = useTexts().t;
  const video = useRef<HTMLVideoElement>(null);
  const tell = useEffectEvent(onState);
  const take = useEffectEvent(onCode);
  useEffect(() => {
    const turned = new AbortController();
    const { signal } = turned;
    const open = async (place: HTMLVideoElement): Promise<void> => {
      const isOn = await scanCamera(place, signal, (code) => take(code));
      if (!signal.aborted) tell(isOn ? 'on' : 'blind');
    };
    const putOut = (): void => {
      turned.abort();
      tell('off');
    };
    window.addEventListener('blur', putOut, { signal });
    if (video.current !== null) void open(video.current);
    return () => turned.abort();
  }, []);
  return (
    <video ref={video} className={styles['picture']} muted playsInline aria-label={text.picture} />
  );
}
