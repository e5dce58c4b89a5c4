import { call } from '../api.ts';

/** Between two looks, in milliseconds. Devices show five to ten codes a second. */
const PAUSE = 80;

/**
 * Opens the camera and hands on each code it sees, until stopped. The permission is asked for this one opening, and
 * given back with it. Fulfilled with false when there is no camera or it may not be used.
 */
export async function scanCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onCode: (text: string) => Promise<void>,
): Promise<boolean> {
  const stream = await openCamera();
  const stop = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
    void call('camera.stop', {});
  };
  if (stream === null || signal.aborted) {
    stop();
    return false;
  }
  signal.addEventListener('abort', stop);
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  void look(video, signal, onCode);
  return true;
}

async function openCamera(): Promise<MediaStream | null> {
  await call('camera.start', {});
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 } },
      audio: false,
    });
  } catch {
    // No camera, taken by another program, or forbidden by the system: the user is told the one thing that helps.
    return null;
  }
}

async function look(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onCode: (text: string) => Promise<void>,
): Promise<void> {
  // The decoder is large and seldom needed.
  const { readQr } = await import('./read-qr.ts');
  const canvas = document.createElement('canvas');
  let last: string | null = null;
  while (!signal.aborted) {
    const text = readQr(video, canvas);
    if (text !== null && text !== last) {
      last = text;
      // One after another: the parts of one message are counted.
      // oxlint-disable-next-line no-await-in-loop
      await onCode(text);
    }
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
  }
}
