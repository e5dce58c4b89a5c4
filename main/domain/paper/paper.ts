/** A printed document as what it says, without any layout. Everything in it is text that can be searched. */
export type Paper = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** When it was made, ISO 8601 UTC. The same paper made at the same time is the same file, byte for byte. */
  readonly at: string;
  /** Stands at the foot of each page, cut short where it is too long. */
  readonly footer: string;
  /** Stands at the right of it, with `{page}` and `{pages}`. */
  readonly pageNumber: string;
  readonly blocks: readonly PaperBlock[];
};

/** One piece of a paper, from top to bottom. */
export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string; readonly lead: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A framed paragraph that must not be missed. */
  | { readonly kind: 'notice'; readonly title: string; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly PaperFact[] }
  /** Text to be compared or typed in, in chunks of four, whole over as many lines as it takes. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** QR codes of a text in one or several parts. */
  | { readonly kind: 'qr'; readonly codes: readonly PaperCode[] }
  /** Lines to write on by hand. */
  | { readonly kind: 'blanks'; readonly rows: readonly PaperBlank[] }
  | { readonly kind: 'page_break' };

export type PaperFact = {
  readonly label: string;
  readonly value: string;
  /** Printed in chunks of four, as `code` is. */
  readonly isCode?: boolean;
};

export type PaperCode = { readonly text: string; readonly caption: string };

export type PaperBlank = { readonly label: string; readonly lines: number };
