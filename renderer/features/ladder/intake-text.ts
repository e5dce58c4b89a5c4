import type { Intake } from '../../intake/intake.ts';

/** What was handed over, as text. */
export function intakeText(intake: Intake): string {
  if (intake.kind === 'text') return intake.text;
  const bytes = Uint8Array.from(atob(intake.bytesBase64), (one) => one.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
