import monoUrl from '../../../assets/fonts/print/ibm-plex-mono-400.woff?inline';
import sansUrl from '../../../assets/fonts/print/ibm-plex-sans-400.woff?inline';
import strongUrl from '../../../assets/fonts/print/ibm-plex-sans-600.woff?inline';

/** The fonts of a paper, whole: the writer embeds the letters that are used. */
export const PAPER_FONTS = {
  sans: bytesOf(sansUrl),
  strong: bytesOf(strongUrl),
  mono: bytesOf(monoUrl),
} as const;

export type PaperFont = keyof typeof PAPER_FONTS;

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}
