/** Something that the user handed over, unread: pasted text, the text of codes that a camera saw, or a file. */
export type Intake =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytesBase64: string };

type Source = { readonly text: string } | { readonly bytesBase64: string };

/** What was handed over, as methods take it that look at the contents alone. */
export function sourceOf(intake: Intake): Source {
  return intake.kind === 'text' ? { text: intake.text } : { bytesBase64: intake.bytesBase64 };
}

/** Longest name of a file that methods take; its end is what says what it is. */
const MOST_OF_NAME = 255;

/** What was handed over, as methods take it that also go by the name of a file. */
export function inputOf(intake: Intake): Source & { readonly fileName?: string } {
  return intake.kind === 'text'
    ? sourceOf(intake)
    : { ...sourceOf(intake), fileName: intake.fileName.slice(-MOST_OF_NAME) };
}

/** What was handed over, as text. */
export function intakeText(intake: Intake): string {
  if (intake.kind === 'text') return intake.text;
  const bytes = Uint8Array.from(atob(intake.bytesBase64), (one) => one.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
