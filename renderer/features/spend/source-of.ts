import type { Intake } from '../../intake/intake.ts';

/** What was handed over, as methods take it. */
export function sourceOf(
  intake: Intake,
): { readonly text: string } | { readonly bytesBase64: string } {
  return intake.kind === 'text' ? { text: intake.text } : { bytesBase64: intake.bytesBase64 };
}
