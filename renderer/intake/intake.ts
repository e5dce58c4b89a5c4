/** Something that the user handed over, unread: pasted text, the text of codes that a camera saw, or a file. */
export type Intake =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytesBase64: string };
