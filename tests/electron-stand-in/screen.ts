import type { Display, Rectangle, Screen } from 'electron';
import { onlyParts } from './not-part.ts';

/** The one display that Chromium told of. */
export function createScreen(display: () => Rectangle) {
  const describe = (): Display => {
    const area = display();
    const { width, height } = area;
    return onlyParts('Display', {
      id: 1,
      bounds: area,
      workArea: area,
      size: { width, height },
      workAreaSize: { width, height },
      scaleFactor: 1,
    } satisfies Partial<Display>) as Display;
  };
  return onlyParts('screen', {
    getAllDisplays: () => [describe()],
    getPrimaryDisplay: describe,
  } satisfies Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>);
}
